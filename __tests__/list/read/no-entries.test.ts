import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS, type Paper } from './papers.ts';
import { entriesOf, read } from './read.ts';

const line = (paper: Paper): string =>
  `- [${paper.title}](${arxivOf(paper)}), ${paper.authors}, ${paper.year}`;
const LIST = PAPERS.map(line).join('\n');
/** The titles of what is read beside a section of papers. */
const beside = (section: string): string[] =>
  read(`# L\n\n${section}\n\n## Moss\n\n${LIST}\n`)
    .entries.slice(0, -PAPERS.length)
    .map(({ title, kind }) => `${title} (${kind})`);

describe('what is no entry', () => {
  it('are rows of results', () => {
    const rows = ['MossNet', 'FernNet', 'BarkNet', 'TwigNet']
      .map((name, at) => `| ${name} | ${58 + at}.2 | ${71 + at}.1 | CVPR'${14 + at} |`)
      .join('\n');
    expect(
      beside(
        `## Performance\n\n| Model | A (mAP) | B (mAP) | Published in |\n|---|---|---|---|\n${rows}`,
      ),
    ).toEqual([]);
  });

  it('are short forms explained', () => {
    expect(
      beside(
        '## Letters\n\n- LSTM | Long Short-Term Memory\n- MDP | Markov Decision Process\n- alg | algorithm\n- RNN | Recurrent Neural Network',
      ),
    ).toEqual([]);
  });

  it('are files of the repository in a table', () => {
    const rows = ['Mosses', 'Ferns', 'Lichens']
      .map(
        (name) =>
          `| [${name}](${name.toLowerCase()}.md) | Where they grow | [Ada Vale](https://vale.example.org) |`,
      )
      .join('\n');
    const { entries } = read(
      `# L\n\n## Browse\n\n| Domain | Scope | Maintainer |\n|---|---|---|\n${rows}\n`,
    );
    expect(entries).toEqual([]);
  });

  it('are parts of a README, by full addresses', () => {
    const parts = ['Surveys', 'Mosses', 'Ferns'].map(
      (name) => `- [${name}](https://github.com/vale/papers#${name.toLowerCase()})`,
    );
    expect(beside(`## Overview\n\n${parts.join('\n')}`)).toEqual([]);
    const folders = ['Mosses', 'Ferns'].map(
      (name) => `- [${name}](https://github.com/vale/papers/tree/main/${name}#new)`,
    );
    expect(beside(`## Folders\n\n${folders.join('\n')}`)).toEqual([]);
  });

  it('is news in sentences', () => {
    const news = PAPERS.map(
      (paper) =>
        `- **2024-05-16 Our paper "[${paper.title} Revisited](${arxivOf(paper)}9)" has been accepted by ACL 2024.**`,
    );
    expect(beside(`## News\n\n${news.join('\n')}`)).toEqual([]);
  });

  it('are short names of papers in the list', () => {
    const rows = PAPERS.map(
      (paper) => `| **${paper.title.split(' ')[0]}** | what it began | [link](${arxivOf(paper)}) |`,
    );
    expect(
      beside(`## Anchors\n\n| Anchor | What | Link |\n|---|---|---|\n${rows.join('\n')}`),
    ).toEqual([]);
  });

  it('is the name of a table', () => {
    const table = `| Paper | Year |\n|---|---|\n${PAPERS.map((p) => `| [${p.title}](${arxivOf(p)}) | ${p.year} |`).join('\n')}`;
    const { entries } = read(
      `# L\n\n## Plants\n\n**Models that are based on mosses**\n\n${table}\n\n## Stones\n\n- models of stones\n\n${table}\n`,
    );
    expect(entries.map(({ title }) => title)).toEqual(
      [...PAPERS, ...PAPERS].map(({ title }) => title),
    );
    expect(entries[0]?.categories).toEqual(['Plants', 'Models that are based on mosses']);
    expect(entries.at(-1)?.categories).toEqual(['Stones', 'models of stones']);
  });
});

describe('what is no paper', () => {
  it('are meetings', () => {
    expect(
      beside(
        '## Past\n\n- [4th Workshop on Mosses](https://moss.example.org/4) (November 11-15, 2019)\n- [Ferns Summer School](https://ferns.example.org) (July 1-10, 2019)',
      ),
    ).toEqual(['4th Workshop on Mosses (resource)', 'Ferns Summer School (resource)']);
  });

  it('are tools that name their paper', () => {
    expect(
      beside(
        `## Tools\n\n- [MossBox](https://github.com/a/mossbox) - Grows moss. ([paper](https://arxiv.org/abs/2001.00001))\n- [FernKit](https://github.com/a/fernkit) - Draws ferns. ([paper](https://arxiv.org/abs/2001.00002))`,
      ),
    ).toEqual(['MossBox (resource)', 'FernKit (resource)']);
  });
});

describe('a heading', () => {
  it('is a category where items below it lead to papers each', () => {
    const label = (name: string, paper: Paper): string =>
      `* ${name} [[Paper]](${arxivOf(paper)})\n  * ${paper.authors}, ${paper.title}, ${paper.venue}, ${paper.year}.`;
    const section = (name: string): string =>
      `#### ${name}\n${PAPERS.map((paper, at) => label(`Lab ${at}`, paper)).join('\n')}`;
    const list = read(
      `# L\n\n${section('Mosses')}\n\n${section('Ferns')}\n\n${section('Lichens')}\n`,
    );
    expect(list.entries).toHaveLength(PAPERS.length * 3);
    expect(list.categories.map(({ path }) => path)).toEqual([['Mosses'], ['Ferns'], ['Lichens']]);
  });
});

describe('an entry that is a <details> of its own', () => {
  it('may have its links within', () => {
    const details = PAPERS.map(
      (p) =>
        `<details><summary><b>${p.title}</b> (${p.venue} ${p.year})</summary>\n\n- Authors: ${p.authors}\n- [Paper](${arxivOf(p)})\n\n</details>\n`,
    );
    expect(
      entriesOf(details.join('\n')).map(({ title, authors, url }) => [title, authors, url]),
    ).toEqual(PAPERS.map((p) => [p.title, p.authors, arxivOf(p)]));
  });
});
