import { expect, it } from 'vitest';
import { ProxyProblem, troubleOf } from '../../src/network/proxy-problem.ts';

const refused = Object.assign(new Error('connect ECONNREFUSED 192.0.2.7:443'), {
  code: 'ECONNREFUSED',
});
const both = Object.assign(new AggregateError([refused]), { code: 'ECONNREFUSED' });
const circle = new Error('round');
circle.cause = circle;

it.each([
  [new TypeError('fetch failed', { cause: refused }), 'ECONNREFUSED'],
  [new TypeError('fetch failed', { cause: both }), 'ECONNREFUSED'],
  [
    new Error('outer', { cause: new TypeError('fetch failed', { cause: new Error('inner') }) }),
    'inner',
  ],
  [
    new TypeError('fetch failed', { cause: new ProxyProblem('refused', 'the proxy refuses') }),
    'the proxy refuses',
  ],
  [new Error('plain'), 'plain'],
  [new Error(''), 'no answer'],
  [circle, 'round'],
  ['a string', 'no answer'],
])('finds the reason for a missing answer: %s', (error, why) => {
  expect(troubleOf(error)).toBe(why);
});
