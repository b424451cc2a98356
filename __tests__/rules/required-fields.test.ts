import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { isPreprint, REQUIRED_FIELDS } from '../../src/rules/support/required-fields.ts';
import { sourceFile } from '../../src/text/source-file.ts';

function entryWith(field: string) {
  const [entry] = readBibliography(sourceFile('refs.bib', `@article{Moss, ${field}}`)).entries;
  if (entry === undefined) throw new Error(`no entry with ${field}`);
  return entry;
}

describe('REQUIRED_FIELDS', () => {
  it('requires a title for every type', () => {
    for (const [type, required] of REQUIRED_FIELDS) {
      expect([type, required.some(({ fields }) => fields[0] === 'title')]).toEqual([type, true]);
    }
  });

  it('shows as many names as there are', () => {
    for (const { fields, shown } of [...REQUIRED_FIELDS.values()].flat()) {
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThanOrEqual(fields.length);
    }
  });
});

describe('isPreprint', () => {
  it.each([
    'eprint = {2104.99991}',
    'journal = {arXiv preprint arXiv:2104.99991}',
    'doi = {10.48550/arXiv.2104.99991}',
    'url = {https://hal.science/hal-09999991}',
    'url = {https://osf.io/abcde}',
    'howpublished = {CoRR}',
  ])('is one: %s', (field) => {
    expect(isPreprint(entryWith(field))).toBe(true);
  });

  it.each([
    'doi = {10.99999/jsp.2021.4}',
    'url = {https://example.org/corridors}',
    'note = {Halifax, a chalk pit}',
    'publisher = {Hedgerow Press}',
    'note = {With a preface by a marshal. Second edition}',
  ])('is none: %s', (field) => {
    expect(isPreprint(entryWith(field))).toBe(false);
  });
});
