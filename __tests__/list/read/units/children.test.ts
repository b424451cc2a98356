import { describe, expect, it } from 'vitest';
import { entriesOf, entryOf, read, sliceOf } from '../read.ts';

describe('child items', () => {
  it('are facts of the title above, whatever the language of their labels', () => {
    const entry = (title: string, id: number) =>
      `- **${title}**\n  - *Autores:* Ada Moss, Ben Hale\n  - *Revista:* CVPR (2021)\n  - *Enlace:* [artículo](https://arxiv.org/abs/2101.0000${id})`;
    const entries = entriesOf(`${entry('Moss Growth in Rain', 1)}\n${entry('Ferns in Shade', 2)}`);
    expect(entries).toMatchObject([
      { title: 'Moss Growth in Rain', authors: 'Ada Moss, Ben Hale', year: 2021 },
      { title: 'Ferns in Shade', url: 'https://arxiv.org/abs/2101.00002' },
    ]);
  });

  it('are attributes of the item above', () => {
    const entry = entryOf(
      [
        '- [CoRiver: Joint Flow for Unseen Rivers](https://arxiv.org/abs/2608.11588)',
        '    - Ann Bee, Li Gu, Tse-Hsun (Peter) Chen, Bo An',
        '    - 🏛️ Institutions: River University, Pond Lab',
        '    - 📅 Date: August 12, 2026',
        '    - 📑 Publisher: ICLR 2027 (Poster)',
        '    - 💻 Env: [Mobile]',
        '    - 🔑 Key: [framework], [benchmark]',
        '    - 📖 TLDR: Rivers flow.',
      ].join('\n'),
    );
    expect(entry).toMatchObject({
      unit: 'item',
      title: 'CoRiver: Joint Flow for Unseen Rivers',
      authors: 'Ann Bee, Li Gu, Tse-Hsun (Peter) Chen, Bo An',
      year: 2026,
      venue: 'ICLR',
      abstract: { text: 'Rivers flow.' },
    });
    expect(entry).not.toHaveProperty('citation');
  });

  it('are no part of an abstract that is apart from its paper: papers put too far in', () => {
    const entry = (at: number) =>
      `    - [Moss on Wall Number ${at}](https://doi.org/10.99999/m${at}), Ada Moss, *JSP*, 2020\n  - **Abstract:** We saw wall ${at}.\n`;
    const entries = entriesOf([1, 2, 3].map(entry).join('\n'));
    expect(entries.map(({ title }) => title)).toEqual([
      'Moss on Wall Number 1',
      'Moss on Wall Number 2',
      'Moss on Wall Number 3',
    ]);
    // Each would have that of the paper before.
    for (const one of entries) expect(one).not.toHaveProperty('abstract');
  });

  it('keep the linked key, the people and the emphasized venue apart', () => {
    const entry = entryOf(
      [
        '- [Bark as a Home](https://doi.org/10.99999/jsp.bark) ([`Twigg2019`](refs.bib#L1-L9)), Bo Twigg, Ada Moss, Finn R. Stone, Li Gu, *Bryologia*, 2019',
        '  - **Abstract:** Bark is a home.',
      ].join('\n'),
    );
    expect(entry).toMatchObject({
      authors: 'Bo Twigg, Ada Moss, Finn R. Stone, Li Gu',
      venue: 'Bryologia',
      year: 2019,
    });
  });

  it('may be a label with the abstract in the paragraph after it', () => {
    const text =
      '# L\n\n## A\n\n- Supervised modelling of river reports\n\n    - **Abstract:** \n    \n    OtherRiver: Rivers are *long*.\n    See https://example.org/x.\n\n- Unsupervised modelling of river reports\n\n    - **Abstract:**\n\n    - **Citation key:** `Bee2023`\n';
    const list = read(text);
    const [first, second] = list.entries;
    expect(first).toMatchObject({
      title: 'Supervised modelling of river reports',
      abstract: { text: 'OtherRiver: Rivers are long. See https://example.org/x.' },
      links: [],
    });
    expect(first?.abstract?.label && sliceOf(list, first.abstract.label)).toContain('Abstract');
    expect(second).toMatchObject({
      abstract: { text: '' },
      citation: { via: 'label', key: 'Bee2023' },
    });
    const range = second?.abstract?.range;
    expect(range?.start).toBe(range?.end);
  });

  it('are people with a remark, where other titles stand above nothing but people', () => {
    const entry = (title: string, people: string, id: number): string =>
      `- **"${title}"**, ICML, 2014\n  - ${people}\n  - [[Paper]](https://arxiv.org/abs/2101.0000${id})`;
    const section = [
      entry('Slow Walls of the Old Harbor', 'Ada Moss, Bo Hale *(how walls move)*', 1),
      entry('Ferns in the Shade of Rivers', 'Cy Holm, Dee Fox *(ferns)*', 2),
      entry(
        'Convolutional Moss for Segmentation',
        'Jan Ruben Zilke, Eneldo Mencia *(Extend CRED algorithm by deriving intermediate rules for every additional hidden layer)*',
        3,
      ),
    ];
    expect(entriesOf(section.join('\n')).map(({ title, authors }) => [title, authors])).toEqual([
      ['Slow Walls of the Old Harbor', 'Ada Moss, Bo Hale'],
      ['Ferns in the Shade of Rivers', 'Cy Holm, Dee Fox'],
      ['Convolutional Moss for Segmentation', 'Jan Ruben Zilke, Eneldo Mencia'],
    ]);
  });

  it('are entries of their own where each cites a paper', () => {
    const entries = entriesOf(
      '1. **New Directions in Rivers. [Diffie, Hellman (1976)](https://ee.example.edu/24.pdf).**\n    * A Method for Obtaining Rivers. [Rivest, Shamir (1978)](https://dl.acm.org/doi/pdf/10.1145/359340.359342).\n    * Why the River Works. [Handley (2006)](http://larch.example.edu:8001/~h/river/).',
    );
    expect(entries.map(({ title, year }) => [title, year])).toEqual([
      ['New Directions in Rivers', 1976],
      ['A Method for Obtaining Rivers', 1978],
      ['Why the River Works', 2006],
    ]);
  });
});
