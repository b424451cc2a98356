import type { FlatBuilder } from './flat-builder.ts';

/** Longest character reference worth looking for, `&CounterClockwiseContourIntegral;`. */
const LONGEST_REFERENCE = 34;

/**
 * Adds the value of a Markdown text node with the place of each of its characters: backslash
 * escapes, character references and the indentation of continued lines are in the source only.
 * A line ending becomes one blank.
 */
export function addAligned(
  builder: FlatBuilder,
  value: string,
  source: string,
  start: number,
  end: number,
): void {
  let from = start;
  let done = 0;
  let at = 0;
  const flush = (): void => {
    if (at > done) builder.add(value.slice(done, at), from - (at - done));
    done = at;
  };
  while (at < value.length && from < end) {
    const wanted = value.charAt(at);
    const found = source.charAt(from);
    if (wanted === '\n' || wanted === '\r') {
      flush();
      const size = value.startsWith('\r\n', at) ? 2 : 1;
      const next = afterLineBreak(source, from, end, value.charAt(at + size));
      builder.add(' ', from, next - from);
      at += size;
      done = at;
      from = next;
    } else if (wanted === found && !(found === '&' && isReference(source, from, end))) {
      at++;
      from++;
    } else if (found === '\\' && source.charAt(from + 1) === wanted) {
      flush();
      builder.add(wanted, from, 2);
      at++;
      done = at;
      from += 2;
    } else if (found === '&') {
      flush();
      const length = referenceLength(source, from, end);
      const size = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      builder.add(value.slice(at, at + size), from, length);
      at += size;
      done = at;
      from += length;
    } else if (/[\s>]/.test(found)) {
      flush();
      from++;
    } else {
      break;
    }
  }
  flush();
  // A construct not foreseen here: the rest counts as one unit, so that ranges stay sound.
  if (at < value.length)
    builder.add(value.slice(at).replace(/\s/g, ' '), from, Math.max(end - from, 0));
}

/** How many characters of the source a character reference takes; 1 for an ampersand alone. */
function referenceLength(source: string, at: number, end: number): number {
  const close = source.indexOf(';', at);
  return close > 0 && close < end ? close + 1 - at : 1;
}

function isReference(source: string, at: number, end: number): boolean {
  const close = source.indexOf(';', at);
  return (
    close > at &&
    close < Math.min(end, at + LONGEST_REFERENCE) &&
    /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*)$/i.test(source.slice(at, close))
  );
}

/** Past a line ending, the indentation and quote marks behind it. */
function afterLineBreak(source: string, at: number, end: number, next: string): number {
  let from = at;
  // Trailing blanks of the line before are no part of the value.
  while (from < end && /[ \t]/.test(source.charAt(from))) from++;
  if (source.charAt(from) === '\r') from++;
  if (source.charAt(from) === '\n') from++;
  while (from < end && /[ \t>]/.test(source.charAt(from)) && source.charAt(from) !== next) from++;
  return from;
}
