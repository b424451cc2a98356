import { type BibEntry, NOT_WORKS } from '../bibtex/bibliography.ts';
import { followsPattern, makeCitationKey } from '../bibtex/citation-key.ts';
import type { Rule } from './rule.ts';
import { styleHabit } from './support/habit.ts';
import { quote } from './support/naming.ts';

/** Citation keys are made in one way, where the list has named one. */
export const bibKeyStyle: Rule = {
  id: 'bib-key-style',
  severity: 'warning',
  fix: 'none',
  summary: 'Citation keys follow the configured style.',
  why: 'If all keys follow one style, authors can cite a paper without looking up its key.',
  options: ['key-style'],
  create({ catalog, settings: { keyStyle } }) {
    if (keyStyle === undefined) return {};
    const taken = new Set(
      catalog.bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key.toLowerCase())),
    );
    return {
      onBibEntry(entry, { entries }) {
        if (!hasKeyOfWork(entry) || followsPattern(entry.key, keyStyle)) return undefined;
        const meant = makeCitationKey({ fields: fieldsOf(entry) }, keyStyle, new Set());
        const todo = !followsPattern(meant, keyStyle)
          ? 'Make it from the first author and the year'
          : taken.has(meant.toLowerCase()) && meant.toLowerCase() !== entry.key.toLowerCase()
            ? `Rename it to ${meant} with a letter added, because ${meant} is already used`
            : `Rename it to ${meant}, also where it is cited`;
        return {
          message: `The citation key ${quote(entry.key)} does not follow the key-style ${keyStyle}. ${todo}.`,
          habit: styleHabit(
            () => entries.filter(hasKeyOfWork).length,
            (many, all) =>
              `${many} of ${all} citation keys do not follow the key-style ${keyStyle}. Rename them, or set another key-style in the configuration.`,
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
