import { describe, expect, it } from 'vitest';
import { find, lines } from './find.ts';
import { fixed } from './fixed.ts';
import { article } from './samples.ts';

const inAbstract = (abstract: string) =>
  find('bib-markup', { bib: article('Moss', 'Bark as a Home', { abstract }) });

describe('bib-markup', () => {
  it('reports once a field that many entries have with markup', () => {
    const bib = (number: number) =>
      Array.from({ length: number }, (_, at) =>
        article(`Moss${at}`, `Walls ${at}`, { abstract: '<p>Bark is rough.</p>' }),
      ).join('');
    expect(find('bib-markup', { bib: bib(5) })).toHaveLength(5);
    expect(find('bib-markup', { bib: bib(6) }).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^6 abstract fields contain markup, such as "<p>": lines 6, /),
    ]);
  });

  it.each([
    ['<p>Bark is rough.</p>', '<p>'],
    ['Bark is rough.</p>', '</p>'],
    ['Bark is <i>rough</i>.', '<i>'],
    ['Bark<br/>is rough.', '<br/>'],
    ['Bark is H<SUB>2</SUB>O.', '<SUB>'],
    ['See <a href="https://example.org">here</a>.', '<a href="https://example.org">'],
    ['<jats:p>Bark is rough.</jats:p>', '<jats:p>'],
    ['<mml:math><mml:mi>x</mml:mi></mml:math>', '<mml:math>'],
    ['Bark &amp; moss.', '&amp;'],
    ['Bark \\&amp; moss.', '&amp;'],
    ['1990&#8211;2000', '&#8211;'],
    ['1990&#x2013;2000', '&#x2013;'],
    ['A caf&eacute;.', '&eacute;'],
    ['Since $x<y$ the bark is <i>rough</i>.', '<i>'],
    ['It costs \\$5 and <b>no more</b> than \\$6.', '<b>'],
  ])('finds the first mark of %j', (abstract, mark) => {
    const [finding, ...others] = inAbstract(abstract);
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      `The abstract of Moss contains markup, "${mark}". Write LaTeX instead, or remove the markup.`,
    );
    expect(finding?.place.start).toEqual({ line: 6, column: 15 + abstract.indexOf(mark) });
  });

  it.each([
    'The product <x, y> is rough.',
    'For all <i, j> and <a and b> with p < 0.05.',
    'The means $<a>$ and $$<b>$$ differ.',
    'Where a<b and c>d.',
    'Research \\& Development; R&D; and so on.',
    'An arrow <- and -> another.',
    'The <p> element, the <br> element and <div>.',
    'Preventing <script> injection; the <mask> of <think>.',
    String.raw`\texttt{<div>} and \verb|<b>x</b>| tags`,
    'Mail <moss@example.org> or <https://example.org>.',
  ])('leaves alone %j', (abstract) => {
    expect(inAbstract(abstract)).toEqual([]);
  });

  it('leaves addresses and files alone', () => {
    const bib = article('Moss', 'Bark as a Home', {
      url: 'https://example.org/?a=1&lt;=2',
      doi: '10.1002/(SICI)1097<1::AID>3.0.CO;2-&#35;',
      file: 'Bark &amp; more.pdf',
    });
    expect(lines('bib-markup', { bib })).toEqual([]);
  });

  it.each([
    // Exports of Crossref, betterbib, Zotero and Mendeley
    ['$\\less$em$\\greater$Tachycines$\\less$/em$\\greater$', '<em>'],
    ['\\ensuremath{<}mml:mi\\ensuremath{>}RuO\\ensuremath{<}/mml:mi\\ensuremath{>}', '<mml:mi>'],
    ['{\\textless}i{\\textgreater}Bark{\\textless}/i{\\textgreater}', '<i>'],
    ['H$<$sub$>$2$<$/sub$>$O', '<sub>'],
    ['Walls {\\&}amp$\\mathsemicolon$ bark', '&amp;'],
  ])('finds markup that hides in macros: %j', (abstract, mark) => {
    expect(inAbstract(abstract).map(({ message }) => message)).toEqual([
      `The abstract of Moss contains markup, "${mark}". Write LaTeX instead, or remove the markup.`,
    ]);
  });

  it.each([
    'a mean {\\textless}a{\\textgreater}',
    '$a$<$b$',
    'p {\\textless} 0.05',
    'R{\\&}D; and more',
  ])('leaves alone %j', (abstract) => {
    expect(inAbstract(abstract)).toEqual([]);
  });

  it('reports once each field', () => {
    const bib = article('Moss', 'Bark as a <i>Home</i> <b>Now</b>', { note: '<p>Yes</p>' });
    const findings = find('bib-markup', { bib });
    expect(findings.map(({ place }) => place.start.line)).toEqual([3, 6]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('reports an inherited field in its own entry only', () => {
    const bib = `@inproceedings{Moss, author = {Ada Moss}, title = {Bark}, crossref = {Walls}}
@proceedings{Walls, title = {Walls}, booktitle = {Walls &amp; Bark}, year = {2021}}
`;
    expect(find('bib-markup', { bib })).toMatchObject([{ place: { start: { line: 2 } } }]);
  });

  it('points at the whole field where a macro contains the mark', () => {
    const bib = `@string{jsp = "Walls &amp; Bark"}\n${article('Moss', 'Bark').replace('{Journal of Small Plants}', 'jsp')}`;
    const [finding] = find('bib-markup', { bib });
    const { start, end } = finding?.place.range ?? { start: 0, end: 0 };
    expect(bib.slice(start, end)).toBe('journal = jsp');
  });
});

describe('the fix of bib-markup', () => {
  const after = (abstract: string) => {
    const bib = article('Moss', 'Bark as a Home', { abstract });
    return fixed('bib-markup', { bib }).bib;
  };

  it.each([
    ['<p>Bark is rough.</p><p>Very.</p>', 'Bark is rough. Very.'],
    ['Bark is <i>rough</i> and <b>old</b>.', String.raw`Bark is \textit{rough} and \textbf{old}.`],
    [
      'H<sub>2</sub>O<br/>and x<SUP>2</SUP>',
      String.raw`H\textsubscript{2}O and x\textsuperscript{2}`,
    ],
    ['<jats:p>An <jats:italic>old</jats:italic> wall</jats:p>', String.raw`An \textit{old} wall`],
    [
      'See <a href="https://example.org/a%20b?x=1&amp;y=2">here</a>, <a name="x">there</a>.',
      String.raw`See \href{https://example.org/a\%20b?x=1\&y=2}{here}, there.`,
    ],
    [String.raw`A &amp; B \&amp; C &#38; D`, String.raw`A \& B \& C \& D`],
    ['p &lt; 1, 1990&#8211;2000, caf&eacute;', String.raw`p {\textless} 1, 1990--2000, caf{\'e}`],
    ['&quot;Walls&quot; and &#x3b1;', '{"}Walls{"} and α'],
    [
      '$\\less$em$\\greater$Bark$\\less$/em$\\greater$ {\\&}amp$\\mathsemicolon$ moss',
      String.raw`\emph{Bark} \& moss`,
    ],
    ['Since $x<y$ the bark is <em>rough</em>.', String.raw`Since $x<y$ the bark is \emph{rough}.`],
  ])('turns %j into %j', (abstract, right) => {
    expect(after(abstract)).toBe(article('Moss', 'Bark as a Home', { abstract: right }));
  });

  it.each([
    'a part of a formula, <mml:mi>x</mml:mi>',
    'Bark is <i>rough.',
    'See <a href="walls.html">here</a>.',
    'Bark is <i>very <b>rough</i></b>.',
    '<table><tr><td>1</td></tr></table>',
    'a &#7; bell',
  ])('leaves %j to a person', (abstract) => {
    expect(inAbstract(abstract)).toHaveLength(1);
    expect(inAbstract(abstract)[0]?.fix).toBeUndefined();
  });

  it('suggests TeX for a formula of MathML, at which a person should look', () => {
    const formula =
      '<mml:math><mml:msub><mml:mi>RuO</mml:mi><mml:mn>2</mml:mn></mml:msub></mml:math>';
    expect(inAbstract(`The ${formula} film`)[0]?.fix).toMatchObject({
      kind: 'suggested',
      files: [{ edits: [{ text: String.raw`$\mathrm{RuO}_{2}$` }] }],
    });
  });

  it('keeps a quoted value whole', () => {
    const bib = article('Moss', 'x').replace('{x}', '"A &quot;wall&quot; &amp; bark"');
    expect(fixed('bib-markup', { bib }).bib).toBe(
      article('Moss', 'x').replace('{x}', String.raw`"A {"}wall{"} \& bark"`),
    );
    expect(lines('bib-syntax', { bib: fixed('bib-markup', { bib }).bib ?? '' })).toEqual([]);
  });
});
