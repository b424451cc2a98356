import type { Range } from '../../text/range.ts';
import type { FlatBuilder } from './flat-builder.ts';

/** Longest character reference worth looking for, `&CounterClockwiseContourIntegral;`. */
const LONGEST_REFERENCE = 34;
/** Spaces and tabs in a row, more than anyone needs; they are read as two, as one unit. */
const LONG_GAP = /[ \t]{20,}/y;
/** What may be read differently from how it is written, in texts of one length; a gap can, too. */
const UNEVEN = /[\r\n&\\\t]/;
const GAP = ' '.repeat(20);

/**
 * Adds the value of a Markdown text node with the place of each of its characters: backslash
 * escapes, character references and the indentation of continued lines are in the source only. A
 * line ending becomes one space.
 */
export function addAligned(
  builder: FlatBuilder,
  value: string,
  source: string,
  range: Range,
): void {
  const { start, end } = range;
  const isEven = value.length === end - start && !UNEVEN.test(value) && !value.includes(GAP);
  if (isEven && source.startsWith(value, start)) {
    builder.add(value, start);
  } else addUneven(builder, value, source, range);
}

/** Goes through the value and the source side by side. */
function addUneven(
  builder: FlatBuilder,
  value: string,
  source: string,
  { start, end }: Range,
): void {
  let from = start;
  let done = 0;
  let at = 0;
  const flush = (): void => {
    if (at > done) builder.add(value.slice(done, at), from - (at - done));
    done = at;
  };
  /** Takes so much of the value and of the source as one unit. */
  const unit = (text: string, size: number, length: number): void => {
    flush();
    builder.add(text, from, length);
    at += size;
    done = at;
    from += length;
  };
  while (at < value.length && from < end) {
    const wanted = value.charAt(at);
    const found = source.charAt(from);
    if (/[\r\n]/.test(wanted)) {
      const size = value.startsWith('\r\n', at) ? 2 : 1;
      const next = afterLineBreak(source, from, end, value.charAt(at + size));
      unit(' ', size, next - from);
    } else if (isGap(value, at, found)) {
      const length = Math.min(gapLength(value, at), end - from);
      unit('  ', length, length);
    } else if (wanted === found && !isReference(source, from, end)) {
      at++;
      from++;
    } else if (found === '\\' && source.charAt(from + 1) === wanted) {
      unit(wanted, 1, 2);
    } else if (found === '&') {
      const size = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      unit(value.slice(at, at + size), size, referenceLength(source, from, end));
    } else if (/[\s>]/.test(found)) {
      flush();
      from++;
    } else {
      break;
    }
  }
  flush();
  // An unexpected construct: the rest counts as one unit, so that ranges stay sound.
  if (at < value.length)
    builder.add(value.slice(at).replace(/\s/g, ' '), from, Math.max(end - from, 0));
}

/** Whether a long gap begins at a place of the value, and in the source too. */
function isGap(value: string, at: number, found: string): boolean {
  return (found === ' ' || found === '\t') && gapLength(value, at) > 0;
}

function gapLength(value: string, at: number): number {
  LONG_GAP.lastIndex = at;
  return LONG_GAP.exec(value)?.[0].length ?? 0;
}

/** How many characters of the source a character reference takes; 1 for an ampersand alone. */
function referenceLength(source: string, at: number, end: number): number {
  const close = source.slice(at, Math.min(end, at + LONGEST_REFERENCE)).indexOf(';');
  return close > 0 ? close + 1 : 1;
}

/** Whether a character reference is at a place. */
function isReference(source: string, at: number, end: number): boolean {
  if (source.charAt(at) !== '&') return false;
  const length = referenceLength(source, at, end);
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);$/i.test(source.slice(at, at + length));
}

/** Past a line ending, the indentation and quote marks after it. */
function afterLineBreak(source: string, at: number, end: number, next: string): number {
  let from = at;
  // Trailing spaces of the line before are no part of the value.
  while (from < end && /[ \t]/.test(source.charAt(from))) from++;
  if (source.charAt(from) === '\r') from++;
  if (source.charAt(from) === '\n') from++;
  while (from < end && /[ \t>]/.test(source.charAt(from)) && source.charAt(from) !== next) from++;
  return from;
}
