import { expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { expectLinear } from '../text/growth.ts';

const SIZE = 5000;

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
])('reads %j, then %j over and over', (start, piece) => {
  const { text, result } = expectLinear(
    { size: SIZE, input: (size) => start + piece.repeat(size / piece.length) },
    (one) => readBibliography(sourceFile('refs.bib', one)),
  );
  expect(result.tree.nodes.at(-1)?.range.end).toBe(text.length);
});
