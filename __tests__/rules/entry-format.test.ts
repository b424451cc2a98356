import { describe, expect, it } from 'vitest';
import { find, lines } from './find.ts';
import { list, paper } from './samples.ts';

/** What the rule says of a paper with this abstract. */
function inAbstract(abstract: string): string[] {
  return lines('entry-format', { readme: list(paper('Bark as a Home', { abstract })) });
}

describe('entry-format', () => {
  it.each([
    ['Walls \\& bark.', '\\&', 'Write "&".'],
    ['It grew 5\\%.', '\\%', 'Write "%".'],
    ['It is \\textit{rough}.', '\\textit{', 'Write plain text.'],
    ['It is \\emph{rough}.', '\\emph{', 'Write plain text.'],
    ['It is {\\it rough}.', '{\\it', 'Write plain text.'],
    ['See \\citep{Moss2018}.', '\\citep{', 'Write plain text.'],
    ['See \\url{https://example.org}.', '\\url{', 'Write plain text.'],
    ['By M\\"uller.', '\\"u', 'Write plain text.'],
    ["By Jos\\'e.", "\\'e", 'Write plain text.'],
    ['By Erd\\H{o}s.', '\\H{o}', 'Write plain text.'],
    ['By \\"{U}nal.', '\\"{U}', 'Write plain text.'],
  ])('finds LaTeX in %j', (abstract, found, advice) => {
    const [finding, ...others] = find('entry-format', {
      readme: list(paper('Bark as a Home', { abstract })),
    });
    expect(others).toEqual([]);
    expect(finding?.message).toBe(`The abstract holds LaTeX, "${found}". ${advice}`);
    expect(finding?.place.start).toEqual({ line: 6, column: 19 + abstract.indexOf(found) });
  });

  it.each([
    'A snake\\_case, a \\*star\\*, a \\#hash, \\$5 and a \\[bracket\\].',
    'The \\"quick\\" one, \\"as they say\\".',
    "It doesn\\'t grow, and it\\'s rough.",
    'A \\`code\\` word.',
    'Steps in $O(n \\text{log} n)$ and $$\\textbf{x} \\& y$$.',
    'A path C:\\temp\\and\\so on.',
    'AT&T at 5%.',
  ])('leaves alone %j', (abstract) => {
    expect(inAbstract(abstract)).toEqual([]);
  });

  it('gives advice on what GitHub hides, and warns of what it shows', () => {
    expect(inAbstract('Walls \\& bark.')).toEqual([expect.stringContaining(' info ')]);
    expect(inAbstract('Walls {\\&} bark.')).toEqual([expect.stringContaining(' warning ')]);
    expect(inAbstract('Walls \\& \\emph{bark}.')).toEqual([expect.stringContaining('"\\emph{"')]);
  });

  it('finds LaTeX in a title, at its place', () => {
    const readme = list('- [Walls \\& Bark](https://doi.org/10.99999/walls) \\& more');
    expect(lines('entry-format', { readme })).toEqual([
      'README.md:5:10 info The title holds LaTeX, "\\&". Write "&".',
    ]);
  });

  it('tells once of a text, and of title and abstract apart', () => {
    const readme = list(
      '- [Walls \\& Bark \\& Stone](https://doi.org/10.99999/walls)\n  - **Abstract:** \\emph{a} \\emph{b}',
    );
    const findings = find('entry-format', { readme });
    expect(findings.map(({ place }) => place.start.line)).toEqual([5, 6]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});
