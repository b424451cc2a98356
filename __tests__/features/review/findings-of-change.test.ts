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

it('names a paper that is added to the contents', () => {
  const contents = (item: string) =>
    readme(FIRST, SECOND).replace('## S', `## Contents\n\n- [Surveys](#surveys)\n${item}\n## S`);
  const [base, head] = ['', '- [Rivers and lakes](https://arxiv.org/abs/2301.00001), 2023\n'].map(
    (item) => check(contents(item), bib(FIRST, SECOND)),
  );
  if (base === undefined || head === undefined) throw new Error('unread');
  expect(findingsOfChange(base, head).unreadLines).toEqual([5]);
  expect(findingsOfChange(head, head).unreadLines).toEqual([]);
});

it('names an entry in which a second paper is lost', () => {
  const item = (title: string, at: number) =>
    `- [${title}](https://arxiv.org/abs/2301.0000${at}). Ada Moss. *ICML 2023*.`;
  const titles = ['Moss on old walls', 'Stones of the north', 'Roofs in the rain', 'Ferns at dawn'];
  const text = `# Papers\n\n## Gardens\n\n${titles.map(item).join('\n')}\n`;
  const joined = `${item('New papers on rivers', 7)} ${item('Other papers on lakes', 8)}\n`;
  const [base, head] = [check(text, ''), check(text + joined, '')];
  expect(findingsOfChange(base, head).unreadLines).toEqual([9]);
  expect(findingsOfChange(head, head).unreadLines).toEqual([]);
});

it('names the paper of a new section that is read as an introduction', () => {
  const fields = (title: string, at: number) =>
    `${title}\n\n- **Authors**: Ada Moss\n- **Venue**: ICML 2023\n- **Paper**: [link](https://arxiv.org/abs/2301.0000${at})\n\n`;
  const titles = ['Moss on old walls', 'Stones of the north', 'Roofs in the rain'];
  const text = `# Papers\n\n## Gardens\n\n${titles.map((title, at) => fields(`### ${title}`, at)).join('')}`;
  const base = check(text, '');
  // One level too high: a category without entries.
  const head = check(`${text}${fields('## Rivers and lakes', 7)}`, '');
  expect(head.catalog.list?.reading.skipped).toMatchObject([{ reason: 'introduction', links: 1 }]);
  expect(findingsOfChange(base, head).unreadLines).toEqual([23]);
  expect(findingsOfChange(head, head).unreadLines).toEqual([]);
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
  const { findings, summary, beside } = change(MOSS_LIST, '# Moss\n\nThis list has\u200b moved.\n');
  expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toContainEqual([
    'list-syntax',
    'error',
  ]);
  const caused = findings.filter(({ message }) => message.startsWith('The change removes all 3'));
  expect(findings.length).toBeGreaterThan(1);
  expect(caused).toEqual([findings[0]]);
  expect(summary).not.toHaveProperty('notes');
  expect(beside.removed).toMatchObject({ titles: { length: 3 }, of: 3 });
});

it('knows a paper whose title or place changes, and names one that goes', () => {
  const titles = (...papers: Paper[]) =>
    checkChange(
      { base: pair(FIRST, SECOND), head: pair(...papers) },
      { scope: 'changed', fixes: false },
      readingMemory(),
      completePapers,
    ).beside.removed.titles;
  expect(titles(SECOND, { ...FIRST, title: 'Another Name' })).toEqual([]);
  expect(titles(SECOND)).toEqual([FIRST.title]);
  const tool =
    '\n## Software\n\n- [Moss counter](https://github.com/moss/counter) - Counts moss.\n';
  expect(change(`${MOSS_LIST}${tool}`, MOSS_LIST).beside.removed.titles).toEqual([]);
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
  ['an empty file', [FIRST, SECOND], '', 'all 2 papers'],
  ['headings alone', [FIRST, SECOND], readme(), 'all 2 papers'],
  ['nothing', [FIRST], '', 'the only paper'],
])('a change that leaves %s of a list with papers is an error', (_, papers, text, all) => {
  const input = (list: string): CheckInput => ({
    readme: sourceFile('README.md', list),
    bibs: [],
    config: DEFAULT_CONFIG,
  });
  const { findings } = checkChange(
    { base: input(readme(...papers)), head: input(text) },
    { scope: 'changed', fixes: false },
    readingMemory(),
    completePapers,
  );
  const found = findings.filter(({ ruleId }) => ruleId === 'list-syntax');
  expect(found.map(({ severity }) => severity)).toEqual(['error']);
  expect(findings[0]?.message).toContain(`The change removes ${all} of the list. `);
});

const bareOf = (list: string): CheckInput => ({
  readme: sourceFile('README.md', list),
  bibs: [],
  config: { ...DEFAULT_CONFIG, bib: [] },
});

const bareChange = (base: string, head: string) =>
  checkChange(
    { base: bareOf(base), head: bareOf(head) },
    { scope: 'changed', fixes: false },
    readingMemory(),
    completePapers,
  );

it('does not take the plain copy of a paper for one that lost its parts', () => {
  const words = 'Night Brick Stone Water Spore Train Count Moss North Wind Bark'.split(' ');
  const title = (at: number): string =>
    `${[1, 3, 7, 8].map((step) => words[(at * step + step) % words.length]).join(' ')} ${at}`;
  const recent = Array.from({ length: 28 }, (_, at) => {
    const text = `We saw ${title(at)} many times in the winter, and measured how it grows.`;
    return `- **${title(at)}** (2026) — ${text}\n`;
  });
  const growth = Array.from({ length: 60 }, (_, at) => {
    const number = at < 9 ? at : at + 40;
    return `- [${title(number)}](https://doi.org/10.99999/p${number})\n`;
  });
  const list = (count: number): string =>
    `# Papers\n\n## Recent additions\n\n${recent.join('')}\n## Growth\n\n${growth.slice(0, count).join('')}`;
  expect(bareChange(list(59), list(60)).findings.map(({ message }) => message)).toEqual([]);
});

it.each([
  ['every link', 'https://doi.org/', 'https://casino.example/', [['host', 2]], ['casino.example']],
  [
    'links to another registry',
    'https://doi.org/10.99999/',
    'https://arxiv.org/abs/2101.0000',
    [['link', 2]],
    [],
  ],
  ['a title', 'A survey of nothing', 'Casino bonus', [['title', 1]], []],
  ['a title in its letters only', 'A survey of nothing', 'A Survey of Nothing', [], []],
  ['an abstract', 'There is nothing to see here', 'Play in our casino.', [['abstract', 1]], []],
  ['authors', 'Jane Doe', 'Casino Owner', [['authors', 2]], []],
  ['nothing', '# Papers', '# All papers', [], []],
])('says what becomes another one: %s', (...[, from, to, parts, hosts]) => {
  const list = readme(FIRST, SECOND);
  const { beside } = bareChange(list, list.replaceAll(from, to));
  expect(beside.changed).toMatchObject({ of: 2, parts, hosts });
  expect(beside.removed.titles).toEqual([]);
});

it('sees that the target of a reference becomes another one, and authors in the .bib alone', () => {
  const list = `${MOSS_LIST.replace(/\]\(https:[^)]*1\)/, '][a]')}\n[a]: https://example.org/a\n`;
  const moved = change(list, list.replace('example.org/a', 'casino.example/a'));
  expect(moved.beside.changed).toMatchObject({
    titles: ['Old walls'],
    parts: [['host', 1]],
  });
  const authors = checkChange(
    {
      base: pair(FIRST),
      head: {
        ...pair(FIRST),
        bibs: [sourceFile('refs.bib', bib(FIRST).replace('Doe, Jane', 'Owner, Casino'))],
      },
    },
    { scope: 'changed', fixes: false },
    readingMemory(),
    completePapers,
  );
  expect(authors.beside.changed).toMatchObject({ titles: [FIRST.title], parts: [['authors', 1]] });
});

it('knows a paper by its address where its title changes, but not by a page of several papers', () => {
  const list = (...entries: string[]): string =>
    readme(FIRST, SECOND) + entries.map((entry) => `- ${entry}, Jane Doe, 2020\n`).join('');
  const corrected = bareChange(
    list('[Nothing in the north](https://example.org/north)'),
    list('[Something in the north](https://example.org/north)'),
  );
  expect(corrected.addedPapers).toEqual([]);
  expect(corrected.beside.changed.titles).toEqual(['Nothing in the north']);
  const kept = '[Emptiness of rooms](https://example.org/all)';
  const { addedPapers, beside } = bareChange(
    list('[Nothing in the north](https://example.org/all)', kept),
    list('[A theory of holes](https://example.org/all)', kept),
  );
  expect(addedPapers.map(({ title }) => title)).toEqual(['A theory of holes']);
  expect(beside.removed.titles).toEqual(['Nothing in the north']);
});

it('names comments that it adds to suppress findings, and none that was there or does nothing', () => {
  const comment = '<!-- curator-ignore entry-abstract entry-citation-key -- because -->';
  const added = `${comment}\n- [Lichens from a train](https://doi.org/10.99999/lichen), Bo Twigg, 2023\n`;
  const { findings, beside } = change(MOSS_LIST, MOSS_LIST + added);
  expect(findings).toEqual([]);
  const line = MOSS_LIST.split('\n').length;
  const ruleIds = ['entry-abstract', 'entry-citation-key'];
  expect(beside.suppressed).toEqual([{ file: 'README.md', line, ruleIds }]);
  expect(change(MOSS_LIST + added, `${MOSS_LIST}\n${added}`).beside.suppressed).toEqual([]);
  expect(change(MOSS_LIST, `${MOSS_LIST}\n${comment}\n`).beside.suppressed).toEqual([]);
  const corrected = added.replace('Lichens', 'Mosses');
  expect(change(MOSS_LIST + added, MOSS_LIST + corrected).beside.suppressed).toEqual([]);
  // The comment is the same, but on another paper.
  const other = added
    .replace('Lichens from a train', 'Lichens from a boat')
    .replace('lichen)', 'boat)');
  const [moved] = change(MOSS_LIST + added, MOSS_LIST + other).beside.suppressed;
  expect(moved).toMatchObject({ ruleIds });
  const section = MOSS_LIST.replace(/^(## .*\n)/m, `$1${comment}\n`);
  expect(change(MOSS_LIST, section).beside.suppressed).toMatchObject([{ ruleIds }]);
});
