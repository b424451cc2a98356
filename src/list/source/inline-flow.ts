import { countWhile } from '../../text/count-while.ts';
import type { Range } from '../../text/range.ts';

/** One line of a text, without the spaces before it. */
export interface InlineLine {
  readonly text: string;
  /** Its place in the source. */
  readonly start: number;
}

/** The lines of a text as one, and the places of its characters in the source. */
export class Flow {
  readonly text: string;
  private readonly lines: readonly InlineLine[];
  /** Where the lines begin in the text. */
  private readonly begins: readonly number[];

  constructor(lines: readonly InlineLine[]) {
    this.lines = lines;
    const begins: number[] = [];
    let text = '';
    for (const [index, line] of lines.entries()) {
      if (index > 0) text += '\n';
      begins.push(text.length);
      // Spaces at the end of a line belong to its paragraph, but to no text in it.
      let end = line.text.length;
      while (end > 0 && line.text[end - 1] === ' ') end--;
      text += end < line.text.length ? line.text.slice(0, end) : line.text;
    }
    this.text = text;
    this.begins = begins;
  }

  /** The places in the source of a stretch of the text. */
  range(start: number, end: number): Range {
    return { start: this.place(start), end: this.place(end - 1) + 1 };
  }

  /** Whether the line that ends at a place has two spaces at its end, which are a break. */
  isBroken(at: number): boolean {
    const line = this.lines[this.lineAt(at)];
    return line?.text.endsWith('  ') === true;
  }

  private place(at: number): number {
    const index = this.lineAt(at);
    const line = this.lines[index];
    const offset = at - (this.begins[index] ?? 0);
    // A line end comes after the spaces before it.
    return (line?.start ?? 0) + (this.text[at] === '\n' ? (line?.text.length ?? 0) : offset);
  }

  private lineAt(at: number): number {
    return countWhile(this.begins.length, (index) => (this.begins[index] ?? 0) <= at) - 1;
  }
}
