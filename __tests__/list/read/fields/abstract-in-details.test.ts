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
