import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { find } from './find.ts';
import { article, list, paper } from './samples.ts';

const ID = 'bib-abstract';

/** A bibliography of entries with and entries without an abstract. */
function bib(having: number, lacking: number): string {
  const entries = (count: number, name: string, fields: Record<string, string>) =>
    Array.from({ length: count }, (_, index) => article(`${name}${index}`, 'Bark', fields));
  return [...entries(having, 'Has', { abstract: 'Rough.' }), ...entries(lacking, 'Lacks', {})].join(
    '',
  );
}

describe('bib-abstract', () => {
  it('finds each gap where most have one', () => {
    const findings = find(ID, { bib: bib(3, 2) });
    expect(findings.map(({ entry, severity }) => [entry?.citationKey, severity])).toEqual([
      ['Lacks0', 'warning'],
      ['Lacks1', 'warning'],
    ]);
  });

  it.each([
    [0, 1, 'info', 'No bib entry has an abstract'],
    [0, 9, 'info', 'No bib entry has an abstract'],
    [1, 1, 'info', '1 of 2 bib entries have no abstract'],
    [2, 3, 'info', '3 of 5 bib entries have no abstract'],
    [20, 6, 'warning', '6 of 26 bib entries have no abstract'],
  ])('reports once where %i have one and %i have none', (having, lacking, severity, message) => {
    const findings = find(ID, { bib: bib(having, lacking) });
    expect(findings).toMatchObject([{ severity, message: expect.stringContaining(message) }]);
    expect(findings[0]?.entry).toBeUndefined();
  });

  it('needs none where the list has none', () => {
    const found = (abstract?: string) =>
      find(ID, {
        readme: list(paper('Bark', abstract === undefined ? {} : { abstract })),
        bib: bib(0, 3),
      });
    expect(found()).toEqual([]);
    expect(found('Rough.')).toHaveLength(1);
    expect(find(ID, { readme: list(paper('Bark')), bib: bib(3, 2) })).toEqual([]);
  });

  it('counts an empty abstract as none, and one from a macro as one', () => {
    const empty = article('Empty', 'Bark', { abstract: ' ' });
    const macro = article('Macro', 'Bark', { abstract: 'x' }).replace('{x}', 'text');
    const files = `@string{text = "Rough."}\n${bib(3, 0)}${empty}${macro}`;
    expect(find(ID, { bib: files })).toMatchObject([{ entry: { citationKey: 'Empty' } }]);
  });

  it('requires none for books, proceedings and shared data', () => {
    const others = ['book', 'proceedings', 'xdata'].map((type) =>
      article(type, 'Bark').replace('article', type),
    );
    expect(find(ID, { bib: bib(1, 0) + others.join('') })).toEqual([]);
  });

  it('is one note for all files', () => {
    const { summary } = checkList({
      bibs: [bib(0, 3), bib(1, 2), bib(4, 0)].map((text, at) => sourceFile(`${at}.bib`, text)),
      config: DEFAULT_CONFIG,
    });
    expect(summary.notes?.filter((note) => note.includes('abstract'))).toEqual([
      expect.stringMatching(/^5 of 10 bib entries have no abstract\./),
    ]);
  });
});
