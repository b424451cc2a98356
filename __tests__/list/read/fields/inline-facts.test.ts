import { describe, expect, it } from 'vitest';
import { isCertain } from '../../../../src/list/certain-facts.ts';
import { fieldsRead, PAPERS, type Paper, readPrinted } from '../papers.ts';
import { entriesOf, entryOf } from '../read.ts';

const bibtexOf = ({ key, title, authors, venue, year }: Paper): string =>
  [
    `@inproceedings{${key},`,
    `  title={${title}},`,
    `  author={${authors.replaceAll(', ', ' and ')}},`,
    `  booktitle={${venue}},`,
    `  year={${year}}`,
    '}',
  ].join('\n');

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

describe('facts in the BibTeX of an entry', () => {
  it.each<[where: string, print: (paper: Paper) => string]>([
    [
      'in a fence below an item',
      (paper) =>
        `- [${paper.title}](https://example.org/a)\n\n\`\`\`\n${bibtexOf(paper)}\n\`\`\`\n`,
    ],
    [
      'in <pre> below an item',
      (paper) =>
        `- **${paper.title}** [[paper]](https://example.org/a)\n\n<pre>\n${bibtexOf(paper)}\n</pre>\n`,
    ],
    [
      'in <pre> within an item',
      (paper) =>
        `- **${paper.title}** [[paper]](https://example.org/a)\n${indented(`<pre>\n${bibtexOf(paper)}\n</pre>`)}`,
    ],
    [
      'in <details> below an item, with an abstract',
      (paper) =>
        `- [${paper.title}](https://example.org/a)\n\n<details><summary>Abstract</summary>${paper.abstract}</details>\n\n<pre>\n${bibtexOf(paper)}\n</pre>\n`,
    ],
    [
      'in a paragraph of its own',
      (paper) => `**${paper.title}** [[paper]](https://example.org/a)\n\n${bibtexOf(paper)}\n`,
    ],
    [
      'in the paragraph of the title',
      (paper) => `**${paper.title}** [[paper]](https://example.org/a)\n${bibtexOf(paper)}\n`,
    ],
  ])('are those of the paper: %s', (_, print) => {
    const entries = readPrinted(print);
    expect(fieldsRead(entries, 'title', 'authors', 'venue', 'year')).toEqual(
      PAPERS.map(({ title, authors, venue, year }) => ({
        title,
        authors: authors.replaceAll(', ', ' and '),
        venue,
        year,
      })),
    );
    expect(entries.map(({ citation }) => citation?.key)).toEqual(PAPERS.map(({ key }) => key));
    expect(entries.every((entry) => isCertain(entry, 'authors'))).toBe(true);
    expect(entries.every(({ places }) => places.authors === undefined)).toBe(true);
  });

  it('do not replace what the entry says itself', () => {
    const [paper] = PAPERS as [Paper];
    const entry = entryOf(
      `- [${paper.title}](https://example.org/a), A. Vale et al., *ICML* 2022\n${indented(`\`\`\`\n${bibtexOf(paper)}\n\`\`\``)}`,
    );
    expect(entry).toMatchObject({ authors: 'A. Vale et al.', venue: 'ICML', year: 2022 });
  });

  it('are not those of another paper, as the survey of a list below its last entry', () => {
    const [paper, other] = PAPERS as [Paper, Paper];
    const [entry] = entriesOf(
      `- [${paper.title}](https://example.org/a)\n\n\`\`\`\n${bibtexOf(other)}\n\`\`\`\n`,
    );
    expect(entry).toMatchObject({ title: paper.title });
    expect(entry).not.toHaveProperty('authors');
    expect(entry).not.toHaveProperty('citation');
  });

  it('may be of a title that goes on, or without braces around capitals', () => {
    const entry = entryOf(
      "- [FernNet](https://example.org/a)\n  ```\n  @misc{Fox2019, title={{FernNet}: Graphs of {F}orests}, author={Fox, D{\\'e}e}}\n  ```",
    );
    expect(entry).toMatchObject({ title: 'FernNet', authors: 'Fox, Dée' });
  });
});
