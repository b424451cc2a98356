import fc from 'fast-check';

/** Pieces that have a meaning to a reader of Markdown or BibTeX, and characters that hide. */
const PIECES: readonly string[] = [
  ...'{ } " # @ % & $ \\ ~ _ ^ < > [ ] ( ) ` * - + = | : ; , . / ! ?'.split(' '),
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '\n\n',
    '\0',
    '\u200b',
    '\u202e',
    '\u{e0041}',
    '\ufeff',
    '\ud800',
  ],
  ...[
    '@article{',
    '@misc(',
    '@string{a = ',
    '@comment{',
    '@preamble{"',
    'title = {',
    'author = "',
    '},\n',
  ],
  ...[
    'crossref = {a}',
    'xdata = {a,b}',
    ' and ',
    ' et al.',
    '{\\"o}',
    '\\url{',
    '$x_1$',
    'jan # "~1"',
  ],
  ...[
    '# ',
    '## ',
    '- [',
    '](',
    '](https://doi.org/10.1000/',
    ')\n',
    '| --- |',
    '| a | b |\n',
    '<!--',
    '-->',
  ],
  ...[
    '<details>',
    '</details>',
    '<table><tr><td>',
    '<a href="#',
    '```\n',
    '> ',
    '1. ',
    '  - ',
    '[^1]',
    ']: ',
  ],
  ...['<!-- curator-ignore entry-abstract -- x -->\n', '% curator-ignore bib-abstract -- x\n'],
  ...['10.1000/a.b', 'arXiv:2101.00001', 'https://', 'e\u0301', 'ß', '茶', '👩\u200d🌾', 'ﬁ', 'İ'],
];

/** A text of pieces in any order. */
export const soup: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), {
    maxLength: 200,
  })
  .map((parts) => parts.join(''));

/** One change of a text: at a place of it, by a share of its length. */
interface Change {
  readonly kind: 'insert' | 'delete' | 'repeat' | 'move' | 'cut' | 'swap';
  readonly at: number;
  readonly length: number;
  readonly piece: string;
  readonly times: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'repeat', 'move', 'cut', 'swap'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 400 })),
  piece: fc.oneof(
    fc.constantFrom(...PIECES),
    soup.map((text) => text.slice(0, 60)),
  ),
  times: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 2000 })),
});

function changed(text: string, { kind, at, length, piece, times }: Change): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + length);
  const [before, part, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (kind === 'insert') return before + piece.repeat(Math.min(times, 300)) + part + after;
  if (kind === 'delete') return before + after;
  if (kind === 'repeat') return before + part.repeat(Math.min(times, 30)) + after;
  if (kind === 'move') return part + before + after;
  if (kind === 'cut') return at < 0.5 ? text : before;
  return before + piece + after;
}

/** Versions of a text that differ from it in up to ten places. */
export function mutated(text: string): fc.Arbitrary<string> {
  return fc
    .array(change, { minLength: 1, maxLength: 10 })
    .map((changes) => changes.reduce(changed, text));
}
