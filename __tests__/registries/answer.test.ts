import { expect, it } from 'vitest';
import { answerOf } from '../../src/registries/answer.ts';

const read = (record: object) => {
  const asked = { kind: 'reply', reply: { status: 200, body: '{}' } } as const;
  const answer = answerOf('crossref', asked, () => record);
  return answer.outcome === 'found' ? answer.record : answer;
};

it('removes control characters and direction marks from every text', () => {
  expect(
    read({
      title: 'Te\u001b[31ma\u202e',
      doi: '10.99997/\u009bx',
      authors: [{ family: 'Qu\u0007ill', given: 'A\u200fda' }],
      notices: [{ kind: 'correction', doi: '10.99997/\u0000y' }],
    }),
  ).toEqual({
    title: 'Te[31ma',
    doi: '10.99997/x',
    authors: [{ family: 'Quill', given: 'Ada' }],
    notices: [{ kind: 'correction', doi: '10.99997/y' }],
  });
});

it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://a.example/"><b>', 'x'])(
  'treats %s as no address',
  (url) => {
    expect(read({ title: 'Tea', url })).toEqual({ title: 'Tea' });
  },
);
