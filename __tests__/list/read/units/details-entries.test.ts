import { describe, expect, it } from 'vitest';
import { arxivOf, fieldsRead, PAPERS, type Paper } from '../papers.ts';
import { entriesOf, read } from '../read.ts';

const papers = PAPERS.slice(0, 4);
const all = (print: (paper: Paper) => string): string => papers.map(print).join('\n\n');
const linked = (paper: Paper): string => `<a href="${arxivOf(paper)}">arXiv</a>`;

describe('a paper folded in a `<details>`', () => {
  it.each<[string, (paper: Paper) => string]>([
    [
      'labeled bullets, the last of which closes it',
      (paper) =>
        `<details>\n<summary> <b>${paper.title}</b> [${linked(paper)}] <code>Expand</code><br> </summary>\n\n+ <strong>Authors:</strong> ${paper.authors.replaceAll(/([^,]+)/g, '<a href="https://people.example/1">$1</a>')}\n+ <strong>Posted on ${linked(paper)}:</strong> 3 May ${paper.year}</details>`,
    ],
    [
      'a title in plain words',
      (paper) =>
        `<details>\n<summary>${paper.title}</summary>\n\n- **Authors:** ${paper.authors}\n- **Year:** ${paper.year}\n- **Link:** [arXiv](${arxivOf(paper)})\n\n</details>`,
    ],
    [
      'bullets in HTML',
      (paper) =>
        `<details><summary><a href="${arxivOf(paper)}">${paper.title}</a></summary>\n<ul>\n<li><b>Authors:</b> ${paper.authors}</li>\n<li><b>Year:</b> ${paper.year}</li>\n</ul>\n</details>`,
    ],
    [
      'lines in HTML',
      (paper) =>
        `<details>\n<summary><b>${paper.title}</b></summary>\n<p><b>Authors:</b> ${paper.authors}<br><b>Year:</b> ${paper.year}<br>${linked(paper)}</p>\n</details>`,
    ],
    [
      'the whole in an item',
      (paper) =>
        `- <details>\n  <summary><strong>${paper.title}</strong> ${linked(paper)}</summary>\n\n  - **Authors:** ${paper.authors}\n  - **Year:** ${paper.year}\n  </details>`,
    ],
    [
      'an abstract',
      (paper) =>
        `<details>\n<summary><b>${paper.title}</b>, ${paper.authors}, ${paper.year}</summary>\n\nWe look at this for years and find that it works better than we hoped in most cases.\n\n${linked(paper)}\n</details>`,
    ],
  ])('is read with %s', (_, print) => {
    expect(fieldsRead(entriesOf(all(print)), 'title', 'authors', 'year', 'url')).toEqual(
      papers.map((paper) => ({
        title: paper.title,
        authors: paper.authors,
        year: paper.year,
        url: arxivOf(paper),
      })),
    );
  });

  it('has no items that look like unread papers', () => {
    const list = read(
      `# L\n\n## Papers\n\n${all(
        (paper) =>
          `<details>\n<summary><b>${paper.title}</b> [${linked(paper)}]</summary>\n\n+ <strong>Authors:</strong> ${paper.authors}\n+ <strong>Published in <a href="https://example.org/">Journal of the Small and Tall Plants 12, 345</a>:</strong> May ${paper.year}</details>`,
      )}\n`,
    );
    expect(list.entries).toHaveLength(papers.length);
    expect(list.reading.unreadCitations).toEqual([]);
  });

  it('is a group where it hides entries', () => {
    const items = all((paper) => `- [${paper.title}](${arxivOf(paper)}), ${paper.authors}`);
    const list = read(
      `# L\n\n<details>\n<summary><b>Papers on Walls and Harbors</b></summary>\n\n${items}\n\n</details>\n`,
    );
    expect(list.entries.map(({ title }) => title)).toEqual(papers.map(({ title }) => title));
    expect(list.entries[0]?.categories).toEqual(['Papers on Walls and Harbors']);
  });

  it('is no `<details>` with the authors of the entry above', () => {
    const entries = entriesOf(
      all(
        (paper) =>
          `- [${paper.title}](${arxivOf(paper)})\n\n<details>\n<summary>Show all of the authors</summary>\n\n**Authors:** ${paper.authors}\n\n</details>`,
      ),
    );
    expect(entries.map(({ title }) => title)).toEqual(papers.map(({ title }) => title));
  });
});
