import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import {
  type ReadingMemory,
  readingMemory,
  recallBibliography,
  recallList,
} from '../../../src/features/check/reading-memory.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const README = `# Cups

## Glazes

- [A First Look at Glazed Cups](https://doi.org/10.99999/1), Ada Vale, *Journal of Cups*, 2020
`;
const BIB = '@article{Vale2020, title = {A First Look at Glazed Cups}, year = 2020}\n';

const read = (memory: ReadingMemory, readme = README, config = DEFAULT_CONFIG, bib = BIB) =>
  recallList(
    {
      readme: sourceFile('README.md', readme),
      config,
      bibliographies: [recallBibliography(sourceFile('refs.bib', bib), memory)],
    },
    memory,
  );

it('reads a list once, and again when anything that its reading depends on has changed', () => {
  const memory = readingMemory();
  const list = read(memory);
  expect(read(memory)).toBe(list);
  expect(read(memory, `${README}\n`)).not.toBe(list);
  expect(read(memory, README, { ...DEFAULT_CONFIG, skipSections: ['Glazes'] }).entries).toEqual([]);
  expect(read(memory, README, DEFAULT_CONFIG, BIB.replace('2020', '2021'))).not.toBe(list);
  expect(read(memory)).toBe(list);
});

it('forgets lists that have not been needed for some time', () => {
  const memory = readingMemory();
  const list = read(memory);
  for (let at = 0; at < 9; at++) read(memory, `${README}${'\n'.repeat(at + 1)}`);
  expect(memory.lists.length).toBeLessThan(5);
  expect(read(memory)).not.toBe(list);
});
