import type { Catalog } from '../../catalog/catalog.ts';
import type { List } from '../../list/list.ts';
import type { SourceFile } from '../../text/source-file.ts';

/** The files of a catalog in which nothing may be changed, by path, and why. */
export function blockedFiles({ list, bibliographies, form }: Catalog): ReadonlyMap<string, string> {
  const blocked = new Map<string, string>();
  for (const { source, diagnostics } of bibliographies) {
    const fault = diagnostics.find(({ code }) => UNREADABLE.has(code));
    if (fault === undefined) continue;
    const { line } = source.lines.position(fault.range.start);
    blocked.set(
      source.path,
      `${source.path} cannot be read as a whole. Line ${line}: ${fault.message} Correct that first.`,
    );
  }
  const unread = list && notReadToItsEnd(list);
  if (list !== undefined && unread !== undefined) blocked.set(list.source.path, unread);
  for (const source of [list?.source, ...bibliographies.map((one) => one.source), form?.source]) {
    const reason = source === undefined ? undefined : notUtf8(source);
    if (source !== undefined && reason !== undefined) blocked.set(source.path, reason);
  }
  return blocked;
}

/** Faults after which it is a guess where an entry ends; an edit there could hit another entry. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'unclosed-entry',
  'unclosed-value',
  'unclosed-comment',
  'mismatched-closer',
  'unbalanced-brace',
  'entry-in-value',
  'merge-conflict',
]);

/** Why a list is not known as a whole, and what to do; undefined where it is. */
export function notReadToItsEnd({ source, diagnostics }: List): string | undefined {
  const stop = diagnostics.find(({ code }) => code === 'out-of-time');
  if (stop === undefined) return undefined;
  const { line } = source.lines.position(stop.range.start);
  return `Time is up: ${source.path} is not read from line ${line} on. Split the list, or allow more time (deadline).`;
}

/** The bytes that replacement characters replace are unknown; writing would lose them. */
function notUtf8({ path, invalidUtf8, lines }: SourceFile): string | undefined {
  const [first] = invalidUtf8;
  if (first === undefined) return undefined;
  return `${path} is not valid UTF-8 (line ${lines.position(first).line}). Save it as UTF-8 first.`;
}
