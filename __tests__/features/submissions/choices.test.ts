import { expect, it } from 'vitest';
import { choicesOf, choicesText } from '../../../src/features/submissions/choices.ts';

const kept = (text: string | undefined) => choicesOf({ choices: { tip: undefined, text } });

it('keeps choices', () => {
  const choices = { category: ['A', 'B > C'], key: 'Moss2021', abstract: 'Tea.\nMore --> tea.' };
  expect(kept(choicesText(choices))).toEqual(choices);
  expect(kept(choicesText({}))).toEqual({});
  expect(kept(undefined)).toEqual({});
});

it.each([
  '{"version":2,"key":"x"}',
  '{"version":1,"key":7}',
  '{"version":1,"category":[]}',
  '{"version":1,"category":"A"}',
  '{"version":1,',
  '[1]',
  'null',
])('treats %s as nothing', (json) => {
  expect(kept(json)).toEqual({});
});
