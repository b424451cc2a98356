import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { find, lines } from './find.ts';
import { article, list, paper, titles } from './samples.ts';

const README = list(paper('Bark as a Home'));
const LISTED = article('Twigg2019', 'Bark as a Home');

describe('bib-unlisted', () => {
  it('finds an entry that the list does not name, at its key', () => {
    const bib = `${LISTED}\n${article('Moss2018', 'Moss or {L}ichen')}`;
    expect(find('bib-unlisted', { readme: README, bib })).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining('Moss2018 ("Moss or Lichen") is not in README.md.'),
        place: { start: { line: 8, column: 10 } },
        entry: { citationKey: 'Moss2018' },
      },
    ]);
  });

  it('names an entry without a title, and cuts a long one', () => {
    const listed = LISTED + article('Hale2020', 'Walls of the North');
    const readme = list(paper('Bark as a Home'), paper('Walls of the North'));
    const bib = `${listed}\n@misc{Note, note = {x}}\n@misc{Long, title = {${'Lichens '.repeat(30)}}}\n`;
    expect(lines('bib-unlisted', { readme, bib })).toEqual([
      expect.stringContaining('warning Note is not in README.md.'),
      expect.stringMatching(/Long \("Lichens .{60,80}…"\) is not in/),
    ]);
  });

  it.each([
    ['key', article('Twigg2019', 'Walls')],
    ['title', article('Twigg2020', 'Bark as a Home for Many')],
    ['DOI', article('Twigg2020', 'Walls', { doi: '10.99999/bark' })],
  ])('ignores a second copy of a listed work, by its %s', (_, copy) => {
    const title = 'Bark as a Home for Many';
    const bib = `${article('Twigg2019', title, { doi: '10.99999/bark' })}\n${copy}`;
    expect(lines('bib-unlisted', { readme: list(paper(title)), bib })).toEqual([]);
  });

  it("ignores the list's own paper, cited below it", () => {
    const own = article('Own2024', 'A Living Review of Bark');
    const readme = `${list(paper('Bark as a Home'))}\n## Citation\n\nPlease cite *A living review of bark*.\n`;
    expect(lines('bib-unlisted', { readme, bib: `${LISTED}\n${own}` })).toEqual([]);
  });

  it('does not require parents in the list', () => {
    const bib = `@inproceedings{Twigg2019, author = {Bo Twigg}, title = {Bark as a Home}, crossref = {walls}}
@proceedings{Walls, title = {Walls}, booktitle = {Walls}, year = {2019}}
@xdata{shared, publisher = {Hedgerow Press}}
`;
    expect(lines('bib-unlisted', { readme: README, bib })).toEqual([]);
  });

  it('leaves entries that fit a paper equally well to the citation key', () => {
    const bib = `${LISTED}\n${article('TwiggPreprint', 'Bark as a home')}`;
    expect(lines('bib-unlisted', { readme: README, bib })).toEqual([]);
  });

  it('reports once a bibliography of another list', () => {
    const bib = article('Moss2018', 'Moss or Lichen') + article('Stone2022', 'Red Walls');
    expect(lines('bib-unlisted', { readme: README, bib })).toEqual([
      expect.stringContaining('Note: None of the 2 bib entries of refs.bib is in README.md.'),
    ]);
  });

  it('reports once most of many, file by file', () => {
    const many = titles(25).map((title, index) => article(`Moss${index}`, title));
    const { findings, notes } = checkList({
      readme: sourceFile('README.md', README),
      bibs: [
        sourceFile('a.bib', LISTED + many.join('')),
        sourceFile('b.bib', article('Stone2022', 'Red Walls')),
      ],
      config: DEFAULT_CONFIG,
    });
    const unlisted = [...notes, ...findings].filter(({ ruleId }) => ruleId === 'bib-unlisted');
    expect(unlisted.map(({ place, message }) => [place.file, message])).toEqual([
      [
        'a.bib',
        expect.stringContaining(
          '25 of 26 bib entries of a.bib are not in README.md, such as Moss0. ',
        ),
      ],
      ['b.bib', expect.stringContaining('The only bib entry of b.bib is not in README.md.')],
    ]);
  });

  it('reports nothing without a list or without entries in it', () => {
    expect(lines('bib-unlisted', { bib: LISTED })).toEqual([]);
    expect(lines('bib-unlisted', { readme: '# Papers\n\nSoon.\n', bib: LISTED })).toEqual([]);
  });

  it('is one finding where more than twenty are a fifth of the bibliography', () => {
    const listed = titles(60).map((title, index) => article(`Hale${index}`, `${title} in Winter`));
    const unlisted = (count: number) =>
      titles(count).map((title, index) => article(`Moss${index}`, `How Ferns Shade ${title}`));
    const readme = list(...titles(60).map((title) => paper(`${title} in Winter`)));
    const found = (count: number) =>
      lines('bib-unlisted', { readme, bib: [...listed, ...unlisted(count)].join('') });
    expect(found(21)).toEqual([
      expect.stringContaining(
        '21 of 81 bib entries of refs.bib are not in README.md, such as Moss0. List',
      ),
    ]);
    expect(found(20)).toHaveLength(20);
  });

  it('leaves it to the citation keys that nothing of the list is in the bibliography', () => {
    const bib = titles(4).map((title, index) => article(`Moss${index}`, title));
    const some = [...bib, LISTED].join('');
    const readme = list(paper('Bark as a Home'), paper('Moss or Lichen'));
    expect(lines('bib-unlisted', { readme, bib: bib.join('') })).toEqual([]);
    expect(lines('bib-unlisted', { readme, bib: some })).toEqual([
      expect.stringContaining('Note: 4 of 5 bib entries of refs.bib are not in README.md'),
    ]);
  });

  it('is one note where the list has less than half of a bibliography', () => {
    const listed = titles(3).map((title, index) => article(`Hale${index}`, `${title} in Winter`));
    const readme = list(...titles(3).map((title) => paper(`${title} in Winter`)));
    const found = (count: number) => {
      const more = titles(count).map((title, index) => article(`Moss${index}`, `Ferns: ${title}`));
      return lines('bib-unlisted', { readme, bib: [...listed, ...more].join('') });
    };
    expect(found(3)).toHaveLength(3);
    expect(found(4)).toEqual([
      expect.stringContaining('Note: 4 of 7 bib entries of refs.bib are not in README.md'),
    ]);
  });

  it('reports a repeated key once', () => {
    const bib = LISTED + article('Moss2018', 'Moss or Lichen').repeat(2);
    expect(lines('bib-unlisted', { readme: README, bib })).toHaveLength(1);
  });

  it('does not compare titles of two scripts', () => {
    const readme = list(paper('Bark as a Home'), paper('墙上的地衣'));
    const bib = LISTED + article('Moss2018', '树皮上的苔藓');
    expect(lines('bib-unlisted', { readme: README, bib })).toEqual([]);
    expect(lines('bib-unlisted', { readme, bib })).toHaveLength(1);
  });

  it('knows a work by the name before its colon', () => {
    const bib =
      LISTED + article('Moss2018', 'The Old Wall Challenge: Counting Lichens in Photographs');
    const readme = `${README}\nWe use the old wall challenge.\n`;
    expect(lines('bib-unlisted', { readme, bib })).toEqual([]);
    expect(lines('bib-unlisted', { readme: README, bib })).toHaveLength(1);
    const short = LISTED + article('Moss2018', 'Old Walls: Counting Lichens in Photographs');
    expect(lines('bib-unlisted', { readme: `${README}\nOld walls.\n`, bib: short })).toHaveLength(
      1,
    );
  });
});
