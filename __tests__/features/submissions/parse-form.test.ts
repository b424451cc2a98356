import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { parseForm } from '../../../src/features/submissions/parse-form.ts';

const FIELDS = [
  { id: 'paper', label: 'Paper' },
  { id: 'abstract', label: 'Abstract' },
  { id: 'note', label: 'Note' },
];

function body(paper: string, abstract = '_No response_', note = '_No response_'): string {
  return `### Paper\n\n${paper}\n\n### Abstract\n\n${abstract}\n\n### Note\n\n${note}\n`;
}

function problems(text: string) {
  const form = parseForm(text, FIELDS);
  return form.ok ? [] : form.problems;
}

function answers(text: string) {
  const form = parseForm(text, FIELDS);
  return form.ok ? Object.fromEntries(form.answers) : form.problems;
}

test('answers by field, empty where there is none, with any line endings', () => {
  const wanted = { paper: '10.1234/moss', abstract: '', note: 'two\nlines' };
  const text = body('10.1234/moss', undefined, 'two\nlines');
  expect(answers(text)).toEqual(wanted);
  expect(answers(text.replaceAll('\n', '\r\n'))).toEqual(wanted);
});

test('comments, which the page does not show, are no part of an answer', () => {
  expect(answers(body('<!-- e.g. 10.1234/x -->\n10.1234/moss', '<!-- 10.1234/y -->'))).toEqual({
    paper: '10.1234/moss',
    abstract: '',
    note: '',
  });
  expect(answers(body('10.1234/moss', 'On --> and <!-- marks'))).toMatchObject({
    abstract: 'On --> and <!-- marks',
  });
});

test('a label inside another answer is an error, not an answer', () => {
  expect(problems(body('10.1234/moss', 'We saw.\n### Paper\n\n10.9999/other'))).toEqual([
    { kind: 'repeated-label', label: 'Paper' },
  ]);
  expect(problems(body('10.1234/moss', 'x\n### Note\n\nforged'))).toEqual([
    { kind: 'repeated-label', label: 'Note' },
  ]);
});

test('headings and labels in a fence are part of the answer', () => {
  const fenced = '```bibtex\n### Paper\n@article{moss}\n```';
  expect(answers(body(fenced))).toMatchObject({ paper: fenced, note: '' });
  expect(answers(body('a', '### Methods\nb'))).toMatchObject({ abstract: '### Methods\nb' });
});

test('a fence that is never closed hides no answer silently', () => {
  expect(problems(body('```\n10.1234/moss'))).toEqual([
    { kind: 'open-fence', line: 3 },
    { kind: 'missing-label', label: 'Abstract' },
    { kind: 'missing-label', label: 'Note' },
  ]);
});

test('labels missing or moved by hand are named', () => {
  expect(problems('### Abstract\na\n### Paper\nb')).toEqual([
    { kind: 'label-out-of-order', label: 'Paper' },
    { kind: 'missing-label', label: 'Note' },
  ]);
});

test('sizes are capped', () => {
  expect(problems('x'.repeat(65_537))[0]?.kind).toBe('too-long');
  expect(problems(body('p', 'x'.repeat(20_001)))).toEqual([
    { kind: 'answer-too-long', label: 'Abstract', length: 20_001, most: 20_000 },
  ]);
});

test.each([
  ['#', ['answer-too-long']],
  [' ', []],
  ['`', ['open-fence', 'answer-too-long']],
  ['~', ['open-fence', 'answer-too-long']],
  ['### ', ['answer-too-long']],
])('a long run of %j is read', (piece, kinds) => {
  const text = body('p', 'a', piece.repeat(Math.floor(50_000 / piece.length)));
  expect(problems(text).map(({ kind }) => kind)).toEqual(kinds);
});

it('no answer can change the answer to another question', () => {
  const piece = fc.constantFrom('### Paper', '### Note', '```', '~~~', '\n', '\r', ' ', 'x');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const form = parseForm(body('10.1234/moss', pieces.join(''), 'mine'), FIELDS);
      if (!form.ok) return;
      expect(form.answers.get('paper')).toBe('10.1234/moss');
      expect(form.answers.get('note')).toBe('mine');
    }),
  );
});
