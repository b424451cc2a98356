import { expect, it } from 'vitest';
import type { Template } from '../../../src/list/format/template.ts';
import { hasLoneBracket } from '../../../src/list/write/well-formed.ts';

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
])('knows whether a template closes a bracket that it does not open: %j', (template, isLone) => {
  expect(hasLoneBracket(template)).toBe(isLone);
});
