import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { type CheckInput, readCatalog } from '../../../src/features/check/check-list.ts';
import { readingMemory } from '../../../src/features/check/reading-memory.ts';
import type { PaperWithRecord } from '../../../src/features/papers/completed-paper.ts';
import { papersToComplete } from '../../../src/features/papers/lacking-parts.ts';
import { completePapers } from '../../../src/features/sync/complete-papers.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { MOSS } from '../../scenarios/moss-list.ts';

const ENTRY =
  '- [A year on a wall](https://doi.org/10.99999/wall), Ada Moss, *Moss Letters*, 2022\n';
type Record = PaperWithRecord['found']['record'];

const RECORD: Record = {
  title: 'A year on a wall',
  authors: [{ family: 'Moss', given: 'Ada' }],
  date: '2022-05-04',
  venue: 'Moss Letters',
  type: 'article',
  doi: '10.99999/wall',
  abstract: 'We sat by one wall for a year.',
};

function input(entry: string, bib = '', more: Partial<CheckInput> = {}): CheckInput {
  return {
    readme: sourceFile('README.md', `${MOSS['README.md']}\n${entry}`),
    bibs: [sourceFile('refs.bib', `${MOSS['refs.bib']}${bib}`)],
    config: DEFAULT_CONFIG,
    ...more,
  };
}

/** Completes the papers after the first three, with one record for all of them. */
function completed(given: CheckInput, record: Partial<Record> = {}) {
  const catalog = readCatalog(given);
  const papers = papersToComplete(catalog, catalog.list?.entries.slice(3) ?? []);
  const found = { registry: 'crossref' as const, record: { ...RECORD, ...record } };
  const done = completePapers(
    given,
    papers.map((paper) => ({ ...paper, found })),
    readingMemory(),
  );
  return {
    wanted: papers.map(({ parts }) => parts),
    parts: done.completed.map(({ parts }) => parts),
    readme: done.input.readme?.text.slice(MOSS['README.md'].length + 1) ?? '',
    bib: done.input.bibs[0]?.text.slice(MOSS['refs.bib'].length) ?? '',
  };
}

describe('completing papers', () => {
  it('writes the bib entry, the key and the abstract as the list does', () => {
    const { wanted, parts, readme, bib } = completed(input(ENTRY));
    expect(wanted).toEqual([['abstract', 'bib-entry', 'key']]);
    expect(parts).toEqual([['bib-entry', 'key', 'abstract']]);
    expect(readme).toBe(
      `${ENTRY.trimEnd().replace('), Ada', ') ([`Moss2022`](refs.bib#L28-L36)), Ada')}\n  - **Abstract:** We sat by one wall for a year.\n`,
    );
    expect(bib).toContain('@article{Moss2022,\n  author = {Moss, Ada},');
  });

  it('adds the fields that a bib entry lacks, and changes none that it has', () => {
    const bib =
      '\n@article{Moss2022,\n  author = {Moss, Ada},\n  title = {A year on a wall},\n  year = {2021},\n}\n';
    const entry = `${ENTRY.trimEnd()}\n  - **Abstract:** Ours.\n`;
    const done = completed(input(entry, bib));
    expect(done.wanted).toEqual([['bib-abstract', 'doi']]);
    expect(done.bib).toContain('year = {2021}');
    expect(done.bib).toContain('doi = {10.99999/wall}');
    expect(done.bib).toContain('abstract = {We sat by one wall for a year.}');
    expect(done.readme).toContain('**Abstract:** Ours.');
  });

  it('puts an abstract in the place of a placeholder', () => {
    const { readme } = completed(input(`${ENTRY.trimEnd()}\n  - **Abstract:** TBD\n`));
    expect(readme).toContain('- **Abstract:** We sat by one wall for a year.');
    expect(readme).not.toContain('TBD');
  });

  it.each<[string, Partial<Record>]>([
    ['of another work', { title: 'Ten theorems about clouds', authors: [{ family: 'Roe' }] }],
    ['of a retracted paper', { notices: [{ kind: 'retraction' }] }],
    ['of a dataset', { type: 'dataset' }],
  ])('does not use a record %s', (_, record) => {
    const { parts, readme, bib } = completed(input(ENTRY), record);
    expect(parts).toEqual([]);
    expect(readme).toBe(ENTRY);
    expect(bib).toBe('');
  });

  it('requires nothing without an identifier or a name', () => {
    expect(completed(input('- A year on a wall, Ada Moss, 2022\n')).wanted).toEqual([]);
    const twice = completed(input(`${ENTRY}\n${ENTRY}`));
    expect(twice.parts).toEqual([]);
  });

  it('stops at the time limit', () => {
    expect(completed(input(ENTRY, '', { timeFor: () => () => true })).parts).toEqual([]);
  });
});
