import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS, type Paper, readPrinted } from '../papers.ts';
import { entryOf, read, sliceOf } from '../read.ts';

const linked = (paper: Paper): string => `[${paper.title}](${arxivOf(paper)})`;
const line = (paper: Paper): string => `- ${linked(paper)}, ${paper.authors}, ${paper.year}`;

const FORMS: Readonly<Record<string, (paper: Paper) => string>> = {
  'in a labeled child item': (p) => `${line(p)}\n  - **Abstract:** ${p.abstract}`,
  'in a child item with a wide indent': (p) => `${line(p)}\n    * Abstract: ${p.abstract}`,
  'in a block quote below the label': (p) => `${line(p)}\n  > **Abstract:** ${p.abstract}`,
  'in a block quote without label': (p) => `${line(p)}\n  > ${p.abstract}`,
  'after TL;DR': (p) => `${line(p)}\n  - TL;DR: ${p.abstract}`,
  'in details': (p) => `${line(p)}\n  <details><summary>Abstract</summary>${p.abstract}</details>`,
  'in details with another summary word': (p) =>
    `${line(p)}\n  <details>\n  <summary>Summary</summary>\n\n  ${p.abstract}\n\n  </details>`,
  'labeled in Chinese': (p) => `${line(p)}\n  - 摘要：${p.abstract}`,
  'in a line of its own, labeled': (p) => `${line(p)}<br>\n  **Abstract:** ${p.abstract}`,
};

describe('an abstract', () => {
  it.each(Object.entries(FORMS))('is read %s', (_, print) => {
    const entries = readPrinted(print);
    expect(entries.map(({ title, abstract }) => [title, abstract?.text])).toEqual(
      PAPERS.map(({ title, abstract }) => [title, abstract]),
    );
  });

  it('is read in a block quote, whatever its words look like', () => {
    const remarks = [
      'Walls (NeurIPS 2019, 8.5 m) were seen, Ada Moss and Bo Hale say. ',
      'In 2020, ',
    ];
    const abstracts = PAPERS.map(({ abstract }, at) => `${remarks[at % 3] ?? ''}${abstract}`);
    const lines = PAPERS.map((paper, at) => `${line(paper)}\n\n  > ${abstracts[at]}\n`);
    const { entries } = read(`# L\n\n## Papers\n\n${lines.join('\n')}`);
    expect(entries.map(({ abstract }) => abstract?.text)).toEqual(abstracts);
  });

  it('is read from a column of a table', () => {
    const entries = readPrinted(
      (paper) => `| ${linked(paper)} | ${paper.year} | ${paper.abstract} |`,
      { head: '| Title | Year | Summary |\n| --- | --- | --- |\n' },
    );
    expect(entries.map(({ abstract }) => abstract?.text)).toEqual(
      PAPERS.map(({ abstract }) => abstract),
    );
  });

  it('is empty where only its label is there, whatever label follows', () => {
    const entry = entryOf(
      '- [Moss Growth in Rain](https://arxiv.org/abs/2101.00001)\n  - **Abstract:**\n  - **Code:** https://github.com/a/b',
    );
    expect(entry.abstract).toMatchObject({ text: '' });
  });

  it('does not add its links to the entry', () => {
    const [entry] = readPrinted(
      (paper) =>
        `${line(paper)}\n  - **Abstract:** See [this](https://other.example/${paper.key}).`,
    );
    expect(entry?.links.map(({ url }) => url)).toEqual([arxivOf(PAPERS[0] as Paper)]);
    expect(entry?.abstract?.text).toBe('See this.');
  });

  it('is at its range', () => {
    const text = `# L\n\n## A\n\n${line(PAPERS[0] as Paper)}\n  - **Abstract:** Moss *grows*\n    in rain.\n`;
    const list = read(text);
    const abstract = list.entries[0]?.abstract;
    expect(abstract?.text).toBe('Moss grows in rain.');
    expect(abstract && sliceOf(list, abstract.range)).toBe('Moss *grows*\n    in rain.');
    expect(abstract?.label && sliceOf(list, abstract.label)).toContain('Abstract');
  });
});
