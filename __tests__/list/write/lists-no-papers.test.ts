import { expect, it } from 'vitest';
import type { ListEntry } from '../../../src/list/list.ts';
import { readList } from '../../../src/list/read/read-list.ts';
import { listsNoPapers } from '../../../src/list/write/lists-no-papers.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const URL = 'https://example.org/cups';
const LINK = { text: 'Cups', url: URL, range: { start: 0, end: 4 } };
const PLACE = { start: 0, end: 4 };

/** Whether "Cups" lists no papers, beside a section of two papers. */
function listsNone(
  change: (entry: ListEntry, at: number) => Partial<ListEntry>,
  name = 'Cups',
): boolean {
  const items = ['How Cups Cool Down in Winter', 'Why Cups Ring When They Are Hit']
    .map((title, at) => `- [${title}](https://doi.org/10.99999/${at}), Ada Vale, 201${at}\n`)
    .join('');
  const list = readList(
    sourceFile('README.md', `# Papers\n\n## ${name}\n\n${items.repeat(6)}\n## Bowls\n\n${items}`),
  );
  const [category] = list.categories;
  if (category === undefined) throw new Error('no category');
  const entries = list.entries.map((one, at): ListEntry => {
    const isOwn = one.categories.join() === name;
    const { authors: _, ...places } = one.places;
    return isOwn ? { ...one, kind: 'resource', places, ...change(one, at) } : one;
  });
  const own = entries.filter(({ categories }) => categories.join() === name);
  return listsNoPapers({ ...list, entries }, category, own);
}

it.each<[string, boolean, Partial<ListEntry>]>([
  ['papers', false, { kind: 'paper', links: [] }],
  ['questions without a link', true, { links: [] }],
  ['names with links', true, { title: 'cup-net', links: [LINK] }],
  ['long titles with links', false, { links: [LINK] }],
  ['names with authors', false, { title: 'cup-net', places: { authors: PLACE } }],
  ['names with a venue', false, { title: 'cup-net', places: { venue: PLACE } }],
  [
    'pieces of sentences',
    true,
    { kind: 'paper', confidence: { title: 0.5 }, title: 'an interesting paper on cups' },
  ],
])('knows whether a section lists no papers: %s', (_, expected, change) => {
  expect(listsNone(() => change)).toBe(expected);
});

const LONG: Partial<ListEntry> = { links: [LINK] };
const AT_REPOSITORY: Partial<ListEntry> = { ...LONG, url: 'https://github.com/cups/cups' };
const BARE: Partial<ListEntry> = { ...LONG, places: {} };
const PAPER: Partial<ListEntry> = { kind: 'paper' };

it.each<[string, string, boolean, readonly Partial<ListEntry>[]]>([
  ['repositories with long names', 'Cups', true, [AT_REPOSITORY]],
  ['a third of papers', 'Cups', false, [PAPER, AT_REPOSITORY, AT_REPOSITORY]],
  ['long titles below talks', 'Talks', true, [LONG]],
  ['people below talks', 'Talks', true, [{ ...LONG, places: { authors: PLACE } }]],
  ['venues below talks', 'Talks', false, [{ ...LONG, places: { venue: PLACE } }]],
  ['few papers below tools', 'Tools', true, [PAPER, BARE, BARE, BARE]],
  ['a third of papers below tools', 'Tools', false, [PAPER, BARE, BARE]],
  ['half of papers below tools', 'Tools', false, [PAPER, BARE, PAPER, BARE]],
  ['people below datasets', 'Datasets', false, [{ ...LONG, places: { authors: PLACE } }]],
])('weighs the papers of a section by its name: %s', (_, name, expected, changes) => {
  expect(listsNone((__, at) => changes[at % changes.length] ?? {}, name)).toBe(expected);
});
