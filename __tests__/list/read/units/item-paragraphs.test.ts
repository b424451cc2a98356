import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS } from '../papers.ts';
import { entriesOf } from '../read.ts';

const [one, two, three, four] = PAPERS;
const linked = (paper: (typeof PAPERS)[number] | undefined): string =>
  paper === undefined ? '' : `[${paper.title}](${arxivOf(paper)})`;
const TITLES = [one, two, three, four].map((paper) => paper?.title);

const FORMS: Readonly<Record<string, string>> = {
  'links below the name of a group': `- Old Walls\n\n  ${linked(one)}\n\n  ${linked(two)}\n\n- Slow tides\n\n  ${linked(three)}\n\n  ${linked(four)}`,
  'a group with one paper': `- Old Walls\n\n  ${linked(one)}\n\n  ${linked(two)}\n\n  ${linked(three)}\n\n- Tides\n\n  ${linked(four)}`,
  'groups within groups, numbered': `1. Häfen\n\n   1. Mauern\n\n      ${linked(one)}\n\n      ${linked(two)}\n\n2. Meere\n\n   1. Gezeiten\n\n      ${linked(three)}\n\n      ${linked(four)}`,
  'facts behind the links': `* Murs\n\n  ${linked(one)}, Moss et al., 2020\n\n  ${linked(two)}, Vale et al., 2021\n\n  ${linked(three)}, 2019\n\n  ${linked(four)}`,
};

describe('paragraphs of an item', () => {
  it.each(Object.entries(FORMS))('%s', (_, form) => {
    expect(entriesOf(form).map(({ title }) => title)).toEqual(TITLES);
  });

  it('the item names their category', () => {
    const entries = entriesOf(FORMS['links below the name of a group'] ?? '');
    expect(entries.map(({ categories }) => categories.at(-1))).toEqual([
      'Old Walls',
      'Old Walls',
      'Slow tides',
      'Slow tides',
    ]);
  });

  it('references below the name of a group', () => {
    const entries = entriesOf(
      '- Quais\n\n  Aubier, Camille. Le port et ses murs. Paris: Belin, 2014.\n\n  Ferrand, Luc. Une jetée de sable. Dijon: Presses du port, 1999.',
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'Le port et ses murs',
      'Une jetée de sable',
    ]);
  });

  it('links below a paper are its own', () => {
    const entries = entriesOf(
      `- ${linked(one)}\n\n  ${linked(two)} extends it.\n\n- ${linked(three)}\n\n  A remark.`,
    );
    expect(entries.map(({ title }) => title)).toEqual([one?.title, three?.title]);
  });
});
