import { describe, expect, it } from 'vitest';
import { entriesOf, entryOf } from '../read.ts';

describe('an abstract in details', () => {
  it('may be on the entry’s own line', () => {
    const entry = entryOf(
      '1. **TempoRiver: Evaluating Rivers over Time** *Ann Bee, Carl Dee* `` [[pdf]](https://arxiv.org/abs/2305.01951) <details> <summary>[Abs]</summary> Recent rivers [flow](https://example.org). </details>',
    );
    expect(entry).toMatchObject({
      unit: 'item',
      title: 'TempoRiver: Evaluating Rivers over Time',
      authors: 'Ann Bee, Carl Dee',
      abstract: { text: 'Recent rivers flow.' },
    });
    expect(entry.links.map(({ url }) => url)).toEqual(['https://arxiv.org/abs/2305.01951']);
  });

  it('may be a block that is not indented, empty lines within', () => {
    const entries = entriesOf(
      '- [First Study of Rivers](https://arxiv.org/abs/2001.00001)\n<details><summary>Abstract</summary>\n\nOne.\n\nTwo.\n\n</details>\n\n- [Second Study of Rivers](https://arxiv.org/abs/2001.00002)',
    );
    expect(entries.map(({ abstract }) => abstract?.text)).toEqual(['One. Two.', undefined]);
  });

  it.each(['Show-and-Tell models', 'Show BibTeX', 'Abstract Interpretation'])(
    'is not under "%s"',
    (summary) => {
      const entry = entryOf(
        `- [First Study of Rivers](https://arxiv.org/abs/2001.00001)\n  <details><summary>${summary}</summary>A remark about models that is no abstract.</details>`,
      );
      expect(entry.abstract).toBeUndefined();
    },
  );
});

it('the summary of a details element may be the line of the facts, with the abstract below', () => {
  const text =
    'Walls by the water are wet for most of the year. We measure how wet they are, in three harbors of the north and two of the south, and find that the tide explains nearly all of it, as the old keepers have always said it would.';
  const entries = entriesOf(
    ['Walls of the Old Harbor', 'Sand Between Stones', 'Slow Tides', 'Wet Mosses', 'Quiet Quays']
      .map(
        (title, at) =>
          `* [${title}](https://doi.org/10.1234/${at})\n  <details>\n  <summary> A. Moss et al.\n      <em>Coast Letters</em>, ${2010 + at} </summary>\n    ${text}\n  </details>`,
      )
      .join('\n'),
  );
  expect(
    entries.map(({ authors, venue, year, abstract }) => [authors, venue, year, abstract?.text]),
  ).toEqual(entries.map((_, at) => ['A. Moss et al.', 'Coast Letters', 2010 + at, text]));
  expect(entries).toHaveLength(5);
});

it.each([
  '<ul><li>Authors: PEOPLE</li><li>Venue: ICML</li></ul>',
  'Authors: PEOPLE<br>Venue: ICML',
  '\n\n  - **Authors**: PEOPLE\n  - **Venue**: ICML\n\n  ',
])('labeled facts in details are read: %j', (hidden) => {
  const item = `- [First Study of Rivers](https://arxiv.org/abs/2001.00001) (2020)\n  <details><summary>Details</summary>${hidden.replace('PEOPLE', 'Ann Bee, Carl Dee')}</details>`;
  expect(entriesOf(item)).toMatchObject([
    { authors: 'Ann Bee, Carl Dee', venue: 'ICML', year: 2020 },
  ]);
});
