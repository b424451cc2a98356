const BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\S|[ \t]*$)/;
const THEMATIC_BREAK = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** Whether a line begins a list item. */
export function isBullet(line: string): boolean {
  return BULLET.test(line) && !isThematicBreak(line);
}

/** Whether a line is a rule across the page, `---` or `* * *`. */
export function isThematicBreak(line: string): boolean {
  return THEMATIC_BREAK.test(line);
}

/** Whether a line without marker and with no space after its dash was meant as a list item. */
export function isPseudoBullet(line: string): boolean {
  return /^[ \t]*[-+•·●‣–—]\s{0,3}(?=\[|\*\*|"|“|\p{L})/u.test(line) && !isBullet(line);
}

/**
 * Whether a line is the delimiter row below the header of a table: `| --- | :---: |`
 * (https://github.github.com/gfm/#delimiter-row).
 */
export function isDelimiterRow(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.includes('|') && DELIMITER_ROW.test(trimmed);
}
