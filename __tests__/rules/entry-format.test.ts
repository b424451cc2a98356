import { describe, expect, it } from 'vitest';
import { find, fix, lines } from './find.ts';
import { list, paper, titles } from './samples.ts';

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
    ['By M\\"uller.', '\\"u', 'Write "ü".'],
    ["By Jos\\'e.", "\\'e", 'Write "é".'],
    ['By Erd\\H{o}s.', '\\H{o}', 'Write "ő".'],
    ['By \\"{U}nal.', '\\"{U}', 'Write "Ü".'],
    ['Bark is {BARK}.', '{BARK}', 'Write "BARK".'],
    ['Both {Moss} and {2D} walls.', '{Moss}', 'Write "Moss".'],
    ['A Ne{RF} of bark.', '{RF}', 'Write "RF".'],
  ])('finds LaTeX in %j', (abstract, found, advice) => {
    const [finding, ...others] = find('entry-format', {
      readme: list(paper('Bark as a Home', { abstract })),
    });
    expect(others).toEqual([]);
    expect(finding?.message).toBe(`The abstract contains LaTeX, "${found}". ${advice}`);
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
    'A set {a} and {b}, $x_{AB}$, `{AB}`, x^{AB}, and what is left to fill in, {Title}.',
  ])('leaves alone %j', (abstract) => {
    expect(inAbstract(abstract)).toEqual([]);
  });

  it('reports what GitHub hides as info, and what it shows as a warning', () => {
    expect(inAbstract('Walls \\& bark.')).toEqual([expect.stringContaining(' info ')]);
    expect(inAbstract('Walls {\\&} bark.')).toEqual([expect.stringContaining(' warning ')]);
    expect(inAbstract('Walls \\& \\emph{bark}.')).toEqual([expect.stringContaining('"\\emph{"')]);
  });

  it.each(['**', '__'])('finds a title that is shown with its %s', (mark) => {
    const readme = list(
      `- ${mark}Rough Bark Keeps More Water Than Moss ${mark}, Ada Moss, ACL, 2021. [pdf](https://doi.org/10.99999/bark)`,
      `- ${mark} Slow Colours of Old Walls${mark}, Ada Moss, ACL, 2021. [pdf](https://doi.org/10.99999/slow)`,
      `- ${mark}Counting Ferns from a Kite${mark}, Ada Moss, ACL, 2021. [pdf](https://doi.org/10.99999/kite)`,
    );
    expect(lines('entry-format', { readme })).toEqual([
      `README.md:5:5 warning The title is shown with its "${mark}", because of the space inside the marks. Remove the space.`,
      expect.stringContaining('README.md:6:6 warning The title is shown with its'),
    ]);
    expect(fix('entry-format', { readme }).readme).toBe(
      readme.replace(`Moss ${mark},`, `Moss${mark},`).replace(`${mark} Slow`, `${mark}Slow`),
    );
  });

  it('moves a space behind the marks where one is missing', () => {
    const title = 'Rough Bark Keeps More Water Than Moss';
    const readme = list(`- **${title} **(ACL 2021) [[pdf]](https://doi.org/10.99999/bark)`);
    expect(fix('entry-format', { readme }).readme).toContain(`- **${title}** (ACL 2021) [[pdf]]`);
  });

  it('finds LaTeX in a title, at its place', () => {
    const readme = list('- [Walls \\& Bark](https://doi.org/10.99999/walls) \\& more');
    expect(lines('entry-format', { readme })).toEqual([
      'README.md:5:10 info The title contains LaTeX, "\\&". Write "&".',
    ]);
  });

  it('reports once a text, and of title and abstract apart', () => {
    const readme = list(
      '- [Walls \\& Bark \\& Stone](https://doi.org/10.99999/walls)\n  - **Abstract:** \\emph{a} \\emph{b}',
    );
    const findings = find('entry-format', { readme });
    expect(findings.map(({ place }) => place.start.line)).toEqual([5, 6]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

describe('the fixes of entry-format', () => {
  const README = (abstract: string) => list(paper('Bark as a Home', { abstract }));

  it.each([
    ['Q\\&A at 5\\%, by M\\"uller and Erd\\H{o}s.', 'Q&A at 5%, by Müller and Erdős.'],
    ['It is \\emph{very \\textbf{rough}}.', 'It is *very **rough***.'],
    ['By Rodol{\\`{a}}, {\\v{Z}}{\\\'{i}}dek and Na{\\"{\\i}}m.', 'By Rodolà, Žídek and Naïm.'],
    ['Espa\\~na, {\\o}l and a 5\\texttimes{} gain.', 'España, øl and a 5× gain.'],
    ['{\\ifmmode \\check{Z}\\else \\v{Z}\\fi{}}dek', 'Ždek'],
    ['It is \\emph{rough}, \\textbf{very rough}.', 'It is *rough*, **very rough**.'],
    [
      'It is {\\it rough} at \\url{https://example.org/a}.',
      'It is *rough* at https://example.org/a.',
    ],
    ['It grew 5\\% on \\textit{bark}.', 'It grew 5% on *bark*.'],
    [
      'Walls &amp; bark &ndash; &quot;home&quot; of M&uuml;ller, Erd&#337;s.',
      'Walls & bark – "home" of Müller, Erdős.',
    ],
  ])('make Markdown of %j', (abstract, expected) => {
    const after = fix('entry-format', { readme: README(abstract) });
    expect(after.readme).toBe(README(expected));
    expect(after.left).toEqual([]);
  });

  it.each(['See \\cite{Moss2018} and \\footnote{a}.', 'It shows \\&lt; as it stands.'])(
    'leave %j to a person',
    (abstract) => {
      const after = fix('entry-format', { readme: README(abstract) });
      expect(after.readme).toBe(README(abstract));
      expect(after.left).toHaveLength(1);
    },
  );

  it('are safe for characters and suggested for commands', () => {
    const kinds = (abstract: string) =>
      find('entry-format', { readme: README(abstract) }).map(({ fix: found }) => found?.kind);
    expect(kinds('M\\"uller grew 5\\% on \\textit{bark}.')).toEqual(['safe']);
    expect(kinds('It grew on \\textit{bark}.')).toEqual(['suggested']);
  });

  it.each([
    'a &lt; b &gt; c',
    '&amp;lt; is shown as &lt;',
    'it is shown as &amp;lt',
    'It is `&amp;` in code',
    'a&nbsp;b',
    '&copy; Moss',
    '1 &#124; 2',
  ])('keep the reference in %j', (abstract) => {
    expect(inAbstract(abstract)).toEqual([]);
  });

  it('is one finding with others of its kind', () => {
    const readme = list(
      paper('Bark as a Home', { abstract: 'Moss &amp; bark' }),
      paper('Moss or Lichen', { abstract: 'Walls \\& bark.' }),
    );
    expect(lines('entry-format', { readme })).toEqual([
      expect.stringContaining('info 2 titles and abstracts contain LaTeX escapes or HTML entities'),
    ]);
  });

  it('makes no difference of a box to tick off', () => {
    const entries = titles(7).map(
      (title, at) =>
        `- ${at === 3 ? '[ ] ' : ''}2021 Plants [${title}](https://doi.org/10.99999/p${at})`,
    );
    expect(find('entry-format', { readme: list(...entries) })).toEqual([]);
  });
});
