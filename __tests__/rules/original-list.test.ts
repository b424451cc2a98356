import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const FOLDER = '__tests__/fixtures/original-list';

function read(name: string) {
  return sourceFile(name, readFileSync(`${FOLDER}/${name}`, 'utf8'));
}

/** A list with the faults that a maintainer's first one really had. */
const { findings, summary, catalog } = checkList({
  readme: read('README.md'),
  bibs: [read('refs.bib')],
  config: DEFAULT_CONFIG,
});

it('finds each fault at its line, and nothing else', () => {
  const faults = findings.filter(({ severity }) => severity !== 'info');
  expect(faults.map(({ ruleId, place }) => [ruleId, place.file, place.start.line])).toEqual([
    ['contents-sync', 'README.md', 9], // contents without links
    ['contents-sync', 'README.md', 13], // named otherwise in the contents
    ['entry-abstract-match', 'README.md', 19], // begins with another paper's name
    ['heading-level', 'README.md', 39], // "#" beside "##"
    ['bib-markup', 'refs.bib', 15], // <p>
    ['bib-required-fields', 'refs.bib', 28], // proceedings with a journal
    ['bib-unlisted', 'refs.bib', 28], // off topic, in the .bib alone
  ]);
});

it('reports once what the list as a whole does not use', () => {
  expect(summary.notes).toEqual([
    expect.stringContaining('No paper shows its citation key; 5 of them are in the bibliography'),
    'No paper has a link. Link each title to its DOI or to the paper.',
  ]);
});

it('reports the style of the bibliography as info', () => {
  const advice = findings.filter(({ severity }) => severity === 'info');
  expect(advice.map(({ ruleId, place }) => [ruleId, place.start.line])).toEqual([
    ['entry-format', 31], // Q\&A, whose backslash GitHub hides
    ['bib-latex', 15], // 81.25% in an abstract
    ['bib-month', 21], // five months as numbers
    ['bib-pages', 36], // 104-109
    ['bib-eprint', 46], // three preprints that the url alone names
  ]);
  expect(
    advice.filter(({ ruleId, fix }) => ruleId.startsWith('bib-') && fix?.kind !== 'safe'),
  ).toEqual([]);
});

it('leads from the abstract to the paper whose name it begins with, and to the .bib', () => {
  const finding = findings.find(({ ruleId }) => ruleId === 'entry-abstract-match');
  expect(finding?.message).toContain('begins with "WrenTalk", the name of another paper');
  expect(finding?.related.map(({ file, start }) => [file, start.line])).toEqual([
    ['refs.bib', 2],
    ['README.md', 33],
  ]);
});

it('pairs all papers by title', () => {
  expect(summary).toMatchObject({ entries: 5, bibEntries: 6, categories: 2, paired: 5 });
  expect(catalog.pairs.map(({ bibEntry, by }) => [bibEntry.key, by])).toEqual([
    ['Ahlgren2020', 'title'],
    ['Castellan2023', 'title'],
    ['Lindqvist2023', 'title'],
    ['Tern2023', 'title'],
    ['Okonjo2020', 'title'],
  ]);
});
