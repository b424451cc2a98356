import { describe, expect, it } from 'vitest';
import { entriesOf } from '../read.ts';

const URL = 'https://arxiv.org/abs/2501.0000';
const facts = (lines: readonly string[]): readonly (string | undefined)[][] =>
  entriesOf(lines.join('\n')).map(({ title, authors, venue }) => [title, authors, venue]);

describe('a paper and how it was presented', () => {
  it('is read without the state of its review', () => {
    const behind = [
      ['Moss Agents That Remember', ', under review', undefined],
      ['Fern World Models', ', to appear in ICRA 2025', 'ICRA'],
      ['Lichen Policies for Robots', ', accepted at CoRL 2024', 'CoRL'],
      ['Stone Grasping in Clutter', ', RSS 2023, Best Paper', 'RSS'],
      ['Rain Simulation for Control', ', T-RO 2022 (accepted)', 'T-RO'],
    ] as const;
    expect(
      facts(behind.map(([title, state], at) => `- ${title}${state}. [[arXiv](${URL}${at})]`)),
    ).toEqual(behind.map(([title, , venue]) => [title, undefined, venue]));
  });

  it('is read with its venue beside the people, without "Spotlight"', () => {
    const lines = [
      `- Moss Diffusion (Lund et al., CVPR) [paper](${URL}1)`,
      `- Fern Transformers for Long Rain (Hale & Moss, NeurIPS Spotlight) [paper](${URL}2)`,
      `- Lichen Graphs (Gu, TPAMI) [paper](${URL}3)`,
    ];
    expect(facts(lines).map(([, , venue]) => venue)).toEqual(['CVPR', 'NeurIPS', 'TPAMI']);
  });
});

describe('what is beside people', () => {
  it('is no title where they work', () => {
    const lines = [
      `- [Moss Mapping](${URL}1.pdf), J. Lund, B. Hale (University of Oslo), K. Gu (Google Research), *ICRA*, 2021.`,
      `- [Fern Tracking in the Wild](${URL}2.pdf), A. Moss (MIT), T. Reed (KTH), *IROS*, 2022.`,
      `- [Lichen Flow](${URL}3.pdf), W. Li (Tsinghua University), *RSS*, 2020.`,
    ];
    expect(facts(lines)).toEqual([
      ['Moss Mapping', 'J. Lund, B. Hale (University of Oslo), K. Gu', 'ICRA'],
      ['Fern Tracking in the Wild', 'A. Moss (MIT), T. Reed', 'IROS'],
      ['Lichen Flow', 'W. Li', 'RSS'],
    ]);
  });

  it('is no title where it is a thesis', () => {
    const lines = [
      `* J. Lund and B. Hale, *Ferns at Night: Vision Without Light*, Int. J. Comput. Vis. 128(3), 2020. [DOI](https://doi.org/10.1007/a)`,
      `* T. Reed, I. Vale and W. Li, *Can Lichens Count?*, in Lecture Notes in Botany, vol. 1234, 2021. [DOI](https://doi.org/10.1007/c)`,
      `* K. Gu, *On Stones*, Ph.D. dissertation, Univ. of Bergen, 2018. [PDF](https://x.example/d.pdf)`,
    ];
    expect(facts(lines)[2]?.slice(0, 2)).toEqual(['On Stones', 'K. Gu']);
  });

  it('may end as the word "thesis" does', () => {
    const lines = [
      `* [Moss synthesis](https://arxiv.org/abs/2101.00001). NeurIPS, 2019.`,
      `* [The lottery ticket hypothesis](https://arxiv.org/abs/2101.00002). ICLR, 2019.`,
      `* [Walls of the north](https://arxiv.org/abs/2101.00003). ICML, 2020.`,
    ];
    expect(facts(lines).map(([title]) => title)).toEqual([
      'Moss synthesis',
      'The lottery ticket hypothesis',
      'Walls of the north',
    ]);
  });

  it('keeps the period of the last initial', () => {
    const lines = [
      `1. Lund, J. and Hale, B. *Ferns: An Introduction*. Springer, 2018. [link](https://x.example/2)`,
      `2. Reed, T. *Learning Lichens at Scale*. PhD thesis, University of Oslo, 2020. [pdf](https://x.example/3.pdf)`,
      `3. Holm, B. Walls and rain. Technical Report 12, KTH, 1998. [pdf](https://x.example/6.pdf)`,
    ];
    expect(facts(lines).map(([title, authors]) => [title, authors])).toEqual([
      ['Ferns: An Introduction', 'Lund, J. and Hale, B.'],
      ['Learning Lichens at Scale', 'Reed, T.'],
      ['Walls and rain', 'Holm, B.'],
    ]);
  });

  it('ends with the parentheses around a citation', () => {
    const cited = ['Lund et al., 2023', 'Hale et al., 2020', 'Gu and Li, 2021'];
    const lines = cited.map(
      (people, at) =>
        `- **Moss${at}** (*${people}*) - Pre-training on Lichen and Fern Text. [pdf](${URL}${at})`,
    );
    expect(facts(lines).map(([, authors]) => authors)).toEqual([
      'Lund et al.',
      'Hale et al.',
      'Gu and Li',
    ]);
  });

  it('may be who edited the book, which is no venue', () => {
    const line = `- O'Neil, S. (1998). Stones that speak. In T. Gu (Ed.), *Handbook of Stones* (pp. 1–20). Springer. https://doi.org/10.1/e`;
    expect(facts([line])[0]?.[2]).not.toBe('Ed');
  });

  it('does not take the "By" that a title begins with', () => {
    const lines = [
      `- **[ICML 2021]** By Design or by Chance: Ferns vs. Lichens, Ada Moss [[pdf](${URL}1)]`,
      `- **[ACL 2022]** A Fast Approach to Lichen Labels, Ines Vale, Tom Reed [[pdf](${URL}2)]`,
      `- **[CVPR 2023]** Views on Walls at Night, Jo Lund and Bo Hale [[pdf](${URL}3)]`,
      `- **[ICLR 2024]** Who Moved the Stones, Yuki Hoshino, Bo Hale [[pdf](${URL}5)]`,
    ];
    expect(facts(lines)[0]?.[0]).toBe('By Design or by Chance: Ferns vs. Lichens');
  });
});

it('the period of a shortened venue stays in its cell', () => {
  const rows = ['Appl. Intell.', 'Nat. Commun.', 'Phil. Trans. R. Soc. B'].map(
    (venue, at) => `| [Moss Study Number ${at}](${URL}${at}) | Moss, Hale | ${venue} | 2019 |`,
  );
  const table = `| Paper | Authors | Venue | Year |\n|:-|:-|:-|:-|\n${rows.join('\n')}`;
  expect(entriesOf(table).map(({ venue }) => venue)).toEqual([
    'Appl. Intell.',
    'Nat. Commun.',
    'Phil. Trans. R. Soc. B',
  ]);
});
