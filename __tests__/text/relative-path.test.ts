import { expect, it } from 'vitest';
import { relativePath } from '../../src/text/relative-path.ts';

it.each([
  ['README.md', 'refs.bib', 'refs.bib'],
  ['lists/README.md', 'lists/refs.bib', 'refs.bib'],
  ['lists/README.md', 'refs.bib', '../refs.bib'],
  ['lists/a/README.md', 'lists/b/my refs (1).bib', '../b/my%20refs%20%281%29.bib'],
  ['README.md', 'bib/refs.bib', 'bib/refs.bib'],
])('from %s to %s is %s', (from, to, path) => {
  expect(relativePath(from, to)).toBe(path);
});
