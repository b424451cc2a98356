import { describe, expect, it } from 'vitest';
import { draftOfEntry } from '../../src/bibtex/bib-entry-draft.ts';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { addPaper } from '../../src/features/papers/add-paper.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const item = (title: string, year: number): string =>
  `- [${title}](https://doi.org/10.99999/${year}), Ada Vale, *Journal of Cups*, ${year}`;
const row = (title: string, year: number): string =>
  `| [${title}](https://doi.org/10.99999/${year}) | Ada Vale | Journal of Cups | ${year} |`;
const HEAD = '| Title | Authors | Venue | Year |\n| --- | --- | --- | --- |';
const ITEMS = [1, 2, 3].map((at) => item(`Glazes of Cups, Part ${at}`, 2000 + at)).join('\n');
const ROWS = [HEAD, ...[1, 2, 3].map((at) => row(`Glazes of Cups, Part ${at}`, 2000 + at))].join(
  '\n',
);

/** A list with a category below which there is only a text. */
const list = (entries: string, body: string, last: string): string =>
  `# Cups\n\n## Contents\n\n- [Glazes](#glazes)\n- [Handles](#handles)\n\n## Glazes\n\n${entries}\n\n## Handles\n\n${body}## Saucers\n\n${last}\n`;

function added(readme: string, category = 'Handles'): string {
  const bibliography = readBibliography(
    sourceFile(
      'new.bib',
      '@article{a, title = {Counting Cups}, author = {Moss, Ada and Twigg, Bo}, journal = {Moss Letters}, year = {2024}, doi = {10.99999/count}}',
    ),
  );
  const [entry] = bibliography.entries;
  if (entry === undefined) throw new Error('no entry');
  const { changed } = addPaper(
    { readme: sourceFile('README.md', readme), bibs: [], config: DEFAULT_CONFIG },
    { draft: draftOfEntry(bibliography, entry), category },
  );
  return changed[0]?.after.text ?? '';
}

const ITEM =
  '- [Counting Cups](https://doi.org/10.99999/count), Ada Moss, Bo Twigg, *Moss Letters*, 2024\n\n';
const ROW =
  '| [Counting Cups](https://doi.org/10.99999/count) | Ada Moss, Bo Twigg | Moss Letters | 2024 |\n\n';

describe('a paper for a heading without entries', () => {
  it.each([
    ['nothing', '', ITEM],
    ['an announcement', 'Coming soon.\n\n', ITEM],
    ['an announcement as an item', '- *Coming soon ...*\n\n', ITEM],
    ['an item without text', '-\n\n', ITEM],
    ['an introduction', 'On handles of cups.\n\n', `On handles of cups.\n\n${ITEM}`],
    ['a comment', '<!-- papers here -->\n\n', `<!-- papers here -->\n\n${ITEM}`],
    ['a link to the top', '[back to top](#cups)\n\n', `${ITEM}[back to top](#cups)\n\n`],
    [
      'an anchor for the next heading',
      '---\n\n<a name="s"></a>\n\n',
      `${ITEM}---\n\n<a name="s"></a>\n\n`,
    ],
    ['the header of a table', `${HEAD}\n\n`, `${HEAD}\n${ROW}`],
  ])('is written as those of other headings, below %s', (_, body, expected) => {
    const last = item('Early Saucers', 2004);
    expect(added(list(ITEMS, body, last))).toBe(list(ITEMS, expected, last));
  });

  it.each([
    ['the header of its own table', `${HEAD}\n\n`, `${HEAD}\n${ROW}`],
    ['a row without text', `${HEAD}\n| | | | |\n\n`, `${HEAD}\n| | | | |\n${ROW}`],
    ['a table like the others', '', `${HEAD}\n${ROW}`],
  ])('is a row in a list of tables, below %s', (_, body, expected) => {
    const last = `${HEAD}\n${row('Early Saucers', 2004)}`;
    expect(added(list(ROWS, body, last))).toBe(list(ROWS, expected, last));
  });

  it('is the first entry of a list', () => {
    expect(added('# Cups\n\n## Handles\n\n## Saucers\n')).toBe(
      `# Cups\n\n## Handles\n\n${ITEM}## Saucers\n`,
    );
  });

  it('is refused with the reason where the heading is none for entries', () => {
    const readme = `${list(ITEMS, '### Long ones\n\n', ITEMS.replaceAll('Glazes', 'Saucers'))}\n## License\n\nCC0.\n`;
    expect(() => added(readme, 'License')).toThrow('README.md has no category "License".');
    expect(() =>
      added(readme.replace('Long ones\n', `Long ones\n\n${item('Long Handles', 2009)}\n`)),
    ).toThrow('"Handles" has only categories below it. Name one of them: Handles > Long ones.');
  });
});
