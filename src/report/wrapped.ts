/** Columns that a text gets on the narrowest terminal. */
const MINIMUM = 30;

/**
 * A text in lines, broken between words.
 *
 * @param width columns that a line may take; below thirty, thirty. A longer word keeps its line.
 * @returns at least one line, without line breaks.
 */
export function wrapped(text: string, width: number): [string, ...string[]] {
  const room = Math.max(MINIMUM, width);
  const [first = '', ...words] = text.split(' ');
  const lines: [string, ...string[]] = [first];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
