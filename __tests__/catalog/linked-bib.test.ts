import { expect, it } from 'vitest';
import { linkedBib } from '../../src/catalog/linked-bib.ts';
import { read } from '../list/read/read.ts';

const pathIn = (...links: readonly string[]) =>
  linkedBib(
    read(
      `# Walls\n\n## Harbors\n\n${links.map((link, at) => `- [Slow Walls of Harbor ${at}](https://doi.org/10.99999/${at}) ([\`Moss${at}\`](${link})), Ada Moss, 2021\n`).join('')}`,
      {},
    ),
  )?.path;

it('is the first .bib of the repository, without its lines', () => {
  expect(pathIn('https://example.org/far.bib', './refs/a.bib#L1-L9', 'b.bib')).toBe('refs/a.bib');
});

it('is no file of another kind, nor of another site', () => {
  expect(pathIn('notes.md', 'https://example.org/far.bib#L3')).toBeUndefined();
});
