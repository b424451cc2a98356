/** Represents a stretch of prose; a private-use character, which Markdown treats as a letter. */
const STAND_IN = '\ue000';

/**
 * At least four words between spaces, in the middle of a line, of characters that mean nothing to
 * Markdown there (https://spec.commonmark.org/0.31.2/); a leading `www.` would make a link.
 */
const PROSE = /(?<=\S )(?:(?!www\.)[\p{L}\p{M}\p{N},.;'’-]+ ){4,}(?=[\p{L}\p{M}\p{N},.;'’-])/giu;

/** A text in which stretches of plain prose are folded to one character each. */
export interface FoldedProse {
  readonly text: string;
  /** The place in the unfolded text of a place in the folded one. */
  readonly toSource: (offset: number) => number;
  /**
   * Restores the prose in a value that comes after a place in the folded text, or, without a place,
   * directly after the previous value.
   */
  readonly unfold: (value: string, start?: number) => string;
}

/**
 * Folds plain prose away. A Markdown parser looks at every character several times, and most of a
 * list with abstracts is sentences without any markup: without them it is read in a third of the
 * time. Prose in brackets stays, because the text there may be the label of a reference.
 */
export function foldProse(source: string): FoldedProse {
  if (source.includes(STAND_IN)) return unchanged(source);
  /** Folded places of the placeholders, and how many characters are folded up to the end of each. */
  const places: number[] = [];
  const folded: number[] = [];
  const stretches: string[] = [];
  let text = '';
  let done = 0;
  const inBrackets = bracketWatch(source);
  for (const { 0: stretch, index } of source.matchAll(PROSE)) {
    if (inBrackets(index)) continue;
    text += source.slice(done, index);
    places.push(text.length);
    text += STAND_IN;
    // The last space stays, so that the next word keeps its neighbor.
    done = index + stretch.length - 1;
    folded.push(done - text.length);
    stretches.push(stretch.slice(0, -1));
  }
  if (places.length === 0) return unchanged(source);
  text += source.slice(done);
  let next = 0;
  return {
    text,
    toSource: (offset) => offset + (folded[countBefore(places, offset) - 1] ?? 0),
    unfold: (value, start) => {
      if (!value.includes(STAND_IN)) return value;
      if (start !== undefined) next = countBefore(places, start);
      return value.replaceAll(STAND_IN, () => stretches[next++] ?? '');
    },
  };
}

function unchanged(text: string): FoldedProse {
  return { text, toSource: (offset) => offset, unfold: (value) => value };
}

/** How many of some ascending places lie before an offset. */
function countBefore(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns, for ascending places, whether the bracket before them is still open. */
function bracketWatch(source: string): (offset: number) => boolean {
  let at = 0;
  let open = false;
  return (offset) => {
    for (; at < offset; at++) {
      const code = source.charCodeAt(at);
      if (code === 0x5b) open = true;
      else if (code === 0x5d) open = false;
    }
    return open;
  };
}
