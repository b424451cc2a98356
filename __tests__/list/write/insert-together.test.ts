import { expect, it } from 'vitest';
import type { List } from '../../../src/list/list.ts';
import { readList } from '../../../src/list/read/read-list.ts';
import { triesFor } from '../../../src/list/write/insert-list-entry.ts';
import { insertTogether } from '../../../src/list/write/insert-together.ts';
import type { NewEntry } from '../../../src/list/write/new-entry.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const LIST = `# Papers on Lichens

## Growth

- [Slow growth](https://doi.org/10.99999/slow), Ada Moss, *Moss Letters*, 2023
- [Fast growth](https://doi.org/10.99999/fast), Ben Hale, *Moss Letters*, 2021
- [No growth](https://doi.org/10.99999/none), Cy Vale, *Moss Letters*, 2018

## Decay

- [Old rot](https://doi.org/10.99999/old), Di Ash, *Moss Letters*, 2020
- [New rot](https://doi.org/10.99999/new), Ed Oak, *Moss Letters*, 2019
- [Dry rot](https://doi.org/10.99999/dry), Flo Fern, *Moss Letters*, 2015
`;

function paper(title: string, year: number): NewEntry {
  const people = [{ given: 'Gil', family: 'Reed' }];
  return { title, year, people, url: `https://doi.org/10.99999/${year}`, venue: 'Moss Letters' };
}

function insert(readme: string, wanted: readonly (readonly [string, NewEntry])[]) {
  let reads = 0;
  const read = (source: Parameters<typeof readList>[0]): List => {
    reads++;
    return readList(source);
  };
  const list = readList(sourceFile('README.md', readme));
  const additions = wanted.map(([name, entry]) => {
    const category = list.categories.find(({ heading }) => heading.text === name);
    if (category === undefined) throw new Error(name);
    return { category, entry };
  });
  const trials = additions.map((one) => {
    const tries = triesFor(list, one.category, one.entry, { read });
    return { ...one, attempt: tries.next().value };
  });
  const together = insertTogether(list, trials, { read });
  const wrong = trials.filter((one) => together.wrong.has(one)).map(({ entry }) => entry.title);
  const after = together.isWhole ? together.list.source.text : undefined;
  return { after, wrong, reads: () => reads };
}

const linesOf = (text = ''): string[] => text.split('\n').filter((line) => line.startsWith('- '));

it('writes papers of several categories in order and reads the list once', () => {
  const { after, reads } = insert(LIST, [
    ['Growth', paper('Growth in rain', 2019)],
    ['Decay', paper('Rot in rain', 2017)],
    ['Growth', paper('Growth in snow', 2020)],
  ]);
  expect(linesOf(after).map((line) => /\[(.*?)\]/.exec(line)?.[1])).toEqual([
    'Slow growth',
    'Fast growth',
    'Growth in snow',
    'Growth in rain',
    'No growth',
    'Old rot',
    'New rot',
    'Rot in rain',
    'Dry rot',
  ]);
  expect(reads()).toBe(1);
});

it.each<[string, string, NewEntry[], string[]]>([
  [
    'that count on',
    LIST.replace(/^- /gm, '1. '),
    [paper('Rain', 2019), paper('Snow', 2020)],
    ['Snow'],
  ],
  [
    'of one title',
    LIST,
    [paper('Growth in rain', 2019), paper('Growth in rain', 2020)],
    ['Growth in rain', 'Growth in rain'],
  ],
  [
    'of a title that is there',
    LIST,
    [paper('Growth in rain', 2019), paper('No growth', 2020)],
    ['Growth in rain', 'No growth'],
  ],
])('does not write papers %s together, and says which are wrong', (_, readme, papers, expected) => {
  const { after, wrong } = insert(
    readme,
    papers.map((one) => ['Growth', one]),
  );
  expect(after).toBeUndefined();
  expect(wrong).toEqual(expected);
});
