import { isSureHead } from './block-head.ts';
import { AT, BRACE_CLOSE, BRACE_OPEN } from './characters.ts';

/**
 * What one pass over a text tells about its braces and blocks. The parser asks here instead of
 * looking ahead by itself, so that even a file in which nothing is closed is read in linear time.
 */
export interface Structure {
  /** The offset of the `}` that closes the `{` at an offset, or -1 when none does. */
  closeOf(open: number): number;
  /** The offset of the first block head after an offset that begins a line, or -1. */
  headAfter(offset: number): number;
}

/**
 * Pairs the braces of a text and finds the block heads that begin a line. Each brace counts,
 * `\{` too, as bibtex.web does, which knows no escape for them.
 */
export function readStructure(text: string): Structure {
  const opens = new OffsetList();
  const closes = new OffsetList();
  const pending = new OffsetList();
  const heads = new OffsetList();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BRACE_OPEN) {
      pending.push(opens.length);
      opens.push(at);
      closes.push(-1);
    } else if (code === BRACE_CLOSE) {
      if (pending.length > 0) closes.set(pending.pop(), at);
    } else if (code === AT && isSureHead(text, at)) heads.push(at);
  }
  return {
    closeOf: (open) => {
      const index = opens.firstAbove(open - 1);
      return opens.at(index) === open ? closes.at(index) : -1;
    },
    headAfter: (offset) => heads.at(heads.firstAbove(offset)),
  };
}

/** A growing list of offsets, four bytes each. */
class OffsetList {
  length = 0;
  #values = new Int32Array(256);

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  pop(): number {
    this.length--;
    return this.#values[this.length] ?? -1;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  at(index: number): number {
    return index < this.length ? (this.#values[index] ?? -1) : -1;
  }

  /** The index of the first value above a limit; the values must ascend. */
  firstAbove(limit: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#values[middle] ?? 0) <= limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
