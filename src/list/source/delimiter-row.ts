const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/**
 * Whether a line is the delimiter row below the header of a table: `| --- | :---: |`
 * (https://github.github.com/gfm/#delimiter-row).
 */
export function isDelimiterRow(line: string): boolean {
  return line.includes('-') && DELIMITER_ROW.test(line.trimEnd());
}
