import { expect, it } from 'vitest';
import { choicesLine, choicesOf } from '../../../src/jobs/submission/choices.ts';

const kept = (line: string) =>
  choicesOf({ answers: [{ id: 1, nodeId: 'N', body: `marker\n${line}` }] });

it('keeps choices in a line', () => {
  const choices = { category: ['A', 'B > C'], key: 'Moss2021', abstract: 'Tea.\nMore --> tea.' };
  expect(kept(choicesLine(choices))).toEqual(choices);
  expect(kept(choicesLine({}))).toEqual({});
  expect(choicesOf({ answers: [] })).toEqual({});
});

it.each([
  '{"version":2,"key":"x"}',
  '{"version":1,"key":7}',
  '{"version":1,"category":[]}',
  '{"version":1,"category":"A"}',
  '[1]',
  'null',
])('takes %s for nothing', (json) => {
  expect(kept(`<!-- list-curator-data:${json} -->`)).toEqual({});
});

it('says when an abstract is too long for a comment', () => {
  expect(() => choicesLine({ abstract: '茶'.repeat(20_000) })).not.toThrow();
  expect(() => choicesLine({ abstract: '$'.repeat(20_000) })).toThrow(/too long to be kept/);
});
