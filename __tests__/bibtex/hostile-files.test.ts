import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { decodeSourceFile, sourceFile } from '../../src/text/source-file.ts';

/** What stands between a sound first and a sound last entry, which must always be read. */
interface Hostile {
  readonly what: string;
  readonly text: string;
  /** Keys of the entries between the two. */
  readonly keys: readonly string[];
  /** Codes of all diagnostics, in order. */
  readonly codes?: readonly string[];
}

const BEFORE = '@article{alpha1999,\n  title = {Alpha},\n  year = {1999},\n}\n\n';
const AFTER = '\n\n@article{omega2001,\n  title = {Omega},\n  year = {2001},\n}\n';

const FILES: readonly Hostile[] = [
  // Delimiters missing or too many
  {
    what: 'an entry without its closing brace',
    text: '@misc{b,\n  title = {B}\n',
    keys: ['b'],
    codes: ['unclosed-entry'],
  },
  {
    what: 'an unclosed entry before an indented one',
    text: ' @misc{b,\n   title = {B}\n\n @misc{c,\n   title = {C}\n }',
    keys: ['b', 'c'],
    codes: ['unclosed-entry'],
  },
  {
    what: 'two braces opened and not closed in a title',
    text: '@misc{b,\n  title = {On {NLP,\n  author = {X Y},\n  year = {2000}\n}',
    keys: ['b'],
    codes: ['unclosed-value'],
  },
  {
    what: 'an escaped brace, which counts all the same',
    text: '@misc{b,\n  title = {The set \\{a, b},\n  year = {2000}\n}',
    keys: ['b'],
    codes: ['unclosed-value'],
  },
  {
    what: 'a brace too many in the middle of an entry',
    text: '@misc{b,\n  title = {B}},\n  year = {2000}\n}',
    keys: ['b'],
    codes: ['extra-brace'],
  },
  {
    what: 'a brace too many after an entry',
    text: '@misc{b, title = {B}}}',
    keys: ['b'],
    codes: ['stray-closer'],
  },
  {
    what: 'a parenthesis closed by a brace',
    text: '@misc(b, title = {B}}',
    keys: ['b'],
    codes: ['mismatched-closer'],
  },
  {
    what: 'an unclosed quoted value',
    text: '@misc{b,\n  title = "B,\n  year = {2000}\n}',
    keys: ['b'],
    codes: ['unclosed-value'],
  },
  {
    what: 'a quote closed by the next opening one',
    text: '@misc{b,\n  title = "B,\n  note = "N"\n}',
    keys: ['b'],
    codes: ['unclosed-value'],
  },
  {
    what: 'a brace too many in a quoted value',
    text: '@misc{b, title = "B} b", year = 2000}',
    keys: ['b'],
    codes: ['unbalanced-brace'],
  },
  // Separators missing or too many
  {
    what: 'no comma between two fields',
    text: '@misc{b,\n  title = {B}\n  year = {2000}\n}',
    keys: ['b'],
    codes: ['missing-comma'],
  },
  {
    what: 'no comma after the key',
    text: '@misc{b\n  title = {B}\n}',
    keys: ['b'],
    codes: ['missing-comma'],
  },
  {
    what: 'doubled commas',
    text: '@misc{b,,\n  title = {B},,\n}',
    keys: ['b'],
    codes: ['extra-comma', 'extra-comma'],
  },
  {
    what: 'no equals sign',
    text: '@misc{b, title {B}, year 2000}',
    keys: ['b'],
    codes: ['missing-equals', 'missing-equals'],
  },
  {
    what: 'two equals signs',
    text: '@misc{b, title == {B}}',
    keys: ['b'],
    codes: ['extra-equals'],
  },
  {
    what: 'a # too many, one too few, one at the end',
    text: '@misc{b, title = "a" ## "b", note = "c" "d", x = "e" #}',
    keys: ['b'],
    codes: ['extra-hash', 'missing-hash', 'missing-value'],
  },
  // Values
  {
    what: 'a field with "=" and nothing',
    text: '@misc{b, note = , title = {}}',
    keys: ['b'],
    codes: ['missing-value'],
  },
  {
    what: 'a field name alone',
    text: '@misc{b, note, title = {B}}',
    keys: ['b'],
    codes: ['missing-value'],
  },
  {
    what: 'words without delimiters',
    text: '@misc{b, title = Some words here,\n year = 2000}',
    keys: ['b'],
    codes: ['bare-value'],
  },
  {
    what: 'a value that lost its opening quote',
    text: '@misc{b,\n title = Some words",\n year = 2000"\n}',
    keys: ['b'],
    codes: ['bare-value', 'bare-value'],
  },
  {
    what: 'a value that lost its opening brace',
    text: '@misc{b,\n author = Roe, Jane and {Wu}, Li},\n year = 2000\n}',
    keys: ['b'],
    codes: ['missing-opener'],
  },
  {
    what: 'typographic quotation marks',
    text: '@misc{b, title = “Some words”, year = 2000}',
    keys: ['b'],
    codes: ['smart-quote'],
  },
  {
    what: 'quotation marks inside quotes',
    text: '@misc{b,\n  title = "A "new" B",\n  year = 2000\n}',
    keys: ['b'],
    codes: ['inner-quote'],
  },
  {
    what: 'text after a value',
    text: '@misc{b, title = {B} !, year = 1}',
    keys: ['b'],
    codes: ['unexpected-text'],
  },
  {
    what: 'a remark after a field',
    text: '@misc{b, volume = {}, // to appear, early\n title = {B}}',
    keys: ['b'],
    codes: ['unexpected-text'],
  },
  {
    what: 'a remark after the key',
    text: '@misc{b, // copied from elsewhere\n title = {B}}',
    keys: ['b'],
    codes: ['unexpected-text'],
  },
  {
    what: 'names without their field',
    text: '@misc{b,\n Ada Moss, Bo Twigg, and Cleo Hale\n author = {Moss, Ada},\n title = {B}}',
    keys: ['b'],
    codes: ['unexpected-text'],
  },
  {
    what: 'a macro nobody defined, twice',
    text: '@misc{b, journal = nowhere, series = NoWhere}',
    keys: ['b'],
    codes: ['undefined-macro'],
  },
  {
    what: 'a value that holds an entry',
    text: '@misc{b,\n  note = {x {\n}\n@misc{inner, x = {1}\n} y},\n  year = 2000}',
    keys: ['b'],
    codes: ['entry-in-value'],
  },
  // Keys
  { what: 'an empty key', text: '@misc{, title = {B}}', keys: [''], codes: ['missing-key'] },
  {
    what: 'no key and no comma',
    text: '@misc{\n  title = {B}\n}',
    keys: [''],
    codes: ['missing-key'],
  },
  { what: 'no key, written close', text: '@misc{title={B}}', keys: [''], codes: ['missing-key'] },
  {
    what: 'spaces in a key',
    text: '@misc{Roe and others 2000,\n  title = {B}\n}',
    keys: ['Roe and others 2000'],
    codes: ['key-characters'],
  },
  {
    what: 'characters in keys that TeX trips over',
    text: `@misc{O'Hara, title={1}} @misc{a=b, title={2}} @misc{c"d, title={3}} @misc{e~f\\g%h, title={4}}`,
    keys: ["O'Hara", 'a=b', 'c"d', 'e~f\\g%h'],
    codes: ['key-characters', 'key-characters', 'key-characters'],
  },
  {
    what: 'keys used again, and again in capitals',
    text: '@misc{b, x={1}}\n@misc{b, x={2}}\n@misc{B, x={3}}',
    keys: ['b', 'b', 'B'],
    codes: ['duplicate-key', 'duplicate-key-case'],
  },
  {
    what: 'fields used again',
    text: '@misc{b, title={1}, Title={2}, year={3}, title={4}}',
    keys: ['b'],
    codes: ['duplicate-field', 'duplicate-field'],
  },
  {
    what: 'two braces before the key',
    text: '@misc{{b, title = {B}}',
    keys: ['b'],
    codes: ['extra-brace'],
  },
  // Heads
  {
    what: 'an entry without its @',
    text: 'misc{b,\n  title = {B},\n  year = {2000}\n}',
    keys: [],
    codes: ['missing-at'],
  },
  { what: 'two @', text: '@@misc{b, title = {B}}', keys: ['b'], codes: ['stray-at'] },
  {
    what: 'no type, or something between type and brace',
    text: '@{b,\n  title = {B}\n}\n@misc[x]{c,\n  title = {C}\n}',
    keys: [],
    codes: ['malformed-head', 'malformed-head'],
  },
  {
    what: 'fields outside any entry',
    text: 'title = {Lost},\nyear = {2000}',
    keys: [],
    codes: ['stray-field'],
  },
  // Things between entries and fields
  {
    what: 'a merge that was not finished',
    text: '<<<<<<< HEAD\n@misc{b, title={B}}\n=======\n@misc{c,\n  title = {C},\n>>>>>>> other\n  year = {2000}\n}',
    keys: ['b', 'c'],
    codes: ['merge-conflict', 'merge-conflict', 'merge-conflict'],
  },
  {
    what: 'remarks inside an entry',
    text: '@misc{b,\n  % first\n  title = {B}, % second\n  % year = {1999},\n  year = {2000}\n}',
    keys: ['b'],
    codes: ['percent-comment'],
  },
  {
    what: 'Unicode spaces between tokens',
    text: '@misc{b,\n\u00a0\u00a0title\u00a0= {B},\n\u2003year = {2000}\u2028}',
    keys: ['b'],
    codes: ['odd-space'],
  },
  {
    what: 'a comment that is never closed',
    text: '@comment{no end\n@misc{b, title = {B}}',
    keys: ['b'],
    codes: ['unclosed-comment'],
  },
  // Unusual and sound
  {
    what: 'parentheses around an entry',
    text: '@misc(b,\n  title = {a) b (},\n  note = "x ) y"\n)',
    keys: ['b'],
  },
  {
    what: 'nested braces',
    text: '@misc{b, title = {{{A {B {C}}} {\\textbf{D {E}}}}}}',
    keys: ['b'],
  },
  {
    what: 'quotes in braces in quotes',
    text: '@misc{b, title = "a {"}b{"} c, {d = e}"}',
    keys: ['b'],
  },
  {
    what: 'capitals and line endings between all tokens',
    text: '@MISC { b ,\n TITLE={B} }\n@ Misc\n{\nc\n,\ntitle\n=\n{C}\n}',
    keys: ['b', 'c'],
  },
  {
    what: 'several entries on one line',
    text: '@misc{b, t={B}} @misc{c, t={C}}@misc{d,t={D}} and words',
    keys: ['b', 'c', 'd'],
  },
  {
    what: 'comments, in braces and bare',
    text: '@comment{meta: x;}\n@Comment{@misc{hidden, t={H}}}\n@comment a bare one with @words\n@misc{b, t={B}}',
    keys: ['b'],
  },
  { what: 'a preamble', text: '@preamble{"\\newcommand{\\x}[1]{} " # "\\def\\y{z}"}', keys: [] },
  {
    what: 'macros, defined in both delimiters and joined',
    text: '@string{one = "One " # "and "}\n@STRING(two = {two})\n@misc{b, note = one # {half } # TWO, month = feb # "~3"}',
    keys: ['b'],
  },
  {
    what: 'entries after %',
    text: '% a remark\n%% write to x@y.org, see @misc\n% @misc{hidden, title = {H}}',
    keys: [],
  },
  { what: 'a % remark and nothing after it', text: '% the end', keys: [] },
  {
    what: '@ in running text',
    text: 'Write to me@example.org or @me (at work).\nSee (@misc) and @ alone.',
    keys: [],
  },
  {
    what: '@ inside values, at the beginning of lines too',
    text: '@misc{b,\n  abstract = {write to a@b.c\n@home with @x{y} and\n@misc{no, t={x}} more},\n  email = "a@b.c"\n}',
    keys: ['b'],
  },
  {
    what: 'punctuation and all scripts in keys',
    text: '@misc{DBLP:conf/x/Y-Z+20.a_b, t={1}}\n@misc{10.1/x(99)1;2-#3, t={2}}\n@misc{Müller2020, t={3}}\n@misc{王2021, t={4}}\n@misc{O’Hara, t={5}}',
    keys: ['DBLP:conf/x/Y-Z+20.a_b', '10.1/x(99)1;2-#3', 'Müller2020', '王2021', 'O’Hara'],
  },
  {
    what: 'names of object properties',
    text: '@misc{__proto__,\n __proto__ = {x}, constructor = {y}, toString = {z}}\n@string{__proto__ = "w"}\n@misc{constructor, t={1}}',
    keys: ['__proto__', 'constructor'],
  },
  {
    what: 'unusual field names',
    text: '@misc{b, bdsk-url-1={1}, date-added={2}, a:b={3}, c.d={4}, +e={5}, title+an={6}, année={7}}',
    keys: ['b'],
  },
  {
    what: 'HTML, decomposed letters and symbols in values',
    text: '@misc{b, abstract={<p>A &amp; B: x &lt; 5, 50% of <a href="http://x/?a=b&c#d">it</a></p>}, title={Cafe\u0301 \ufb01ne\u200b\u00a0😀 𝔼}}',
    keys: ['b'],
  },
  {
    what: 'addresses with special characters',
    text: '@misc{b, url={https://x.org/a_b%20c#d?x=1&y=~z}, doi={10.1000/S0_1(9)#%x}, file={:C\\:\\\\a b\\;c.pdf:PDF}}',
    keys: ['b'],
  },
  {
    what: 'references between entries',
    text: '@inproceedings{c, crossref={p}, xdata={x1,x2}}\n@proceedings{p, title={P}}\n@xdata{x1, publisher={Q}}\n@xdata{x2, location={L}}\n@set{s, entryset={c,p}}',
    keys: ['c', 'p', 'x1', 'x2', 's'],
  },
  { what: 'tabs', text: '@misc{b,\n\ttitle\t=\t{B},\n}', keys: ['b'] },
  {
    what: 'a line of 300,000 characters',
    text: `@misc{b, abstract = {${'word '.repeat(60_000)}}}`,
    keys: ['b'],
  },
  {
    what: '20,000 levels of braces',
    text: `@misc{b, title = ${'{'.repeat(20_000)}B${'}'.repeat(20_000)}}`,
    keys: ['b'],
  },
];

function read(text: string) {
  const { entries, diagnostics } = readBibliography(sourceFile('refs.bib', text));
  return { keys: entries.map(({ key }) => key), codes: diagnostics.map(({ code }) => code) };
}

describe('hostile files', () => {
  it.each(FILES)('reads $what', ({ text, keys, codes = [] }) => {
    expect(read(BEFORE + text + AFTER)).toEqual({
      keys: ['alpha1999', ...keys, 'omega2001'],
      codes,
    });
  });

  it.each([
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
    ['\r', 'CR'],
  ])('reads all of them with %j as line ending', (ending) => {
    for (const { text, keys } of FILES) {
      const whole = (BEFORE + text + AFTER).replaceAll('\n', ending);
      expect(read(whole).keys).toEqual(['alpha1999', ...keys, 'omega2001']);
    }
  });

  it('finds no entries in an empty file or one without entries', () => {
    expect(read('')).toEqual({ keys: [], codes: [] });
    expect(read('Only words.\nMail x@y.org, please.\n')).toEqual({ keys: [], codes: [] });
  });

  it('reads a file that ends inside an entry', () => {
    expect(read(`${BEFORE}@misc{b,\n  title = {B},\n  year = {2000}`)).toEqual({
      keys: ['alpha1999', 'b'],
      codes: ['unclosed-entry'],
    });
  });

  it('ignores a byte order mark', () => {
    expect(read(`\ufeff${BEFORE}`)).toEqual({ keys: ['alpha1999'], codes: [] });
  });

  it('reports bytes that are not UTF-8', () => {
    const bytes = new Uint8Array(
      Buffer.from(`${BEFORE}@misc{b, author = {M\u00fcller}}`, 'latin1'),
    );
    const { entries, diagnostics } = readBibliography(decodeSourceFile('refs.bib', bytes));
    expect(entries.map(({ key }) => key)).toEqual(['alpha1999', 'b']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['invalid-utf8']);
  });
});
