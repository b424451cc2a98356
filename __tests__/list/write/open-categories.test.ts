import { expect, it } from 'vitest';
import { readTemplate } from '../../../src/list/format/parse-template.ts';
import type { List } from '../../../src/list/list.ts';
import { readList } from '../../../src/list/read/read-list.ts';
import { openCategories } from '../../../src/list/write/open-categories.ts';
import { type SourceFile, sourceFile } from '../../../src/text/source-file.ts';

const names = (readme: string): string[] =>
  openCategories(readList(sourceFile('README.md', readme)), { read: readList }).map(
    ({ heading }) => heading.text,
  );
const item = (title: string, id: number): string =>
  `- [${title}](https://doi.org/10.99999/${id}), Ada Vale, *Journal of Cups*, ${2000 + id}\n`;

it('offers the categories whose entries can be followed by another one', () => {
  const scores = [0, 1, 2, 3, 4].map(
    (at) => `| CupNet${at} [Hale202${at}] | 0.7${at} | 0.6${at} |`,
  );
  const table = `| Methods | Tea | Milk |\n|---|---|---|\n${scores.join('\n')}`;
  const readme = `# Papers

## Cups

${item('How Cups Cool Down in Winter', 1)}${item('Why Cups Ring When They Are Hit', 2)}
## Bowls

${table}

## Spoons

${item('Why Spoons Bend in Hot Tea', 3)}
## Forks
`;
  expect(names(readme)).toEqual(['Cups', 'Spoons']);
});

it('offers no heading above text with a link in a sentence', () => {
  const readme = `# Papers

## What is a spoon?

1. Spoons are hard to bend, and people have tried many times.
2. Nevertheless, [an interesting paper](https://arxiv.org/abs/2101.00008) shows it.
3. **How do we know that a spoon is bent?**

## Cups

${item('How Cups Cool Down in Winter', 1)}${item('Why Cups Ring When They Are Hit', 2)}
## Spoons

${item('Why Spoons Bend in Hot Tea', 3)}${item('How Spoons Sink in Cold Milk', 4)}`;
  const { categories } = readList(sourceFile('README.md', readme));
  expect(categories.map(({ heading }) => heading.text)).toContain('What is a spoon?');
  expect(names(readme)).toEqual(['Cups', 'Spoons']);
});

it('offers a category that takes a paper alone, if not beside those of others', () => {
  const readme = `# Papers

## Cups

${item('How Cups Cool Down in Winter', 1)}${item('Why Cups Ring When They Are Hit', 2)}
## Spoons

${item('Why Spoons Bend in Hot Tea', 3)}${item('How Spoons Sink', 4)}`;
  const read = (source: SourceFile): List => {
    const list = readList(source);
    const isCrowded = source.text.split('Sparse Gauges').length > 2;
    return isCrowded ? { ...list, entries: list.entries.slice(1) } : list;
  };
  const open = openCategories(readList(sourceFile('README.md', readme)), { read });
  expect(open.map(({ heading }) => heading.text)).toEqual(['Cups', 'Spoons']);
});

it('offers a few categories that take a paper when they are tried one by one', () => {
  const readme = `# Papers

## Cups

${item('How Cups Cool Down in Winter', 1)}${item('Why Cups Ring When They Are Hit', 2)}
## Spoons

${item('Why Spoons Bend in Hot Tea', 3)}${item('How Spoons Sink', 4)}`;
  const list = readList(sourceFile('README.md', readme));
  const read = (source: SourceFile): List => {
    const after = readList(source);
    const isFirstAlone = !/Lake B(?!ba )/.test(source.text);
    return isFirstAlone ? after : { ...after, entries: [] };
  };
  expect(openCategories(list, { read })).toHaveLength(2);
  const long = sourceFile('README.md', `${readme}\n${'Tea. '.repeat(200_000)}`);
  expect(openCategories({ ...list, source: long }, { read })).not.toHaveLength(2);
});

it('offers no heading above links to other lists, or to no papers, unless the form is configured', () => {
  const links = (...names: string[]): string =>
    names
      .map((name) => `- [${name}](https://github.com/vale/${name.replaceAll(' ', '-')})\n`)
      .join('');
  const readme = `# Papers

## Cups

${item('How Cups Cool Down in Winter', 1)}${item('Why Cups Ring When They Are Hit', 2)}
## Other lists

${links('awesome cups', 'Plates and Bowls', 'bowl-papers')}
## Spoons

${item('Why Spoons Bend in Hot Tea', 3)}${links('spoon-net', 'spoons')}
## Datasets

${links('CupSet')}`;
  const list = readList(sourceFile('README.md', readme));
  expect(list.categories.map(({ entries }) => entries)).toEqual([2, 3, 3, 1]);
  expect(names(readme)).toEqual(['Cups', 'Spoons']);
  const entry = readTemplate('- [{title}]({url})');
  expect(openCategories(list, { read: readList, entry })).toHaveLength(4);
});

it('offers a heading above links alone where the list has no papers', () => {
  const links = [1, 2, 3].map((at) => `- [cup ${at}](https://github.com/vale/cup${at})`);
  expect(names(`# Tools\n\n## Cups\n\n${links.join('\n')}\n`)).toEqual(['Cups']);
});

it('offers the empty headings beside categories with entries', () => {
  const readme = `# Papers

## Cups

### Porcelain

${item('How Cups Cool Down in Winter', 1)}${item('Why Cups Ring When They Are Hit', 2)}
### Glass

### Citation

## Forks
`;
  expect(names(readme)).toEqual(['Porcelain', 'Glass']);
});

it('reads a list of many categories a few times, whichever of them take no paper', () => {
  const groups = Array.from(
    { length: 16 },
    (_, at) => `## Cups of kind ${at}

${item(`How cups of kind ${at} cool down in winter`, 2 * at)}${item(`Why cups of kind ${at} ring when they are hit`, 2 * at + 1)}`,
  );
  const titleIn = (of: number): string => `How cups of kind ${of} cool down in winter`;
  let reads = 0;
  // Another entry of three categories is not read any more next to a new one.
  const read = (source: SourceFile): List => {
    reads++;
    const list = readList(source);
    const full = [2, 7, 13].filter((of) => {
      const [, section = ''] = source.text.split(`## Cups of kind ${of}\n`);
      return section.split('\n## ')[0]?.includes('Sparse Gauges');
    });
    return {
      ...list,
      entries: list.entries.filter(({ title }) => !full.some((of) => title === titleIn(of))),
    };
  };
  const list = readList(sourceFile('README.md', `# Papers\n\n${groups.join('\n')}`));
  const open = openCategories(list, { read }).map(({ heading }) => heading.text);
  expect(open).toHaveLength(13);
  expect(open).not.toContain('Cups of kind 7');
  expect(reads).toBeLessThan(10);
});
