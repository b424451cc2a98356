import type { Range } from '../../text/range.ts';
import { type FlatLink, type FlatText, sourceRange } from './flat-text.ts';
import { keep } from './keep.ts';

/** A link that was meant but is none in Markdown. */
interface Repair {
  /** The label, without its brackets. */
  readonly label: Range;
  readonly url: string;
  /** From the bracket before the label to the parenthesis after the target. */
  readonly whole: Range;
  readonly urlRange?: Range;
}

const LONGEST_LABEL = 400;
/** With more brackets than this in one text, they were not meant as links. */
const MOST_TRIES = 400;

/**
 * Reads the malformed links that lists have: `[t] (url)`, `[t]((url))`, a target that contains two
 * addresses, spaces or a link of its own. GitHub shows their characters; a reader means a link.
 */
export function repairLinks(flat: FlatText, source: string): FlatText {
  if (!/\]\s?\(/.test(flat.text)) return flat;
  const repairs: Repair[] = [];
  let done = 0;
  let tries = 0;
  const code = flat.marks.filter(({ kind }) => kind === 'code');
  for (const match of flat.text.matchAll(/\]\s?\({1,2}\s*/g)) {
    if (match.index < done || ++tries > MOST_TRIES) continue;
    // Code shows how a link is written, and is none.
    if (code.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    const label = labelBefore(flat, match.index, done);
    if (label === undefined) continue;
    const target = targetFrom(flat, match.index + match[0].length);
    if (target === undefined) continue;
    const written = sourceRange(flat, target.written);
    const urlRange = source.slice(written.start, written.end) === target.url ? written : undefined;
    repairs.push({
      label,
      url: target.url,
      whole: { start: label.start - 1, end: target.end },
      ...(urlRange === undefined ? {} : { urlRange }),
    });
    done = target.end;
  }
  return repairs.length === 0 ? flat : apply(flat, repairs);
}

/** The text between the bracket that ends at a place and the one that opens it. */
function labelBefore({ text }: FlatText, close: number, from: number): Range | undefined {
  let depth = 1;
  for (let at = close - 1; at >= Math.max(from, close - LONGEST_LABEL); at--) {
    const character = text.charAt(at);
    if (character === ']') depth++;
    else if (character === '[' && --depth === 0) {
      return close > at + 1 ? { start: at + 1, end: close } : undefined;
    }
  }
  return undefined;
}

function targetFrom(
  { text, links }: FlatText,
  at: number,
): { url: string; end: number; written: Range } | undefined {
  const link = links.find(({ start, end }) => start === at && end > start);
  if (link !== undefined) {
    const shown = text.slice(link.start, link.end).trim();
    const url = link.bare || !/^(?:https?:\/\/|www\.)/.test(shown) ? link.url : shown;
    const tail = /^[^()\n]{0,300}\){1,2}/.exec(text.slice(link.end, link.end + 310));
    const end = tail === null ? link.end : link.end + tail[0].length;
    return { url, end, written: { start: link.start, end: link.end } };
  }
  const target = /^([^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?: [^()\n]{0,80})?)\){1,2}/.exec(
    text.slice(at, at + 2000),
  );
  const url = target?.[1]?.trim();
  if (target === null || url === undefined || url === '') return undefined;
  // A remark in parentheses after brackets is no target.
  if (
    !/[/.#]|^link\b/i.test(url) ||
    (/\s/.test(url) && !/^(?:https?(?::| ?:?\/\/)|www\.|link\b)/i.test(url))
  ) {
    return undefined;
  }
  return { url, end: at + target[0].length, written: { start: at, end: at + url.length } };
}

function apply(flat: FlatText, repairs: readonly Repair[]): FlatText {
  const kept: Range[] = [];
  const links: FlatLink[] = [];
  let done = 0;
  let removed = 0;
  for (const { label, url, whole, urlRange } of repairs) {
    if (whole.start > done) kept.push({ start: done, end: whole.start });
    removed += 1;
    kept.push(label);
    links.push({
      start: label.start - removed,
      end: label.end - removed,
      url,
      range: sourceRange(flat, whole),
      ...(urlRange === undefined ? {} : { urlRange }),
      bare: false,
    });
    removed += whole.end - label.end;
    done = whole.end;
  }
  if (done < flat.text.length) kept.push({ start: done, end: flat.text.length });
  const rest = keep(flat, kept);
  const outside = flat.links.filter(
    (link) => !repairs.some(({ whole }) => whole.start <= link.start && link.end <= whole.end),
  );
  const left = rest.links.filter((link) => outside.some(({ range }) => range === link.range));
  return { ...rest, links: [...left, ...links].sort((a, b) => a.start - b.start) };
}
