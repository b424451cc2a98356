import { expect, it } from 'vitest';
import { decodeField } from '../../src/bibtex/field-values.ts';

it.each([
  ['{{https://a.example/x}}', 'https://a.example/x'],
  ['https://a.example/{~}moss{_}b', 'https://a.example/~moss_b'],
  ['{\\url{https://a.example/a\\_b}}', 'https://a.example/a_b'],
  ['{a}{b}', '{a}{b}'],
  ['{{a}', '{{a}'],
  ['{a}}', '{a}}'],
  ['{}', ''],
])('removes wrappers and escapes of the address %j', (raw, value) => {
  expect(decodeField('url', raw)).toBe(value);
});
