/** The least number of columns for a text, even on a narrow terminal. */
const MINIMUM = 30;

/**
 * A text in lines, broken between words.
 *
 * @param width the most columns of a line; at least 30. A longer word has its own line.
 * @returns at least one line, without line breaks.
 */
export function wrapped(text: string, width: number): [string, ...string[]] {
  const most = Math.max(MINIMUM, width);
  const [first = '', ...words] = text.split(' ');
  const lines: [string, ...string[]] = [first];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A text in a column after a label, in lines of at most so many columns. */
export function inColumn(label: string, text: string, width: number): string[] {
  const [first, ...more] = wrapped(text, width - label.length);
  const indent = ' '.repeat(label.length);
  return [label + first, ...more.map((line) => indent + line)];
}
