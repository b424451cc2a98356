import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { readingMemory } from '../../../src/features/check/reading-memory.ts';
import { showKeys } from '../../../src/features/sync/show-keys.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const TITLES = ['A Year on a North Wall', 'Counting Lichens from a Train'];
const BIB = TITLES.map(
  (title, at) => `@article{Moss202${at},\n  title = {${title}},\n  author = {Moss, Ada}\n}\n`,
).join('');

function shown(print: (title: string) => string): string | undefined {
  const text = `# L\n\n## Walls\n\n${TITLES.map(print).join('\n')}\n`;
  const input = {
    config: DEFAULT_CONFIG,
    readme: sourceFile('README.md', text),
    bibs: [sourceFile('refs.bib', BIB)],
  };
  return showKeys(input, readingMemory(), () => true).input.readme?.text;
}

describe('showKeys', () => {
  it('writes Markdown where Markdown is rendered', () => {
    expect(shown((title) => `- [${title}](https://example.org/a), Ada Moss, 2021`)).toContain(
      '(https://example.org/a) [`Moss2020`](refs.bib#L1-L4), Ada Moss',
    );
  });

  it('writes HTML into a block of HTML', () => {
    const text = shown(
      (title) =>
        `<details>\n<summary><b>${title}</b> <a href="https://arxiv.org/abs/2101.00001">arXiv</a></summary>\n\n- **Authors:** Ada Moss\n\n</details>\n`,
    );
    expect(text).not.toContain('`');
    expect(text).toContain('<a href="refs.bib#L5-L8"><code>Moss2021</code></a>');
  });
});
