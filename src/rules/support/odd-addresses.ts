import type { EntryLink, List } from '../../list/list.ts';
import { editDistance } from '../../text/did-you-mean.ts';
import type { Problem } from '../rule.ts';
import { quote } from './naming.ts';

/** What stands before the host of an address. */
const BEGINNING =
  /^(?<scheme>[a-z:]{3,8}\/{1,3})[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){1,6}(?:[/?#]|$)/i;
/** A resolver of DOIs behind another one. */
const TWICE =
  /^(?<first>https?:\/\/(?:dx\.|www\.)?doi\.org\/)(?<second>(?:dx\.|www\.)?doi\.org\/)/i;

/** An address that no browser opens: its scheme is misspelled, or it has `doi.org/` twice. */
export function* oddAddresses({ source: { text } }: List, link: EntryLink): Iterable<Problem> {
  const { url, range, urlRange } = link;
  const isWritten = urlRange !== undefined && text.startsWith(url, urlRange.start);
  const problem = (message: string, at: number, length: number, written: string): Problem => {
    const start = (urlRange?.start ?? 0) + at;
    const edits = isWritten ? [{ range: { start, end: start + length }, text: written }] : [];
    return { message, range, content: `odd ${url}`, fix: { kind: 'suggested', edits } };
  };
  const { scheme = '' } = BEGINNING.exec(url)?.groups ?? {};
  const meant = schemeMeant(scheme);
  if (meant !== undefined) {
    const message = `The address ${quote(url)} begins with "${scheme}", so the link leads nowhere. Write "${meant}".`;
    yield problem(message, 0, scheme.length, meant);
  }
  const { first = '', second = '' } = TWICE.exec(url)?.groups ?? {};
  if (second !== '') {
    const message = `The address ${quote(url)} has "doi.org/" twice, so the link leads nowhere. Remove one.`;
    yield problem(message, first.length, second.length, '');
  }
}

/** `https://` for `htps://`, `http:s//` or `https:/`; undefined for what is right or something else. */
function schemeMeant(scheme: string): string | undefined {
  // Without any colon it is the path of a file.
  if (!scheme.includes(':') || /^https?:\/\/$/i.test(scheme)) return undefined;
  const letters = scheme.replace(/[:/]/g, '').toLowerCase();
  if (editDistance(letters, 'https') > 1 && editDistance(letters, 'http') > 1) return undefined;
  return letters === 'http' || !letters.includes('s') ? 'http://' : 'https://';
}
