import { describe, expect, it } from 'vitest';
import { fromProse, texInProse } from '../../src/scholarly/from-prose.ts';

describe('fromProse', () => {
  it.each([
    // arXiv, Springer and APS deposit such titles; the right values are what arxiv.org and the journals print.
    ['the $\\sigma$-model', ['the ', { tex: '\\sigma' }, '-model']],
    ['On the $$\\alpha$$-stable growth', ['On the ', { tex: '\\alpha' }, '-stable growth']],
    [
      "the Poincar\\'e map in $\\mathcal{O}(n)$ time",
      ['the Poincaré map in ', { tex: '\\mathcal{O}(n)' }, ' time'],
    ],
    ['the $\\sim$10 star', ['the ', { tex: '\\sim' }, '10 star']],
    ['a gain of 5\\%', 'a gain of 5%'],
    ["{\\ifmmode \\check{Z}\\else \\v{Z}\\fi{}}\\'{\\i}dek", 'Žídek'],
    ['a 5\\texttimes gain, \\textpm{}2', 'a 5×gain, ±2'],
    ['A\\textrightarrow{}B', 'A→B'],
    ['Fig.~3, pages 1--5', 'Fig. 3, pages 1–5'],
    ['{\\it E. coli} and \\emph{all} of \\textbf{them}', 'E. coli and all of them'],
    [
      'see \\url{https://x.example/z_1} and \\href{https://x.example}{this}',
      'see https://x.example/z_1 and this',
    ],
    ['as in \\cite{Moss2021}, \\enquote{so}', 'as in , “so”'],
    [
      '\\emph{unclosed, {\\itself} and \\unknown{x}',
      '\\emph{unclosed, {\\itself} and \\unknown{x}',
    ],
    ['in {B}ert: \\emph{good} M\\"obius', 'in Bert: good Möbius'],
    ['{BERT} on {0,1} by M\\"obius', 'BERT on {0,1} by Möbius'],
    ['a {set} of {B}erts', 'a {set} of {B}erts'],
    // What a reader of TeX would take for marks, and nobody else.
    ['costs $5 or $6', 'costs $5 or $6'],
    ['US$100-US$200 or more', 'US$100-US$200 or more'],
    ['from $5-$10 on', 'from $5-$10 on'],
    ['about ~5 %, with --flag and {x}', 'about ~5 %, with --flag and {x}'],
    ['C:\\temp\\in\\so on', 'C:\\temp\\in\\so on'],
    ['plain', 'plain'],
  ])('%s', (prose, text) => {
    expect(fromProse(prose)).toEqual(text);
  });

  it.each(['$', '\\', "\\'", '{\\v{', '$$', '``', '~', '\\ifmmode ', '{\\it ', '\\emph{'])(
    'takes any number of %j',
    (piece) => {
      expect(fromProse(piece.repeat(50_000)).length).toBeGreaterThan(0);
    },
  );
});

describe('texInProse', () => {
  it.each([
    ['Rodol{\\`{a}} x', '{\\`{a}}', 'à'],
    ["{\\'\\i}", "{\\'\\i}", 'í'],
    ['\\c c', '\\c c', 'ç'],
    ['S{\\o}ren', '{\\o}', 'ø'],
    ['Na{\\"{\\i}}m', '{\\"{\\i}}', 'ï'],
    ['\\alpha-helix', '\\alpha', 'α'],
  ])('finds all of it in %j', (prose, found, text) => {
    expect(texInProse(prose)).toMatchObject([{ found, text }]);
  });
});
