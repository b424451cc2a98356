import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/list/source/scan.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

/** The states of a text's lines, in one letter each. */
const states = (text: string): string =>
  scan(sourceFile('README.md', text))
    .states.slice(1)
    .map((state) => state[0])
    .join('');

describe('fenced code', () => {
  it.each([
    ['a block', '```sh\n# a\n```\ntext', 'ffft'],
    ['inline code at the start of a line', '```walls``` is a tool.\ntext', 'tt'],
    ['in an item', '- ```sh\n  # a\n  ```\n- text', 'ffft'],
    ['in a numbered item', '1. ```sh\n   # a\n   ```\ntext', 'ffft'],
    ['below an item', '- text\n  ```sh\n  # a\n  ```\ntext', 'tffft'],
    ['in an item, never closed', '- ```sh\n  # a\n\n## Moss', 'ffft'],
    ['in a quote', '> ```sh\n> # a\n> ```\n> text', 'ffft'],
    ['in a quote, never closed', '> ```sh\n> # a\n\n## Moss', 'fftt'],
    ['a rule of dashes before it', '---\n```\ntext', 'tff'],
    ['longer marks close it, shorter do not', '````\n```\n`````\ntext', 'ffft'],
  ])('%s', (_, text, expected) => {
    expect(states(text)).toBe(expected);
  });
});

describe('an indented heading', () => {
  it.each([
    ['after items that are indented as it is', '  * a\n    - b\n  ### Moss\n  * c', ['Moss']],
    ['within an item', '* a\n  ### Moss\n  * c', []],
    ['within an item that an indented one follows', '* a\n  * b\n  ### Moss\n', []],
    ['after a heading', '* a\n## Fern\n  * b\n  ### Moss\n', ['Fern', 'Moss']],
  ])('%s', (_, text, expected) => {
    const { headings } = scan(sourceFile('README.md', text));
    expect(
      headings.map(({ contentStart, contentEnd }) => text.slice(contentStart, contentEnd)),
    ).toEqual(expected);
  });
});
