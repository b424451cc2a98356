import type { BibEntry } from '../bibtex/bibliography.ts';
import { titleKey } from '../catalog/title-key.ts';
import { SHORT_TITLE } from '../catalog/title-likeness.ts';
import { identifierKey } from '../identifiers/identifier.ts';
import { NOT_WORKS } from './bib-types.ts';
import { isHabit } from './flood.ts';
import { count, nameBibEntry, quote } from './naming.ts';
import type { Rule } from './rule.ts';

/** Every bib entry is in the list. */
export const bibUnlisted: Rule = {
  id: 'bib-unlisted',
  severity: 'warning',
  fix: 'none',
  summary: 'Every bib entry is a paper of the list.',
  why: 'A bib entry that the list does not name is a paper that readers never see, or one that was left behind.',
  *check({ catalog }) {
    const { list } = catalog;
    if (list === undefined || list.entries.length === 0) return;
    const parents = new Set(
      catalog.bibliographies.flatMap(({ entries }) =>
        entries.flatMap((entry) => {
          const parent = entry.fields.get('crossref')?.value;
          return parent === undefined ? [] : [parent.toLowerCase()];
        }),
      ),
    );
    const listed = new Set(catalog.pairs.flatMap(({ bibEntry }) => namesOf(bibEntry)));
    for (const bibliography of catalog.bibliographies) {
      const works = new Set(
        bibliography.entries.filter(
          ({ key, type }) => !NOT_WORKS.has(type) && !parents.has(key.toLowerCase()),
        ),
      );
      const unlisted = catalog.unlisted
        .filter((one) => one.bibliography === bibliography)
        .map(({ bibEntry }) => bibEntry)
        .filter((entry) => works.has(entry) && !namesOf(entry).some((name) => listed.has(name)));
      const [first] = unlisted;
      if (first === undefined) continue;
      if (isHabit(unlisted.length, works.size)) {
        yield {
          message: `${unlisted.length === works.size ? `None of the ${count(works.size, 'bib entry', 'bib entries')} is` : `${unlisted.length} of ${count(works.size, 'bib entry', 'bib entries')} are not`} in ${list.source.path}. List the papers, or give the .bib that belongs to the list with --bib.`,
          at: { file: bibliography.source, range: first.keyRange },
          content: 'all',
        };
        continue;
      }
      for (const entry of unlisted) {
        const title = entry.fields.get('title')?.value;
        yield {
          message: `${nameBibEntry(entry)}${title === undefined ? '' : ` (${quote(title)})`} is not in ${list.source.path}. Add it to the list, or remove it from the bibliography.`,
          at: { file: bibliography.source, range: entry.keyRange },
          entry,
        };
      }
    }
  },
};

/** By which two bib entries are one work; a second copy of a listed one is no unlisted paper. */
function namesOf({ key, fields, identifiers }: BibEntry): string[] {
  const title = titleKey(fields.get('title')?.value ?? '');
  return [
    ...(key === '' ? [] : [`key ${key}`]),
    ...(title.length < SHORT_TITLE ? [] : [`title ${title}`]),
    ...identifiers.map(identifierKey),
  ];
}
