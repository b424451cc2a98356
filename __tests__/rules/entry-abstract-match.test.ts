import { describe, expect, it } from 'vitest';
import { find, lines } from './find.ts';
import { article, list, paper, titles } from './samples.ts';

const TITLE = 'Bark as a Home';

/** What the rule says of one paper with an abstract on each side. */
function compare(readmeAbstract: string, bibAbstract: string): string[] {
  const readme = list(paper(TITLE, { abstract: readmeAbstract }));
  return lines('entry-abstract-match', {
    readme,
    bib: article('Twigg2019', TITLE, { abstract: bibAbstract }),
  });
}

describe('entry-abstract-match', () => {
  it.each([
    ['case and punctuation', 'Bark is rough; moss is not.', 'Bark is rough: Moss is not'],
    ['emphasis', 'Bark is *very* **rough**.', 'Bark is \\emph{very} \\textbf{rough}.'],
    [
      'LaTeX accents and symbols',
      'Erdős saw 5% & more – twice.',
      'Erd{\\H o}s saw 5\\% \\& more -- twice.',
    ],
    ['elements', 'Bark is rough.', '<p>Bark is <i>rough</i>.</p>'],
    ['character references', 'Bark & moss in a café.', 'Bark &amp; moss in a caf&eacute;.'],
    [
      'mathematics in angle brackets',
      'The product <x, y> is rough.',
      'The product <x, y> is rough.',
    ],
    ['inequalities', 'Where a < b and c > d it is rough.', 'Where a < b and c > d it is rough.'],
    ['hyphens', 'A re-growth of auto-encoders.', 'A regrowth of auto encoders.'],
    ['formulas', 'It takes $O(n^2)$ steps.', 'It takes $O(n^2)$ steps.'],
    ['escaped characters', 'A snake\\_case name.', 'A snake\\_case name.'],
    ['line breaks', 'Bark is rough.', 'Bark\n    is\n    rough.'],
  ])('accepts %s', (_, readme, bib) => {
    expect(compare(readme, bib)).toEqual([]);
  });

  it('names a word that differs, at its place', () => {
    expect(compare('Bark is rough in winter.', 'Bark is smooth in winter.')).toEqual([
      'README.md:6:27 warning The abstract has "rough" where the bib entry "Twigg2019" has "smooth". Make the two match.',
    ]);
  });

  it('finds the words after marks', () => {
    expect(compare('*Bark* is **very rough** in winter.', 'Bark is smooth in winter.')).toEqual([
      expect.stringContaining('README.md:6:31 warning The abstract has "very rough" where'),
    ]);
  });

  it('names extra words, and missing words', () => {
    expect(compare('Bark is rough. See us there.', 'Bark is rough.')).toEqual([
      expect.stringContaining('The abstract has "See us there" at its end that the bib'),
    ]);
    expect(compare('is rough in winter.', 'Bark is rough in winter.')).toEqual([
      expect.stringContaining('README.md:6:19 warning The abstract lacks "Bark" at its beginning,'),
    ]);
    expect(compare('Bark in winter is rough.', 'Bark in a winter is rough.')).toEqual([
      expect.stringContaining('The abstract lacks "a", which'),
    ]);
  });

  it('cuts a long difference', () => {
    const sentence = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    const [message = ''] = compare(
      `Bark is rough in every winter. ${sentence}.`,
      'Bark is rough in every winter.',
    );
    expect(message).toContain('"one two three four five six seven eight nine ten eleven twelve …"');
  });

  it('shows twelve words in full', () => {
    const twelve = 'one two three four five six seven eight nine ten eleven twelve';
    expect(compare(`Bark is rough. ${twelve}.`, 'Bark is rough.')).toEqual([
      expect.stringContaining(`has "${twelve}" at its end`),
    ]);
  });

  it('does not report another text for a new beginning and end', () => {
    const middle = 'bark is rough in every winter, and keeps the water of four seasons,';
    expect(compare(`We say ${middle} we say.`, `They say ${middle} they saw.`)).toEqual([
      expect.stringMatching(/The abstract has "We say bark .*…" where the bib entry/),
    ]);
  });

  it('points at the whole abstract where its words are written differently', () => {
    expect(compare('Bark in a rough caf&eacute; grows.', 'Bark in a smooth tree grows.')).toEqual([
      expect.stringContaining('README.md:6:19 warning The abstract has "rough café" wh'),
    ]);
  });

  it('reports when one is only a part of the other', () => {
    const words =
      'Rough bark keeps more water than the smooth bark of old oaks in a park does. We counted drops on forty trees in spring, summer and autumn, and again after snow.';
    const part = 'RoughBark keeps more water than the smooth bark';
    expect([compare(words, part), compare(part, words)].flat()).toEqual([
      expect.stringContaining('Only a part of the abstract is in the bib entry'),
      expect.stringContaining('The abstract is only a part of the one in the bib entry'),
    ]);
  });

  it('reports when it is another text', () => {
    expect(
      compare('A camera at the window is enough.', 'Rough bark keeps more water than the smooth.'),
    ).toEqual([
      expect.stringContaining(
        'The abstract has almost nothing in common with that of the bib entry',
      ),
    ]);
  });

  it('recognizes the name of another paper at the beginning', () => {
    const readme = list(
      paper(TITLE, { abstract: 'LichenCount: Bark is rough.' }),
      paper('LichenCount: Counting from a Train', { abstract: 'A camera is enough.' }),
    );
    const bib = article('Twigg2019', TITLE, { abstract: 'Bark is rough.' });
    const [finding] = find('entry-abstract-match', { readme, bib });
    expect(finding).toMatchObject({
      message: expect.stringContaining('begins with "LichenCount", the name of another paper'),
      place: { start: { line: 6, column: 19 }, end: { line: 6, column: 30 } },
      related: [
        { file: 'refs.bib', start: { line: 6, column: 3 } },
        { file: 'README.md', start: { line: 7 }, message: 'the paper with that name' },
      ],
    });
  });

  it('does not report the name of the paper itself as that of another', () => {
    const title = 'LichenCount: Counting from a Train';
    const readme = list(paper(title, { abstract: 'LichenCount: A camera is enough.' }));
    const bib = article('Moss2023', title, { abstract: 'A camera is enough.' });
    expect(lines('entry-abstract-match', { readme, bib })).toEqual([
      expect.stringContaining('has "LichenCount" at its beginning that the bib entry'),
    ]);
  });

  it('does not suggest to remove a name in whose place the bib has another', () => {
    const readme = list(
      paper(TITLE, { abstract: 'LichenCount finds that bark is rough.' }),
      paper('LichenCount: Counting from a Train'),
    );
    const bib = article('Twigg2019', TITLE, { abstract: 'Nobody finds that bark is rough.' });
    expect(lines('entry-abstract-match', { readme, bib })).toEqual([
      expect.stringContaining('has "LichenCount" where the bib entry "Twigg2019" has "Nobody"'),
    ]);
  });

  it('compares nothing with nothing', () => {
    const readme = list(paper(TITLE), paper('Moss or Lichen', { abstract: '' }));
    const bib =
      article('Twigg2019', TITLE, { abstract: 'Bark is rough.' }) +
      article('Moss2018', 'Moss or Lichen', { abstract: 'Both.' });
    expect(lines('entry-abstract-match', { readme, bib })).toEqual([]);
    expect(compare('Bark is rough.', '---')).toEqual([]);
  });

  it('reports once a list that words its own abstracts', () => {
    const names = titles(6);
    const readme = list(...names.map((title) => paper(title, { abstract: 'We liked this one.' })));
    const bib = names
      .map((title, index) => article(`Moss${index}`, title, { abstract: `Wall ${index} grew.` }))
      .join('');
    expect(lines('entry-abstract-match', { readme, bib })).toEqual([
      expect.stringContaining('6 of 6 abstracts differ from those in the bibliography.'),
    ]);
  });
});
