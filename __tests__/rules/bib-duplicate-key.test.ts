import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { find, lines } from './find.ts';
import { article } from './samples.ts';

/** A bibliography of entries with these keys, seven lines each. */
function bibOf(...keys: string[]): string {
  return keys.map((key, index) => article(key, `Lichens on Wall Number ${index}`)).join('\n');
}

describe('bib-duplicate-key', () => {
  it('finds a key that is used again, and where it was used first', () => {
    expect(find('bib-duplicate-key', { bib: bibOf('Moss', 'Stone', 'Moss') })).toMatchObject([
      {
        severity: 'error',
        message: expect.stringContaining('"Moss" is already used on line 1.'),
        place: { start: { line: 15, column: 10 }, end: { line: 15, column: 14 } },
        related: [{ file: 'refs.bib', start: { line: 1, column: 10 } }],
        entry: { title: 'Lichens on Wall Number 2', citationKey: 'Moss' },
      },
    ]);
  });

  it('finds each copy, with different findings', () => {
    const findings = find('bib-duplicate-key', { bib: bibOf('Moss', 'Moss', 'Moss') });
    expect(findings.map(({ place }) => place.start.line)).toEqual([8, 15]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('reports once a key that is used again and again', () => {
    expect(lines('bib-duplicate-key', { bib: bibOf('ref', 'ref', 'ref', 'ref') })).toEqual([
      'refs.bib:8:10 error The citation key "ref" is used by 4 entries, also on lines 8, 15 and 22. Give each its own key.',
    ]);
  });

  it('warns of keys that differ in case', () => {
    expect(lines('bib-duplicate-key', { bib: bibOf('Moss', 'moss') })).toEqual([
      'refs.bib:8:10 warning The citation key "moss" differs only in case from "Moss" on line 1. Give one of the two entries another key.',
    ]);
  });

  it('reports a copy as a copy also where another key differs in case', () => {
    expect(lines('bib-duplicate-key', { bib: bibOf('Moss', 'moss', 'moss') })).toEqual([
      expect.stringContaining('8:10 warning'),
      expect.stringContaining('15:10 error The citation key "moss" is already used on line 8.'),
    ]);
  });

  it('reports once two files that are versions of one', () => {
    const found = (number: number) => {
      const keys = Array.from({ length: number }, (_, at) => `Moss${at}`);
      const other = keys.map((key) => article(key, `Walls of ${key}`)).join('\n');
      const bibs = [sourceFile('a.bib', bibOf(...keys)), sourceFile('b.bib', other)];
      const { findings } = checkList({ bibs, config: DEFAULT_CONFIG });
      return findings.filter(({ ruleId }) => ruleId === 'bib-duplicate-key');
    };
    expect(found(10)).toHaveLength(10);
    expect(found(11)).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining(
          '11 citation keys of b.bib are those of other entries in a.bib.',
        ),
      },
    ]);
  });

  it('compares the keys of all files', () => {
    const { findings } = checkList({
      bibs: [sourceFile('a.bib', bibOf('Stone', 'Moss')), sourceFile('b.bib', bibOf('Moss'))],
      config: DEFAULT_CONFIG,
    });
    expect(findings.filter(({ ruleId }) => ruleId === 'bib-duplicate-key')).toMatchObject([
      {
        message: expect.stringContaining('already used in a.bib, line 8.'),
        place: { file: 'b.bib' },
        related: [{ file: 'a.bib' }],
      },
    ]);
  });

  it('reports nothing for entries without a key, and nothing twice', () => {
    const bib = bibOf('', '');
    expect(lines('bib-duplicate-key', { bib })).toEqual([]);
    expect(lines('bib-syntax', { bib: bibOf('Moss', 'Moss', 'MOSS') })).toEqual([]);
  });

  it('treats works that are in several files as copies, and reports them once', () => {
    const two = bibOf('Moss', 'Stone');
    const other = article('Stone', 'Counting Lichens from a Train');
    const { findings, notes } = checkList({
      bibs: [two, two, other].map((text, at) => sourceFile(`${at}.bib`, text)),
      config: DEFAULT_CONFIG,
    });
    const ofRule = ({ ruleId }: Finding) => ruleId === 'bib-duplicate-key';
    const shown = (some: readonly Finding[]) =>
      some.filter(ofRule).map(({ severity, place, message }) => [severity, place.file, message]);
    expect(shown(notes)).toEqual([
      [
        'info',
        '1.bib',
        '2 bib entries are in several .bib files under one key, such as Moss, also in 0.bib, line 1. Remove the copies if the files are used together.',
      ],
    ]);
    expect(shown(findings)).toEqual([
      ['error', '2.bib', expect.stringContaining('"Stone" is already used in 0.bib')],
    ]);
  });
});
