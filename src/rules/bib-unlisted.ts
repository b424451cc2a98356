import type { Rule } from './rule.ts';
import { isHabit } from './support/flood.ts';
import { count, nameBibEntry, quote } from './support/naming.ts';
import { mentionedIn, unlistedWorks } from './support/unlisted-works.ts';

/** With more unlisted entries than this, the README is not searched for each. */
const MANY = 100;

/** Every bib entry is in the list. */
export const bibUnlisted: Rule = {
  id: 'bib-unlisted',
  severity: 'warning',
  fix: 'none',
  summary: 'Every bib entry is a paper of the list.',
  why: 'A bib entry that the list does not name is a paper that readers never see, or one that was left behind.',
  *check({ catalog, told }) {
    const { list } = catalog;
    if (list === undefined || list.entries.length === 0) return;
    for (const { bibliography, works, unlisted: all } of unlistedWorks(catalog)) {
      const file = bibliography.source;
      const unlisted = all.filter((entry) => told({ at: { file, range: entry.keyRange }, entry }));
      const [first] = unlisted;
      if (first === undefined) continue;
      if (isHabit(unlisted.length, works)) {
        yield {
          message: `${unlisted.length === works ? `None of the ${count(works, 'bib entry', 'bib entries')} is` : `${unlisted.length} of ${count(works, 'bib entry', 'bib entries')} are not`} in ${list.source.path}. List the papers, or give the .bib that belongs to the list with --bib.`,
          at: { file, range: first.keyRange },
          content: 'all',
        };
        continue;
      }
      const mentioned = unlisted.length > MANY ? () => false : mentionedIn(list);
      for (const entry of unlisted) {
        const title = entry.fields.get('title')?.value;
        if (mentioned(title ?? '')) continue;
        yield {
          message: `${nameBibEntry(entry)}${title === undefined ? '' : ` (${quote(title)})`} is not in ${list.source.path}. Add it to the list, or remove it from the bibliography.`,
          at: { file, range: entry.keyRange },
          entry,
        };
      }
    }
  },
};
