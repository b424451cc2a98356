import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { checkList } from '../../../src/features/check/check-list.ts';
import {
  withLostBibliography,
  withMissingParts,
} from '../../../src/features/review/missing-parts.ts';
import { pairEntries } from '../../../src/features/review/pair-entries.ts';
import type { ListEntry } from '../../../src/list/list.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { MOSS, mossBibEntry } from '../../scenarios/moss-list.ts';

const LIST = MOSS['README.md'];
const ABSTRACT = / {2}- \*\*Abstract.*\n/;
const WITHOUT = LIST.replaceAll(new RegExp(ABSTRACT, 'g'), '');
const check = (list: string, ...bibs: readonly string[]) =>
  checkList({
    readme: sourceFile('README.md', list),
    bibs: bibs.map((bib) => sourceFile('refs.bib', bib)),
    config: DEFAULT_CONFIG,
  });

/** The check after a change, where the entries are as `later` makes them. */
function changed(base: string, head: string, later = (entry: ListEntry) => entry) {
  const [before, after] = [check(base, MOSS['refs.bib']), check(head, MOSS['refs.bib'])];
  const { pairs, added } = pairEntries(before.catalog.list, after.catalog.list);
  const made = pairs.map((pair) => ({ ...pair, after: later(pair.after) }));
  return withMissingParts(before, after, { pairs: made, added });
}

it('is told once, of what the list does without as a whole', () => {
  const cause = /^The change removes the abstracts of 3 papers\. /;
  const { findings } = changed(LIST, WITHOUT);
  expect(findings.map(({ message }) => message)).toContainEqual(expect.stringMatching(cause));
});

it('leaves the notes on other parts in the summary', () => {
  const withoutKeys = LIST.replace(/ \(\[`.*?\]\(refs\.bib.*?\)\)/g, '');
  const { summary } = changed(withoutKeys, withoutKeys.replaceAll(new RegExp(ABSTRACT, 'g'), ''));
  expect(summary.notes).toEqual([expect.stringContaining('citation key')]);
});

it.each([
  ['an empty .bib once, as the cause', MOSS['refs.bib'], [''], 1],
  ['no .bib that was empty before', '', [''], 0],
  ['no .bib that is not read', MOSS['refs.bib'], [], 0],
])('names %s', (_, before, after, times) => {
  const head = check(LIST, ...after);
  const messages = withLostBibliography(check(LIST, before), head, head.findings);
  const cause = 'The change deletes or empties refs.bib. Restore it. ';
  const named = messages.filter(({ message }) => message.includes('The change'));
  expect(named).toHaveLength(times);
  expect(named.every(({ message }) => message.startsWith(cause))).toBe(true);
});

it.each([
  ['one paper of several loses it', LIST, LIST.replace(ABSTRACT, ''), undefined],
  ['the list had none', WITHOUT, WITHOUT, undefined],
  [
    'what loses it is no paper anymore',
    LIST,
    WITHOUT,
    (entry: ListEntry) => ({ ...entry, kind: 'resource' as const }),
  ],
])('is not told where %s', (_, base, head, later) => {
  const { findings } = changed(base, head, later);
  expect(findings.filter(({ message }) => message.startsWith('The change'))).toEqual([]);
});

/** Papers without abstracts and citation keys. */
const bare = (papers: number): string =>
  Array.from(
    { length: papers },
    (_, at) =>
      `- [Ferns of pond ${at}](https://doi.org/10.99998/pond.${at}), Ada Moss, *Moss Letters*, 2022\n`,
  ).join('');

it.each([
  ['counts where the list has it', LIST, ['abstracts', 'citation keys']],
  ['does not count where the list does without', WITHOUT, ['citation keys']],
])('of more papers than the list has, %s', (_, base, names) => {
  const { findings } = changed(base, `${base}${bare(40)}`);
  const told = findings.filter(({ message }) => message.startsWith('The change'));
  expect(told.map(({ severity, message }) => [severity, message.split('. ')[0]]).sort()).toEqual(
    names.map((name) => ['error', `The change adds 40 papers without ${name}`]),
  );
});

it('of papers outside any category, counts where the list has categories', () => {
  const outside = LIST.replace(/^(?=## )/m, `${bare(30)}\n`);
  const { findings } = changed(LIST, outside);
  expect(findings.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^The change adds 30 papers without categories\. 30 of 33 papers/),
  );
});

it('of a new category, counts paper by paper unless another category does without', () => {
  const keys = (base: string, head: string) =>
    changed(base, head)
      .findings.filter(({ ruleId }) => ruleId === 'entry-citation-key')
      .map(({ severity, entry }) => [severity, entry?.title]);
  const ponds = `${LIST}\n## Ponds\n\n${bare(2)}`;
  expect(keys(LIST, ponds)).toEqual([
    ['error', 'Ferns of pond 0'],
    ['error', 'Ferns of pond 1'],
  ]);
  const lakes = `\n## Lakes\n\n${bare(2).replaceAll('pond', 'lake')}`;
  expect(keys(ponds, ponds + lakes).map(([severity]) => severity)).toEqual(['info', 'info']);
});

it('of bib entries that are not in the list, counts where all others are', () => {
  const more = Array.from({ length: 30 }, (_, at) =>
    mossBibEntry({
      key: `Pond${at}`,
      title: `Ferns of pond ${at}`,
      author: 'Ada Moss',
      abstract: '',
    }),
  ).join('\n');
  const bib = `${MOSS['refs.bib']}\n${more}`;
  const told = (before: string, after: string) => {
    const [base, head] = [check(LIST, before), check(LIST, after)];
    const pairs = pairEntries(base.catalog.list, head.catalog.list);
    const { findings } = withMissingParts(base, head, pairs);
    return findings.flatMap(({ ruleId, severity, message }) =>
      ruleId === 'bib-unlisted' ? `${severity} ${message}` : [],
    );
  };
  expect(told(MOSS['refs.bib'], bib)).toEqual([
    expect.stringMatching(/^warning 30 of 33 bib entries of refs\.bib are not in README\.md/),
  ]);
  expect(told(bib, bib)).toEqual([]);
});
