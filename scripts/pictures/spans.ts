/** A piece of text of one look: class names of the picture's style sheet. */
export interface Span {
  readonly text: string;
  readonly look: string;
}

/** The width of a text in ems, as fonts without serifs have it, rather too wide than too narrow. */
export function proportionalWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

/** The width of a text in ems in a font whose characters are all equally wide. */
export function monospaceWidth(text: string): number {
  return [...text].length * 0.6;
}

function characterWidth(character: string): number {
  if (character === '\u2060' || character === '\ufe0f') return 0;
  if (/[ijlt.,:;|!'()[\]f\s]/.test(character)) return 0.34;
  if (/[mwMW@%]/.test(character)) return 0.9;
  if (/\p{Extended_Pictographic}/u.test(character)) return 1.4;
  if (/\p{Lu}/u.test(character)) return 0.7;
  return 0.57;
}

/**
 * Breaks text into lines at its blanks, and within a word only where it is longer than a line.
 *
 * @param room the width of a line in ems.
 */
export function wrap(
  spans: readonly Span[],
  room: number,
  widthOf: (text: string) => number,
): Span[][] {
  const lines: Span[][] = [[]];
  let used = 0;
  for (const { text, look } of spans) {
    for (const word of text.split(/(?<= )/)) {
      for (const piece of used + widthOf(word.trimEnd()) > room
        ? pieces(word, room, widthOf)
        : [word]) {
        const width = widthOf(piece);
        if (used > 0 && used + widthOf(piece.trimEnd()) > room) {
          lines.push([]);
          used = 0;
        }
        lines.at(-1)?.push({ text: piece, look });
        used += width;
      }
    }
  }
  return lines;
}

function pieces(word: string, room: number, widthOf: (text: string) => number): string[] {
  const made: string[] = [''];
  for (const character of word) {
    const last = made.at(-1) ?? '';
    if (widthOf((last + character).trimEnd()) > room) made.push(character);
    else made[made.length - 1] = last + character;
  }
  return made;
}
