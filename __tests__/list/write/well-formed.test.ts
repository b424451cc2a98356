import { expect, it } from 'vitest';
import type { Template } from '../../../src/list/format/template.ts';
import { hasLoneBracket, isWellFormed } from '../../../src/list/write/well-formed.ts';

const TITLE = { field: 'title' } as const;
const URL = { field: 'url' } as const;

it.each<[Template, boolean]>([
  [[TITLE, { text: ' [Paper](' }, URL, { text: '))' }], true],
  [[{ text: '- ' }, TITLE, { text: ') (' }, { field: 'year' }, { text: ')' }], true],
  [[{ text: '- [' }, TITLE, { text: '](' }, URL, { text: ') (*)' }], false],
  [
    [{ text: '| ' }, { field: 'n' }, { text: ') [' }, TITLE, { text: '](' }, URL, { text: ')' }],
    false,
  ],
  [[{ text: '- (a) ' }, TITLE, { text: ' :)' }], false],
  [[{ text: '- ' }, TITLE, { text: ' ](' }, URL, { text: ')' }], true],
  [[{ text: '- \\[' }, TITLE, { text: '\\] [[Paper](' }, URL, { text: ')]' }], false],
])('knows whether a template closes a bracket that it does not open: %j', (template, isLone) => {
  expect(hasLoneBracket(template)).toBe(isLone);
});

it.each([
  ['- [<img src="cups.svg" />](https://example.org) <br/> **Cups**', true],
  ['- [Cups-blue alt="img" />](https://example.org) **Cups**', false],
  ['- Cups \\</> `/>`', true],
  ['- Cups <img src="cups.svg/>', false],
])('knows whether a tag lacks its beginning or a quotation mark: %s', (text, expected) => {
  expect(isWellFormed(text)).toBe(expected);
});
