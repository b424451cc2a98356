import { expect, it } from 'vitest';
import { linkedBibs } from '../../src/files/linked-bibs.ts';
import { processorTime } from '../text/growth.ts';

const PATHS = ['refs.bib', 'papers/refs.bib', 'other.bib', 'my refs.bib'];

it.each([
  ['[a](refs.bib)', ['refs.bib']],
  ['[a](./refs.bib#L1-L9 "Lines")', ['refs.bib']],
  ['[a](papers/refs.bib)', ['refs.bib', 'papers/refs.bib']],
  [
    '[a](https://github.com/o/n/blob/main/papers/refs.bib?plain=1)',
    ['refs.bib', 'papers/refs.bib'],
  ],
  ['[a]\n\n[a]: refs.bib', ['refs.bib']],
  ['[a]\n\n[a]:other.bib#L1', ['other.bib']],
  ['<a href="other.bib">a</a>', ['other.bib']],
  ["<a href = 'other.bib'>a</a>", ['other.bib']],
  ['[a](<my refs.bib#L2>)', ['my refs.bib']],
  ['[a](my%20refs.bib)', ['my refs.bib']],
  ['[a](refs.bib%zz)', []],
  ['see refs.bib, `other.bib` and refs.bibliography', []],
  ['[a](refs.bibtex) [refs.bib](x)', []],
])('finds the files that %j links to', (text, found) => {
  expect(linkedBibs(text, PATHS)).toEqual(found);
});

/** The shortest of some times, since others only add to it. What is not linear takes many seconds. */
function time(text: string, paths: readonly string[]): number {
  const times = Array.from({ length: 5 }, () => processorTime(() => linkedBibs(text, paths)));
  return times.reduce((a, b) => Math.min(a, b));
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `${index}.bib`);

const PIECES = [']:', 'a', ' ', '(<', '](', ']: ', '.bib', 'href=', '<', '/', '%25.bib('];

it.each(PIECES)(
  'takes four times as long for four times as much of %j, however many files there are',
  (piece) => {
    const once = piece.repeat(100_000 / piece.length);
    time(once, many(10));
    const short = time(once, many(10));
    expect(time(once.repeat(4), many(10))).toBeLessThan(8 * short + 200);
    expect(time(once, many(1000))).toBeLessThan(3 * short + 200);
  },
);
