import { expect, it } from 'vitest';
import { chooseCategory } from '../../../src/features/papers/choose-category.ts';
import { readList } from '../../../src/list/read/read-list.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const list = (...headings: readonly string[]) =>
  readList(
    sourceFile(
      'README.md',
      `# Papers\n\n${headings
        .map((heading, at) => `${heading}\n\n- [Moss ${at}](https://example.org/${at}), 2021\n`)
        .join('\n')}`,
    ),
  );

it.each([
  [
    ['## Wet', '### Ferns', '## Dry', '### Ferns'],
    'Name one by its path: "Wet > Ferns", "Dry > Ferns".',
  ],
  [
    ['## Ferns', '## Wet', '### Ferns'],
    'Name one by its path: "Wet > Ferns". Their paths are the same, too. Change a heading first.',
  ],
  [['## Ferns', '## Wet', '## Ferns'], 'Their paths are the same, too. Change a heading first.'],
])('says how to name one of several categories: %j', (headings, way) => {
  expect(() => chooseCategory(list(...headings), 'Ferns')).toThrow(
    `several categories are called "Ferns". ${way}`,
  );
});
