import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { article } from './samples.ts';
import { soundlyFixed } from './sound-fixes.ts';

const ID = 'bib-latex';
const titled = (title: string) => article('Moss', title);

/** So many entries whose fields have the same fault. */
const many = (number: number, field: string, value: string) =>
  Array.from({ length: number }, (_, at) =>
    article(`Moss${at}`, `Walls ${at}`, { [field]: value }),
  ).join('');

describe('bib-latex', () => {
  it('reports once a field that many entries have with a fault, with all fixes', () => {
    expect(find(ID, { bib: many(5, 'note', 'a_b') })).toHaveLength(5);
    const [finding, ...others] = find(ID, { bib: many(6, 'note', 'a_b') });
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(/^6 note fields contain & % _ # or an address .*: lines 6, /);
    expect(soundlyFixed(ID, many(6, 'note', 'a_b'), ['note'])).toBe(many(6, 'note', 'a\\_b'));
  });

  it.each([
    ['Moss & Stone', String.raw`Moss \& Stone`],
    ['100% of a_b #1', String.raw`100\% of a\_b \#1`],
    [String.raw`Done \& not & done`, String.raw`Done \& not \& done`],
    ['In $a_1$ and b_1', String.raw`In $a_1$ and b\_1`],
    [String.raw`In \(a_1\) and \[b_2\] and c_3`, String.raw`In \(a_1\) and \[b_2\] and c\_3`],
    ['See https://example.org/a_b.', String.raw`See \url{https://example.org/a_b}.`],
    [
      String.raw`See \url{https://a.example/a_b} & more`,
      String.raw`See \url{https://a.example/a_b} \& more`,
    ],
    [String.raw`It cost \$5 & more`, String.raw`It cost \$5 \& more`],
  ])('turns %j into %j', (title, right) => {
    expect(find(ID, { bib: titled(title) })).toMatchObject([{ severity: 'warning' }]);
    expect(soundlyFixed(ID, titled(title), [])).toBe(titled(right));
  });

  it.each([
    String.raw`Moss \& Stone 5\% a\_b \#1 {\_}`,
    '$a_1 & b$',
    '$$a_1$$',
    String.raw`\href{https://example.org/a_b}{Walls}`,
    String.raw`\cite{a_b} and \ref{c_d}`,
    'On \\verb|a_b| and \\verb+c&d+ commands',
    'See https://example.org/ab',
    'Walls &amp; Bark',
    String.raw`\begin{tabular}{ll}a & b\end{tabular}`,
    '',
  ])('leaves %j alone', (title) => {
    expect(find(ID, { bib: titled(title) })).toEqual([]);
  });

  it.each([
    ['note', String.raw`See \input{x}`, String.raw`\input`],
    ['howpublished', String.raw`\immediate\write18{x}`, String.raw`\immediate`],
    ['execute', String.raw`\catcode 1`, String.raw`\catcode`],
    ['title', 'A^^5cdef', '^^'],
  ])('finds in %s what TeX would run: %j', (field, value, command) => {
    const bib = article('Moss', 'Bark', { [field]: value });
    const [finding, ...others] = find(ID, { bib });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error' });
    expect(finding?.message).toContain(
      `The ${field} of Moss contains "${command}", with which TeX`,
    );
  });

  it('does not mistake a line break before a word for a command', () => {
    expect(find(ID, { bib: titled(String.raw`Bark\\input and \inputs`) })).toEqual([]);
  });

  it.each(['A $5 wall', 'For $x_1 and y', '$a$ and $b', '$$a'])(
    'finds the open $ of %j and does not guess',
    (title) => {
      const [finding] = find(ID, { bib: titled(title) });
      expect(finding?.message).toContain('no other "$" closes');
      const open = title === '$$a' ? 0 : title.lastIndexOf('$');
      expect(finding?.place.start).toEqual({ line: 3, column: 12 + open });
      expect(finding?.fix).toBeUndefined();
    },
  );

  it.each([
    // TeX: "Too many }'s"; BibTeX 0.99d reads the first without a word.
    ['A {\\{O}} wall', '}', 7],
    ['A {wall\\}', '{', 2],
  ])('finds the brace that TeX cannot match in %j', (title, brace, at) => {
    const [finding, ...others] = find('bib-latex', { bib: article('Moss', title) });
    expect(others).toEqual([]);
    expect(finding?.message).toContain(`contains a "${brace}" that TeX cannot match`);
    expect(finding?.place.start).toEqual({ line: 3, column: 12 + at });
    expect(finding?.fix).toBeUndefined();
  });

  it.each(['A set \\{x\\} of walls', '{A} {\\"{O}} wall', 'lines \\\\{\\em a}'])(
    'reads the braces of %j correctly',
    (title) => {
      expect(find('bib-latex', { bib: article('Moss', title) })).toEqual([]);
    },
  );

  it('names each character once, and points at the first', () => {
    const [finding] = find(ID, { bib: titled('a & b & c_d') });
    expect(finding?.message).toBe(
      'The title of Moss contains "&", "_" without their backslashes. Write \\& \\_.',
    );
    expect(finding?.place.start).toEqual({ line: 3, column: 14 });
  });

  it('only informs about fields that are seldom printed', () => {
    const bib = article('Moss', 'Bark', { abstract: '5% of it', annote: 'a_b' });
    expect(find(ID, { bib }).map(({ severity }) => severity)).toEqual(['info', 'info']);
    soundlyFixed(ID, bib, []);
  });

  it('leaves addresses, files and fields of unknown use alone', () => {
    const address = 'https://example.org/a_b?c&d#e%20';
    const bib = article('Moss', 'Bark', {
      url: address,
      file: 'a_b.pdf',
      code: address,
      keywords: 'R&D, c_d',
      doi: '10.99999/a_b',
    });
    expect(find(ID, { bib })).toEqual([]);
  });

  it('changes literals only, not the macros between them', () => {
    const bib = titled('x').replace('{x}', '"a & b" # jan # {c_d}');
    expect(soundlyFixed(ID, bib, [])).toBe(
      titled('x').replace('{x}', String.raw`"a \& b" # jan # {c\_d}`),
    );
  });

  it('reports once many abstracts', () => {
    const bib = Array.from({ length: 30 }, (_, index) =>
      article(`Moss${index}`, 'Bark', { abstract: '5% of it' }),
    ).join('\n');
    const findings = find(ID, { bib });
    expect(findings).toMatchObject([{ severity: 'info' }]);
    soundlyFixed(ID, bib, []);
  });
});
