import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextOfTex } from '../../src/scholarly/from-tex.ts';

describe('plainTextOfTex', () => {
  it.each([
    // Accents
    ["\\'e", 'é'],
    ["\\'{e}", 'é'],
    ["{\\'e}", 'é'],
    ["{\\'{e}}", 'é'],
    ["\\'\\i", 'í'],
    ["\\'{\\i}", 'í'],
    ["{\\'\\i}n", 'ín'],
    ['\\v{c}', 'č'],
    // MathSciNet
    ['Franc{\\ocirc{u}}', 'Franců'],
    ['Gel\\cprime fand', 'Gelʹfand'],
    ['\\polhk{e}', 'ę'],
    // Quotation marks
    ['The \\enquote{small {B}ig} ones', 'The “small Big” ones'],
    ['\\enquote{a \\enquote{b}}', '“a “b””'],
    ['\\glqq x\\grqq{} y', '„x“ y'],
    ["?`C\\'omo? !`Ya!", '¿Cómo? ¡Ya!'],
    // Raised numbers, and accents on nothing
    ['10\\textsuperscript{5} at the 5\\textsuperscript{th}', '10⁵ at the 5th'],
    ['10\\^{}5 x\\_y\\~{}w', '10^5 x_y~w'],
    // Quantities (siunitx)
    ['\\SI{5}{\\micro\\meter}, \\SI{9.8}{\\meter\\per\\second\\squared}', '5 µm, 9.8 m/s²'],
    ['\\si{\\cubic\\metre} \\num{1e5} \\qty{3}{km} \\SI{30}{\\degree}', 'm³ 1e5 3 km 30°'],
    // Without a text of their own
    ['Moss\\thanks{Funded by X} on\\footnote[2]{y} walls\\footnotemark', 'Moss on walls'],
    ['{\\boldmath $x$} \\bibinfo{title}{Moss}', 'x Moss'],
    ['as in \\cite{Moss2021}: \\texorpdfstring{$\\alpha$}{alpha}', 'as in : alpha'],
    ['$\\upmu$m $a \\not\\in B$ $\\not=$', 'μm a ∉ B ≠'],
    ['\\v c', 'č'],
    ['\\c c', 'ç'],
    ['\\c{c}', 'ç'],
    ['Erd\\H{o}s', 'Erdős'],
    ['\\"{\\i}', 'ï'],
    ['\\~n', 'ñ'],
    ['\\^{\\j}', 'ĵ'],
    ['\\k{a}', 'ą'],
    ["\\'{\\^e}", 'ế'],
    ["G\\'{o}mez-P\\'erez", 'Gómez-Pérez'],
    // Letters and symbols
    ['Stra{\\ss}e', 'Straße'],
    ['\\ss{}en', 'ßen'],
    ['S{\\o}ren \\O stergaard', 'Søren Østergaard'],
    ['\\AA ngstr\\"om', 'Ångström'],
    ['{\\L}ukasz', 'Łukasz'],
    ['R\\&D at 84.99\\% of \\#1, \\$5, a\\_b \\{x\\}', 'R&D at 84.99% of #1, $5, a_b {x}'],
    ['84.99% of them % all', '84.99% of them % all'],
    ['\\textasciitilde user', '~user'],
    ['caf\\textquoteright s', 'caf’s'],
    ['10\\textdegree{}C', '10°C'],
    // Typography
    ['pages 1--2 --- a', 'pages 1–2 — a'],
    ["``quoted'' `x' don't", "“quoted” ‘x’ don't"],
    ['Fig.~1', 'Fig. 1'],
    ['a\\,b\\ c\\\\d', 'a b c d'],
    ['dis\\-tri\\-bution', 'distribution'],
    // Commands
    ['\\textit{in vivo} \\emph{x} {\\em y} \\textbf{{B}ERT}', 'in vivo x y BERT'],
    ['\\url{https://x.org/~a_b%20--c}', 'https://x.org/~a_b%20--c'],
    ['\\href{https://x.org}{text}', 'text'],
    ['\\unknown{kept}', 'kept'],
    ['\\unknown kept', '\\unknown kept'],
    ['10\\textsuperscript{th}', '10th'],
    // Mathematics
    ['$\\alpha$-VAE', 'α-VAE'],
    ['$\\mathcal{O}(n^2)$', 'O(n²)'],
    ['$x \\leq 5$, $10^{-3}$', 'x ≤ 5, 10⁻³'],
    ['$1^+$$B_s$ and $$x$$ and $\\log \\bar{b}$', '1⁺B_s and x and log b'],
    ['a $ sign alone', 'a $ sign alone'],
    ['\\beta-carotene', 'β-carotene'],
    // Braces and broken input
    ['{{BERT}}: {A} {Model}', 'BERT: A Model'],
    ["ends in \\'", 'ends in '],
    ['ends in \\', 'ends in \\'],
    ['} } {', '  '],
    ['plain text stays', 'plain text stays'],
  ])('decodes %s', (latex, text) => {
    expect(plainTextOfTex(latex)).toBe(text);
  });

  it('accepts any text', () => {
    const piece = fc.constantFrom(
      '\\',
      "'",
      '{',
      '}',
      '$',
      '~',
      'c',
      'i',
      '\\url',
      '\\ss',
      ' ',
      '-',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join('')),
        (text) => {
          expect(plainTextOfTex(text).length).toBeLessThanOrEqual(text.length * 4);
        },
      ),
    );
  });

  it('does not change text without LaTeX', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/[\\{}$~`'-]/.test(text));
        expect(plainTextOfTex(text)).toBe(text);
      }),
    );
  });

  it.each(["\\'", '{', '\\url{', '$', '\\v', '--'])('is linear for many %s', (piece) => {
    // Anything quadratic runs into the runner's time limit.
    expect(plainTextOfTex(piece.repeat(200_000)).length).toBeLessThanOrEqual(1_200_000);
  });
});
