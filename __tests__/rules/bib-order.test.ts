import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { fixed } from './fixed.ts';
import { article } from './samples.ts';
import { soundlyFixed } from './sound-fixes.ts';

const ID = 'bib-order';
const BY_KEY = 'bib-order: key';
const file = (...keys: string[]): string => keys.map((key) => article(key, `On ${key}`)).join('\n');
const sorted = (bib: string, config = BY_KEY): string => fixed(ID, { bib, config }).bib ?? '';

describe('bib-order', () => {
  it('reports nothing where no order is configured', () => {
    expect(find(ID, { bib: file('Stone', 'Moss') })).toEqual([]);
    expect(soundlyFixed(ID, file('Stone', 'Moss'), [])).toBe(file('Stone', 'Moss'));
  });

  it('does not count case', () => {
    expect(find(ID, { bib: file('adams', 'Moss', 'stone'), config: BY_KEY })).toEqual([]);
  });

  it('sorts by year, too', () => {
    const bib = [article('A', 'One', { year: '2001' }), article('B', 'Two', { year: '2003' })];
    expect(sorted(bib.join('\n'), 'bib-order: year-descending')).toBe(bib.toReversed().join('\n'));
  });

  it('keeps entries after a remark there, and never moves one across it', () => {
    const bib = `${file('Stone', 'Moss')}\n% Books\n${file('Young', 'Xu', 'Adams')}`;
    expect(sorted(bib)).toBe(`${file('Moss', 'Stone')}\n% Books\n${file('Young', 'Adams', 'Xu')}`);
  });

  it('moves the text behind an entry on its line with it', () => {
    const [stone, moss] = [article('Stone', 'On Stone'), article('Moss', 'On Moss')].map((one) =>
      one.trimEnd(),
    );
    const bib = `${stone} % first\n\n${moss} % trailing\n`;
    expect(sorted(bib)).toBe(`${moss} % trailing\n\n${stone} % first\n`);
    expect(sorted(`${stone}\n\n${moss} % trailing\n`)).toBe(`${moss} % trailing\n\n${stone}\n`);
    expect(sorted(`${stone} % first\n\n${moss}`)).toBe(`${moss}\n\n${stone} % first`);
  });

  it.each([
    ['a repeated key', file('Stone', 'Moss', 'stone')],
    [
      'entries that inherit',
      `${file('Stone', 'Moss')}\n@inproceedings{A, title = {A}, crossref = {Stone}}\n`,
    ],
  ])('leaves a file with %s to a person', (_, bib) => {
    const [finding] = find(ID, { bib, config: BY_KEY });
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });

  // BibTeX 0.99d: "A bad cross reference---entry refers to an entry that comes before it".
  it.each(['key', 'title', 'year'])('requires no parent before its children, by %s', (order) => {
    const bib = `@inproceedings{zchild, author = {Ada Moss}, title = {Z child}, crossref = {aparent}, pages = {1--2}, year = {2005}}

@proceedings{aparent, title = {A parent}, booktitle = {Walls}, year = {2003}}
`;
    expect(find(ID, { bib, config: `bib-order: ${order}` })).toEqual([]);
  });

  it('requires a child that comes after its parent to move before it', () => {
    const bib = `@proceedings{bparent, title = {Walls}, booktitle = {Walls}, year = {2003}}

@inproceedings{achild, author = {Ada Moss}, title = {A child}, crossref = {bparent}}
`;
    expect(find(ID, { bib, config: BY_KEY })).toHaveLength(1);
  });

  it('updates the links of the list to lines that move', () => {
    const bib = `${article('Stone2022', 'A Year on a North Wall', { doi: '10.99999/w', note: 'long' })}\n${article('Moss2021', 'Slow Colours of Lichens')}`;
    const readme = `# Papers\n\n## Growth\n\n- [A Year on a North Wall](https://doi.org/10.99999/w) ([\`Stone2022\`](refs.bib#L1-L8))\n- [Slow Colours of Lichens](https://doi.org/10.99999/s) ([\`Moss2021\`](refs.bib#L10-L15))\n`;
    const after = fixed(ID, { readme, bib, config: BY_KEY });
    expect(after.readme).toContain('`Stone2022`](refs.bib#L8-L15)');
    expect(after.readme).toContain('`Moss2021`](refs.bib#L1-L6)');
  });

  it('sorts any file completely in one run, and changes nothing else', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[A-Za-z][a-z0-9]{0,3}$/), {
      selector: (key) => key.toLowerCase(),
      minLength: 1,
    });
    fc.assert(
      fc.property(keys, fc.constantFrom('\n', '\r\n'), (all, newline) => {
        const write = (some: readonly string[]): string => file(...some).replaceAll('\n', newline);
        const wanted = all.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
        expect(sorted(write(all))).toBe(write(wanted));
      }),
      { numRuns: 40 },
    );
  });
});
