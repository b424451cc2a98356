import { describe, expect, it } from 'vitest';
import { isCertain } from '../../../../src/list/certain-facts.ts';
import certainty from '../../../../src/list/read/fields/certainty.json' with { type: 'json' };
import { type Evidence, probability } from '../../../../src/list/read/fields/confidence.ts';
import { entriesOf } from '../read.ts';

const NEIGHBORS = [
  '- [Measuring tides with tin cans](https://arxiv.org/abs/2002.00002), Cleo Finch, Dora Reed, *NeurIPS*, 2020',
  '- [A census of garden doors](https://arxiv.org/abs/1903.00003), Ed Stone, Fay Wood, *ACL*, 2019',
  '- [Counting gulls in the fog](https://arxiv.org/abs/1804.00004), Gus Vale, Hal York, *CVPR*, 2018',
  '- [Walls of the old harbor](https://arxiv.org/abs/1704.00005), Ivy Moor, Jo Lund, *ICML*, 2017',
].join('\n');

/** The facts of an entry that are not certain, in a list with some others. */
function unsureOf(entry: string, others = NEIGHBORS): string[] {
  const [first] = entriesOf(`${entry}\n${others}`);
  if (first === undefined) throw new Error('nothing was read');
  return Object.keys(first.confidence).filter((fact) => !isCertain(first, fact as 'title'));
}

describe('confidenceOf', () => {
  it('is certain of what is written like its neighbors', () => {
    const entry =
      '- [Slow walls keep the wind away](https://arxiv.org/abs/2101.00001), Ada Moss, Ben Hale, *ICML*, 2021';
    expect(unsureOf(entry)).toEqual([]);
    expect(entriesOf(`${entry}\n${NEIGHBORS}`)[0]?.confidence.title).toBeGreaterThan(0.97);
  });

  it.each([
    ['a quotation mark that nothing closes', 'Slow walls "keep the wind away from it'],
    ['a bracket that nothing closes', 'Slow walls] keep the wind away from it'],
    ['people after a full stop', 'Slow walls keep the wind away. Bentley, McIlroy'],
    ['a dated venue in front', 'CVPR 2022 Slow walls keep the wind away'],
    ['the same words twice', 'Walls: "Walls: keep the wind away'],
    ['a word at its end that goes on', 'Slow walls keep the wind away with'],
    ['persons', 'Allan et al.'],
  ])('is not certain of a title with %s', (_, title) => {
    const entry = `- [${title}](https://arxiv.org/abs/2101.00001), Ada Moss, Ben Hale, *ICML*, 2021`;
    expect(unsureOf(entry)).toContain('title');
  });

  it('is not certain of a venue that neither words nor neighbors show', () => {
    const others = NEIGHBORS.replaceAll(/\*\w+\*/g, '*Harborworks*');
    const entry =
      '- [Slow walls keep the wind away](https://arxiv.org/abs/2101.00001), Ada Moss, Ben Hale, *Gatehouse*, 2021';
    expect(unsureOf(entry, others)).toContain('venue');
    expect(unsureOf(entry.replace('Gatehouse', 'ICML'))).not.toContain('venue');
  });

  it('is certain of a title whose name comes before a colon, though no name alone is a title', () => {
    const titles = [
      'Slow walls keep the wind away',
      'A census of garden doors',
      'Gulls in the fog',
    ];
    const lines = titles.map(
      (title, at) =>
        `- **Set${at}**: ${title}, *arXiv*. [[Paper](https://arxiv.org/abs/2002.0000${at})]`,
    );
    const [first] = entriesOf(lines.join('\n'));
    expect(first?.title).toBe('Set0: Slow walls keep the wind away');
    expect(first?.confidence.title).toBeGreaterThan(0.9);
  });

  it('is certain of the year of a heading', () => {
    const text = NEIGHBORS.replaceAll(/, \d{4}$/gm, '');
    const [first] = entriesOf(`### 2021\n\n${text}`);
    expect(first).toMatchObject({ year: 2021, confidence: { year: 1 } });
  });
});

describe('probability', () => {
  it('grows with evidence for a fact and shrinks with evidence against it', () => {
    const { weights } = certainty.title;
    const of = (evidence: Evidence): number => probability([evidence], weights);
    expect(of({ bias: 1, margin: 3 })).toBeGreaterThan(of({ bias: 1, margin: 1 }));
    expect(of({ bias: 1, margin: 3, malformed: 1 })).toBeLessThan(of({ bias: 1, margin: 3 }));
    expect(probability([], {})).toBe(0.5);
  });
});
