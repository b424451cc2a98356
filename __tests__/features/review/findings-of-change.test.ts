import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { type CheckInput, checkList } from '../../../src/features/check/check-list.ts';
import { readingMemory } from '../../../src/features/check/reading-memory.ts';
import { checkChange, findingsOfChange } from '../../../src/features/review/check-change.ts';
import { completePapers } from '../../../src/features/sync/complete-papers.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { MOSS } from '../../scenarios/moss-list.ts';
import {
  bare,
  bib,
  bibText,
  entryText,
  FIRST,
  type Paper,
  readme,
  SECOND,
} from '../../scenarios/paper-list.ts';

const NO_ABSTRACT = { ...SECOND, abstract: undefined };

function check(list: string, bibliography: string) {
  return checkList({
    readme: sourceFile('README.md', list),
    bibs: [sourceFile('refs.bib', bibliography)],
    // Advice on the bibliography as a whole, which is always old.
    config: { ...DEFAULT_CONFIG, rules: { 'bib-abstract': 'off' } },
  });
}

const OLD = check(readme(FIRST, NO_ABSTRACT), bib(FIRST, NO_ABSTRACT));

it('counts what was there before as old, wherever it is now', () => {
  const moved = `${readme(NO_ABSTRACT)}\n## More\n\n${entryText(FIRST)}`;
  const { own, changedEntries } = findingsOfChange(OLD, check(moved, bib(FIRST, NO_ABSTRACT)));
  expect(own).toEqual([]);
  expect(changedEntries).toEqual([]);
});

it('counts all findings of an entry that is changed', () => {
  const touched = readme(FIRST, NO_ABSTRACT).replace('with a ruler', 'with a long ruler');
  const { own, changedEntries } = findingsOfChange(OLD, check(touched, bib(FIRST, NO_ABSTRACT)));
  expect(own.map(({ ruleId }) => ruleId)).toContain('entry-abstract');
  expect(changedEntries.map(({ title }) => title)).toEqual([
    'Measuring emptiness with a long ruler',
  ]);
});

it('distinguishes added entries from changed ones', () => {
  const base = check(readme(FIRST), bib(FIRST));
  const head = readme({ ...FIRST, abstract: 'Quite another abstract than before.' }, SECOND);
  const { own, addedEntries, changedEntries } = findingsOfChange(
    base,
    check(head, bib(FIRST, SECOND)),
  );
  expect(own).toEqual([]);
  expect(changedEntries).toHaveLength(2);
  expect(addedEntries.map(({ title }) => title)).toEqual([SECOND.title]);
});

it('does not take a corrected title for an added paper, and counts a copy', () => {
  const mistyped = { ...SECOND, title: 'Measuring emptines with a ruler' };
  const base = check(readme(FIRST, mistyped), bib(FIRST, mistyped));
  const corrected = findingsOfChange(base, check(readme(FIRST, SECOND), bib(FIRST, SECOND)));
  expect(corrected.changedEntries.map(({ title }) => title)).toEqual([SECOND.title]);
  expect(corrected.addedEntries).toEqual([]);
  // Another paper with the DOI of one that stays is new.
  const other = entryText({ ...FIRST, title: 'A second look at nothing' });
  const added = check(`${readme(FIRST, mistyped)}\n${other}`, bib(FIRST, mistyped));
  expect(findingsOfChange(base, added).addedEntries).toHaveLength(1);
  const copied = check(`${readme(FIRST, mistyped)}\n## More\n\n${entryText(FIRST)}`, bib(FIRST));
  const { changedEntries } = findingsOfChange(base, copied);
  expect(changedEntries.map(({ categories }) => categories)).toEqual([['More']]);
});

it('counts new problems elsewhere as well', () => {
  const base = check(readme(FIRST, SECOND), bib(FIRST, SECOND));
  // The list is as it was; a key that it cites is gone from the .bib.
  const { own } = findingsOfChange(base, check(readme(FIRST, SECOND), bib(FIRST)));
  expect(own.map(({ ruleId }) => ruleId)).toEqual(['entry-citation-key']);
});

it('reports a second bib entry of one key, and no line endings', () => {
  const base = check(readme(FIRST), bib(FIRST));
  const doubled = `${bib(FIRST)}\n${bibText({ ...SECOND, key: FIRST.key })}`;
  expect(
    findingsOfChange(base, check(readme(FIRST), doubled)).own.map(({ ruleId }) => ruleId),
  ).toContain('bib-duplicate-key');
  const windows = check(readme(FIRST).replaceAll('\n', '\r\n'), bib(FIRST));
  expect(findingsOfChange(base, windows).changedEntries).toEqual([]);
});

const MOSS_LIST = MOSS['README.md'];
const change = (base: string, head: string, config = DEFAULT_CONFIG) =>
  checkChange(
    {
      base: { readme: sourceFile('README.md', base), bibs: [MOSS_BIB], config },
      head: { readme: sourceFile('README.md', head), bibs: [MOSS_BIB], config },
    },
    { scope: 'changed', fixes: false },
    readingMemory(),
    completePapers,
  );
const MOSS_BIB = sourceFile('refs.bib', MOSS['refs.bib']);
const withoutAbstracts = MOSS_LIST.replace(/ {2}- \*\*Abstract.*\n/g, '');

it.each([
  ['abstracts', 'entry-abstract', withoutAbstracts],
  ['citation keys', 'entry-citation-key', MOSS_LIST.replace(/ \(\[`.*?\]\(refs\.bib.*?\)\)/g, '')],
  ['links', 'entry-link', MOSS_LIST.replace(/\[([^\]]*)\]\(https[^)]*\)/g, '$1')],
])('a change that removes all %s is an error, not the habit of the list', (what, rule, head) => {
  const { findings, summary } = change(MOSS_LIST, head);
  const found = findings.filter(({ ruleId }) => ruleId === rule);
  expect(found.map(({ severity }) => severity)).toEqual(['error']);
  expect(found[0]?.message).toMatch(
    new RegExp(`^The change removes the ${what} of 3 papers\\. No `),
  );
  expect(summary).not.toHaveProperty('notes');
  // Who turns the rule off does without.
  const off = { ...DEFAULT_CONFIG, rules: { [rule]: 'off' as const } };
  expect(change(MOSS_LIST, head, off).findings).toEqual([]);
});

it('a change that leaves a page without a list is an error, though there is a .bib', () => {
  const { findings, summary, removed } = change(MOSS_LIST, '# Moss\n\nThis list has moved.\n');
  expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toContainEqual([
    'list-syntax',
    'error',
  ]);
  expect(findings[0]?.message).toMatch(/^The change removes all 3 papers of the list\. /);
  expect(summary).not.toHaveProperty('notes');
  expect(removed).toMatchObject({ titles: { length: 3 }, of: 3 });
});

it('knows a paper whose title or place changes, and names one that goes', () => {
  const titles = (...papers: Paper[]) =>
    checkChange(
      { base: pair(FIRST, SECOND), head: pair(...papers) },
      { scope: 'changed', fixes: false },
      readingMemory(),
      completePapers,
    ).removed.titles;
  expect(titles(SECOND, { ...FIRST, title: 'Another Name' })).toEqual([]);
  expect(titles(SECOND)).toEqual([FIRST.title]);
  const tool =
    '\n## Software\n\n- [Moss counter](https://github.com/moss/counter) - Counts moss.\n';
  expect(change(`${MOSS_LIST}${tool}`, MOSS_LIST).removed.titles).toEqual([]);
});

it('is lenient where the list did without before', () => {
  expect(change(withoutAbstracts, `${withoutAbstracts}\n`).findings).toEqual([]);
  const bareList = bare(25);
  const few = (...papers: Paper[]) =>
    checkChange(
      { base: pair(...bareList, FIRST, SECOND), head: pair(...bareList, ...papers) },
      { scope: 'changed', fixes: false },
      readingMemory(),
      completePapers,
    ).findings.filter(({ ruleId }) => ruleId === 'entry-abstract');
  expect(few(FIRST, SECOND)).toEqual([]);
  expect(few(FIRST, NO_ABSTRACT).map(({ severity }) => severity)).toEqual(['warning']);
});

const pair = (...papers: Paper[]): CheckInput => ({
  readme: sourceFile('README.md', readme(...papers)),
  bibs: [sourceFile('refs.bib', bib(...papers))],
  config: DEFAULT_CONFIG,
});

it.each([
  ['an empty file', ''],
  ['headings alone', readme()],
])('a change that leaves %s of a list with papers is an error', (_, text) => {
  const input = (list: string): CheckInput => ({
    readme: sourceFile('README.md', list),
    bibs: [],
    config: DEFAULT_CONFIG,
  });
  const { findings } = checkChange(
    { base: input(readme(FIRST, SECOND)), head: input(text) },
    { scope: 'changed', fixes: false },
    readingMemory(),
    completePapers,
  );
  expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toContainEqual([
    'list-syntax',
    'error',
  ]);
  expect(findings[0]?.message).toMatch(/^The change removes all 2 papers of the list\. /);
});
