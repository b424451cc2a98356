import { keysOfParents } from '../../bibtex/bib-entry-draft.ts';
import { type BibEntry, type Bibliography, NOT_WORKS } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { foldTitle, titleKey } from '../../catalog/title-key.ts';
import { SHORT_TITLE } from '../../catalog/title-likeness.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import type { List } from '../../list/list.ts';
import { fold } from '../../text/fold.ts';
import { lazy } from '../../text/memo.ts';

/** The works of a bibliography that the list does not name. */
export interface UnlistedWorks {
  readonly bibliography: Bibliography;
  /** How many works the bibliography has; volumes that others inherit from do not count. */
  readonly works: number;
  /** In the order of the file. */
  readonly unlisted: readonly BibEntry[];
}

/** What is in each bibliography but not in the list; a second copy of a listed work counts as listed. */
export function unlistedWorks(catalog: Catalog): UnlistedWorks[] {
  const parents = keysOfParents(catalog.bibliographies);
  const listed = lazy(() => new Set(catalog.pairs.flatMap(({ bibEntry }) => namesOf(bibEntry))));
  const isListed = (entry: BibEntry): boolean => namesOf(entry).some((name) => listed().has(name));
  return catalog.bibliographies.map((bibliography) => {
    const works = new Set(
      bibliography.entries.filter(
        ({ key, type }) => !NOT_WORKS.has(type) && !parents.has(key.toLowerCase()),
      ),
    );
    const unlisted = catalog.unlisted
      .filter((one) => one.bibliography === bibliography)
      .map(({ bibEntry }) => bibEntry)
      .filter((entry) => works.has(entry) && !isListed(entry));
    return { bibliography, works: works.size, unlisted };
  });
}

/** Whether no paper is in the bibliography or shows a key: entry-citation-key reports that. */
export function areUnrelated({ entries }: List, { pairs }: Catalog): boolean {
  const papers = entries.filter(({ kind }) => kind === 'paper');
  return pairs.length === 0 && papers.length > 1 && papers.every((one) => !one.citation);
}

/** By which two bib entries are one work. */
export function namesOf({ key, fields, identifiers }: BibEntry): string[] {
  const title = titleKey(fields.get('title')?.value ?? '');
  return [
    ...(key === '' ? [] : [`key ${key}`]),
    ...(title.length < SHORT_TITLE ? [] : [`title ${title}`]),
    ...identifiers.map(identifierKey),
  ];
}

/** Whether the README has a title outside its entries, such as a citation of the list's own paper. */
export function mentionedIn({ source }: List): (title: string, shortest?: number) => boolean {
  const text = lazy(() => ` ${fold(source.text)} `);
  return (title, shortest = SHORT_TITLE) =>
    title.length >= shortest && text().includes(` ${foldTitle(title)} `);
}
