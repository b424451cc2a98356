import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { article, list, titles } from './samples.ts';

const check = (inList: string, inBib: string, more: Record<string, string> = {}) =>
  find('entry-title-match', {
    readme: list(`- [${inList}](https://doi.org/10.99999/moss) [\`Moss\`](refs.bib)`),
    bib: article('Moss', inBib, more),
  });

describe('entry-title-match', () => {
  it('shows the words that differ, and the title in the .bib', () => {
    const [finding] = check('Slow Color of Old Walls', 'Slow Colors of Old Walls');
    expect(finding).toMatchObject({
      severity: 'warning',
      message: 'The title has "Color" where the bib entry "Moss" has "Colors". Make the two match.',
      entry: { title: 'Slow Color of Old Walls', citationKey: 'Moss' },
      related: [{ file: 'refs.bib', start: { line: 3 } }],
    });
  });

  it.each([
    [
      'case, accents and hyphens',
      'slow colors of the façade-plants',
      'Slow Colors of the Facade Plants',
    ],
    ['braces and LaTeX', 'Slow Colors of the Façade', '{S}low Colors of the Fa\\c{c}ade'],
    ['words set apart differently', 'Slow Colors of Auto-Encoders', 'Slow Colors of Autoencoders'],
    ['a name before the colon', 'WallNet: Slow Colors of Old Walls', 'Slow Colors of Old Walls'],
    ['a subtitle', 'Slow Colors', 'Slow Colors: A Survey of Old Walls'],
    ['a formula', 'Slow Colors at $x = 3$ of Walls', 'Slow Colors at $x=4$ of Walls'],
    ['HTML left by a registry', 'Slow Colors of Walls', 'Slow <i>Colors</i> of Walls'],
    ['a short name', 'WallNet', 'Quick Growth in Rivers of the North'],
  ])('ignores %s', (_, inList, inBib) => {
    expect(check(inList, inBib)).toEqual([]);
  });

  it('leaves an HTML entity in both to other rules', () => {
    const readme = list('- [Slow Colors of S\\&amp;P walls on stones](https://doi.org/10.99999/a)');
    const bib = article('Moss', 'Slow Colors of S{\\&amp;}P walls on stones', {
      doi: '10.99999/a',
    });
    expect(find('entry-title-match', { readme, bib })).toEqual([]);
  });

  it('reports a title of another paper as an error, unless an identifier shows that it is this one', () => {
    const other = ['Counting Ferns from a Kite', 'Old Walls'] as const;
    expect(check(...other)[0]?.severity).toBe('error');
    expect(check(...other, { doi: '10.99999/moss' })[0]?.severity).toBe('warning');
  });

  it('reports a habit once', () => {
    const names = titles(8);
    const readme = list(
      ...names.map(
        (name, index) =>
          `- [${name} Again Today](https://doi.org/10.99999/${index}) [\`Walls200${index}\`](refs.bib)`,
      ),
    );
    const bib = names
      .map((name, index) => article(`Walls200${index}`, `${name} Again Tomorrow`))
      .join('\n');
    expect(find('entry-title-match', { readme, bib }).map(({ message }) => message)).toEqual([
      '8 of 8 titles differ from those in the bibliography. Make them match, or turn the rule off if the list words its own.',
    ]);
  });
});
