import { describe, expect, it } from 'vitest';
import { processorTime } from '../../text/growth.ts';
import { read } from './read.ts';

/** Readings of each size of which the fastest counts: on a busy machine the others wait. */
const RUNS = 3;
/** What grows too fast does so each time; what only waited for others does not. */
const ATTEMPTS = 3;
/** So many times the input: what grows with the square takes the square of it. */
const TIMES = 4;
/** So many times the input may take so many times as long. */
const MOST = 6;
const SIZE = 250;
/** Lines of one paragraph, which has fewer brackets than what is too complex to read. */
const LINES = 75;

const THINGS = ['Moss', 'Ferns', 'Lichens', 'Rivers', 'Stones', 'Roots', 'Bark', 'Soil', 'Dunes'];
const TASKS = ['Growth', 'Decline', 'Mapping', 'Counting', 'Models', 'Photographs', 'Surveys'];
const PLACES = ['the North', 'Dry Valleys', 'Old Towns', 'Shallow Lakes', 'Steep Slopes'];

/** A title of its own for each number. */
function titleOf(n: number): string {
  const thing = THINGS[n % 9];
  const task = TASKS[n % 7];
  return `${thing} ${task} of ${PLACES[n % 5]} after ${n} Days of Rain`;
}

const FORMS: Readonly<Record<string, { head: string; line: (index: number) => string }>> = {
  items: {
    head: '',
    line: (n) =>
      `- [${titleOf(n)}](https://arxiv.org/abs/2101.${String(n).padStart(5, '0')}), Ada Vale${n}, Bo Reed, *NeurIPS*, 2021\n  - **Abstract:** Moss grows in the rain of day ${n}.\n`,
  },
  rows: {
    head: '| Title | Authors | Venue | Link |\n| --- | --- | --- | --- |\n',
    line: (n) =>
      `| ${titleOf(n)} | Ada Vale${n}, Bo Reed | CVPR 2021 | [pdf](https://arxiv.org/abs/2101.${String(n).padStart(5, '0')}) |\n`,
  },
  paragraphs: {
    head: '',
    line: (n) =>
      `**${titleOf(n)}** \\\n*Ada Vale${n}, Bo Reed* \\\nICLR 2021. [[Paper](https://arxiv.org/abs/2101.${String(n).padStart(5, '0')})]\n\n`,
  },
  lines: {
    head: '',
    line: (n) =>
      `[${titleOf(n)}](https://arxiv.org/abs/2101.${String(n).padStart(5, '0')}), Ada Vale${n}, 2021<br>\n`,
  },
  'groups of one paragraph': {
    head: '',
    line: (n) =>
      `- Day ${n}\n\n  [${titleOf(n)}](https://arxiv.org/abs/2101.${String(n).padStart(5, '0')}), Ada Vale${n}, 2021\n\n`,
  },
  headings: {
    head: '',
    line: (n) =>
      `### ${titleOf(n)}\n\n- **Authors:** Ada Vale${n}\n- **Link:** https://arxiv.org/abs/2101.${String(n).padStart(5, '0')}\n\n`,
  },
};

/** The shortest time of several readings, in milliseconds of the processor. */
function shortest(text: string, entries: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    let list = read('');
    const time = processorTime(() => {
      list = read(text);
    });
    least = Math.min(least, time);
    expect(list.entries).toHaveLength(entries);
  }
  return least;
}

describe('four times the list takes about four times the time', () => {
  it.each(Object.entries(FORMS))('%s', { timeout: 120_000 }, (name, { head, line }) => {
    const list = (count: number): string =>
      `# L\n\n## Moss\n\n${head}${Array.from({ length: count }, (_, n) => line(n)).join('')}`;
    shortest(list(50), 50);
    const size = name === 'lines' ? LINES : SIZE;
    let ratio = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < ATTEMPTS && ratio >= MOST; attempt++) {
      const once = shortest(list(size), size);
      ratio = Math.min(ratio, shortest(list(TIMES * size), TIMES * size) / once);
    }
    expect(ratio).toBeLessThan(MOST);
  });
});
