import type { BibEntry } from '../bibtex/bibliography.ts';
import { followsPattern, makeCitationKey } from '../bibtex/citation-key.ts';
import type { Rule } from './rule.ts';
import { styleHabit } from './support/habit.ts';
import { quote } from './support/naming.ts';
import { NOT_WORKS } from './support/required-fields.ts';

/** Citation keys are made in one way, where the list has named one. */
export const bibKeyStyle: Rule = {
  id: 'bib-key-style',
  severity: 'warning',
  fix: 'none',
  summary: 'Citation keys are made as the configuration says, where it does.',
  why: 'Who knows how the keys of a list are made can cite a paper without looking it up.',
  options: ['key-style'],
  create({ catalog, settings: { keyStyle } }) {
    if (keyStyle === undefined) return {};
    const taken = new Set(
      catalog.bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key.toLowerCase())),
    );
    return {
      onBibEntry(entry, { entries }) {
        if (!hasKeyOfWork(entry) || followsPattern(entry.key, keyStyle)) return undefined;
        const meant = makeCitationKey({ fields: fieldsOf(entry) }, keyStyle, []);
        const todo = !followsPattern(meant, keyStyle)
          ? 'Make it of the first author and the year'
          : taken.has(meant.toLowerCase()) && meant.toLowerCase() !== entry.key.toLowerCase()
            ? `Call it ${meant} with a letter behind, for ${meant} is taken`
            : `Call it ${meant}, also where it is cited`;
        return {
          message: `The citation key ${quote(entry.key)} is not made as ${keyStyle}. ${todo}.`,
          habit: styleHabit(
            () => entries.filter(hasKeyOfWork).length,
            (many, all) =>
              `${many} of ${all} citation keys are not made as ${keyStyle}. Rename them, or name another key-style in the configuration.`,
          ),
        };
      },
    };
  },
};

function hasKeyOfWork({ key, type }: BibEntry): boolean {
  return key !== '' && !NOT_WORKS.has(type);
}

function fieldsOf({ fields }: BibEntry) {
  return ['author', 'editor', 'title', 'year', 'date'].flatMap((name) => {
    const field = fields.get(name);
    return field === undefined ? [] : [{ name, value: field.raw }];
  });
}
