import { expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const SIZE = 500_000;
/** Each takes well below a second; anything quadratic takes minutes, on a busy machine too. */
const LONGEST_MS = 120_000;
it.each([
  ['', '@'],
  ['', '{'],
  ['', '"'],
  ['', ','],
  ['', '}'],
  ['', '\n@'],
  ['', '@a{'],
  ['', '@comment('],
  ['', 'a{k,\n'],
  ['', '@a{k, t = {x\n'],
  ['', '@a{k, t = "x\n'],
  ['@a{k,\n', 't = {{x\n'],
  ['@a{k,\n', 't = "{\n'],
  ['@a{k,', 't="x"y,'],
  ['@a{k,', 't = {x}},'],
  ['@a{k, ', 'a 1, '],
  ['@a{k, t = ', '"'],
  ['@a{k, t ', '='],
  ['@a{k, t = a ', '#'],
  ['@a{k,', '%\r'],
  ['@a{', 'k '],
  ['', '@string{a = a # a}\n'],
])('reads %j, then %j over and over', { timeout: LONGEST_MS }, (start, piece) => {
  const text = start + piece.repeat(SIZE / piece.length);
  const { tree } = readBibliography(sourceFile('refs.bib', text));
  expect(tree.nodes.at(-1)?.range.end).toBe(text.length);
});
