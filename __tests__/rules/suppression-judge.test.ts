import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rules/rule.ts';
import { runRules } from '../../src/rules/run.ts';
import { rangeLayers } from '../../src/rules/support/suppression-judge.ts';
import { catalogOf } from '../catalog/pair.ts';
import { article } from './samples.ts';

const WALLS = '- [Old Walls of the North](https://doi.org/10.99999/walls)';
const FERNS = '- [Counting Ferns from a Kite](https://doi.org/10.99999/ferns)';
const BIB = `% curator-ignore in-bib -- as printed
${article('Walls', 'Old Walls of the North')}
${article('Ferns', 'Counting Ferns from a Kite')}`;
const CATALOG = catalogOf(['<!-- curator-ignore in-bib -- known -->', WALLS, FERNS], BIB);

/** A rule that reports each pair at its bib entry, as a problem of one of the two. */
function ruleOn(side: 'entry' | 'bibEntry'): Rule {
  return {
    id: 'in-bib',
    severity: 'warning',
    fix: 'none',
    summary: '',
    why: '',
    create: ({ catalog }) => ({
      onEnd: () =>
        catalog.pairs.map((pair) => ({
          message: pair.bibEntry.key,
          file: pair.bibliography.source,
          range: pair.bibEntry.keyRange,
          entry: pair[side],
        })),
    }),
  };
}

const reported = (rule: Rule, catalog = CATALOG) =>
  runRules(
    [rule],
    catalog,
    { categories: [], bibliographyWanted: true, duplicates: 'category' },
    { rules: {} },
  ).map(({ message }) => message);

describe('suppressionJudge', () => {
  it('suppresses by the comment in the list what is reported of a list entry in the .bib', () => {
    const inListOnly = catalogOf(
      ['<!-- curator-ignore in-bib -- known -->', WALLS, FERNS],
      BIB.replace(/^%.*\n/, ''),
    );
    expect(reported(ruleOn('entry'), inListOnly)).toEqual(['Ferns']);
    expect(reported(ruleOn('bibEntry'), inListOnly)).toEqual(['Walls', 'Ferns']);
  });

  it('suppresses by a comment in the .bib what is there, for rules on either', () => {
    const inBibOnly = catalogOf([WALLS, FERNS], BIB);
    expect(reported(ruleOn('entry'), inBibOnly)).toEqual(['Ferns']);
    expect(reported(ruleOn('bibEntry'), inBibOnly)).toEqual(['Ferns']);
  });

  it('does not let a comment of another .bib with the same offsets suppress', () => {
    const other = `% curator-ignore in-bib -- as printed\n${article('Stone', 'Stone under the Roots of Trees')}`;
    const both = `${article('Ferns', 'Counting Ferns from a Kite')}${article('Walls', 'Old Walls of the North')}`;
    const two = catalogOf([WALLS, FERNS], both, other);
    expect(reported(ruleOn('bibEntry'), two)).toEqual(['Ferns', 'Walls']);
  });
});

describe('rangeLayers', () => {
  it('finds what a look at every range finds', () => {
    const range = fc
      .tuple(fc.nat(40), fc.nat(12))
      .map(([start, length]) => ({ range: { start, end: start + length } }));
    fc.assert(
      fc.property(fc.array(range), fc.nat(55), (items, offset) => {
        const expected = items.filter(({ range }) => range.start <= offset && offset < range.end);
        expect(new Set(rangeLayers(items).holding(offset))).toEqual(new Set(expected));
      }),
    );
  });
});
