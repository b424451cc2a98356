import type { EntryLink, List } from '../list/list.ts';
import { hostOf, linkRole } from '../list/read/words/link-role.ts';

/** The first .bib of the repository that entries of a list link to, by its path as it is written. */
export function linkedBib({
  entries,
}: List): { readonly path: string; readonly link: EntryLink } | undefined {
  const link = entries
    .flatMap(({ links }) => links)
    .find(({ url }) => linkRole(url) === 'bib' && hostOf(url) === undefined);
  return link && { path: link.url.replace(/^\.\//, '').replace(/[?#].*$/s, ''), link };
}
