import type { List } from '../list/list.ts';
import { count } from '../text/plural.ts';
import type { Habit, Rule } from './rule.ts';
import { isHabit } from './support/habit.ts';
import { nameBibEntry, quote } from './support/naming.ts';
import { mentionedIn, unlistedWorks } from './support/unlisted-works.ts';

/** With more unlisted entries than this, the README is not searched for each. */
const MANY = 100;

/** Every bib entry is in the list. */
export const bibUnlisted: Rule = {
  id: 'bib-unlisted',
  severity: 'warning',
  fix: 'none',
  summary: 'Every bib entry is in the list.',
  why: 'A bib entry that is not in the list is a paper that readers never see, or a leftover.',
  create: ({ catalog }) => ({
    *onList(list) {
      if (list.entries.length === 0) return;
      for (const { bibliography, works, unlisted } of unlistedWorks(catalog)) {
        const mentioned = unlisted.length > MANY ? () => false : mentionedIn(list);
        const habit = notTheList(list, works);
        for (const entry of unlisted) {
          const title = entry.fields.get('title')?.value;
          yield {
            message: `${nameBibEntry(entry)}${title === undefined ? '' : ` (${quote(title)})`} is not in ${list.source.path}. Add it to the list, or remove it from the bibliography.`,
            file: bibliography.source,
            entry,
            habit,
            detail: () => (mentioned(title ?? '') ? undefined : {}),
          };
        }
      }
    },
  }),
};

function notTheList({ source }: List, works: number): Habit {
  const all = count(works, 'bib entry', 'bib entries');
  return {
    name: 'all',
    isOne: (unlisted) => isHabit(unlisted, works),
    asOne: ({ length }) => ({
      message: `${length === works ? `None of the ${all} is` : `${length} of ${all} are not`} in ${source.path}. List the papers, or give the .bib that belongs to the list with --bib.`,
    }),
  };
}
