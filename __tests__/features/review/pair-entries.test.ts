import { expect, it } from 'vitest';
import { pairEntries } from '../../../src/features/review/pair-entries.ts';
import { read } from '../../list/read/read.ts';

/** An entry as a line of the list; its key and address are those of `name`. */
interface Line {
  readonly title: string;
  readonly name: string;
}

function listOf(lines: readonly Line[]) {
  const items = lines.map(
    ({ title, name }) =>
      `- [Slow Walls of ${name}](https://doi.org/10.99999/${name}) ([\`${name}\`](refs.bib)), Ada Moss, 2021 <!-- ${title} -->\n`,
  );
  const list = read(`# L\n\n## Walls\n\n${items.join('')}`);
  const entries = list.entries.map((entry, at) => ({ ...entry, title: lines[at]?.title ?? '' }));
  return { ...list, entries };
}

function paired(base: readonly Line[], head: readonly Line[]) {
  const { pairs, added, removed } = pairEntries(listOf(base), listOf(head));
  return {
    pairs: pairs.map(({ before, after }) => `${before.citation?.key} ${after.citation?.key}`),
    added: added.map(({ title }) => title),
    removed: removed.map(({ title }) => title),
  };
}

const WALLS = { title: 'Walls', name: 'Moss2021' };
const TRAINS = { title: 'Trains', name: 'Twigg2020' };

it('adds and removes no paper with a copy', () => {
  const once = { pairs: ['Moss2021 Moss2021'], added: [], removed: [] };
  expect(paired([WALLS], [WALLS, WALLS])).toEqual(once);
  expect(paired([WALLS, WALLS], [WALLS])).toEqual(once);
});

it('takes no copy for a paper whose key it has', () => {
  const copy = { ...WALLS, name: TRAINS.name };
  expect(paired([WALLS, TRAINS], [WALLS, copy])).toEqual({
    pairs: ['Moss2021 Moss2021'],
    added: [],
    removed: ['Trains'],
  });
});

it('knows a paper by the words of its title, and by its marks where it has none', () => {
  const [plus, stars] = [
    { title: '+++', name: 'Moss2021' },
    { title: '***', name: 'Twigg2020' },
  ];
  expect(paired([WALLS], [{ title: 'walls!', name: 'Reed2022' }]).pairs).toEqual([
    'Moss2021 Reed2022',
  ]);
  expect(paired([plus], [stars])).toEqual({ pairs: [], added: ['***'], removed: ['+++'] });
});

it('knows a corrected title by its key', () => {
  expect(paired([WALLS], [{ ...WALLS, title: 'Old Walls' }])).toEqual({
    pairs: ['Moss2021 Moss2021'],
    added: [],
    removed: [],
  });
});
