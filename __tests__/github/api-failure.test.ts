import { expect, it } from 'vitest';
import { apiFailure } from '../../src/github/api-failure.ts';

const refused = (status: number, message: string, headers: Record<string, string> = {}) =>
  Object.assign(new Error(message), { status, response: { headers } });
const graphql = (...types: string[]) =>
  Object.assign(new Error('Request failed'), {
    name: 'GraphqlResponseError',
    errors: types.map((type) => ({ type })),
  });

const unanswered = (message: string) =>
  Object.assign(new Error(`no answer: ${message}`), { status: 500, cause: new Error(message) });

it.each([
  ['refused', refused(403, 'Resource not accessible by integration')],
  ['refused', refused(404, 'Not Found')],
  ['refused', refused(401, 'Bad credentials')],
  ['refused', refused(410, 'Issues are disabled for this repo')],
  ['refused', graphql('FORBIDDEN')],
  ['refused', graphql('NOT_FOUND')],
  ['locked', refused(403, 'Unable to create comment because issue is locked.')],
  ['limited', refused(403, 'You have exceeded a secondary rate limit.')],
  ['limited', refused(403, 'Wait.', { 'retry-after': '3600' })],
  ['limited', refused(403, 'Wait.', { 'x-ratelimit-remaining': '0' })],
  ['limited', refused(429, 'Too many requests')],
  ['unanswered', unanswered('ECONNREFUSED')],
  ['unanswered', unanswered('the proxy http://proxy.example:3128 refuses to connect (403)')],
  ['failed', refused(500, 'Server Error')],
  ['failed', refused(502, 'Server Error')],
  ['failed', refused(504, 'Timeout')],
  ['failed', refused(422, 'Validation Failed')],
  ['failed', graphql('FORBIDDEN', 'NOT_FOUND')],
])('calls it %s: %s', (kind, error) => {
  expect(apiFailure(error)?.kind).toBe(kind);
});

it('reports how long to wait, where GitHub does', () => {
  expect(apiFailure(refused(403, 'Wait.', { 'retry-after': '3600' }))?.seconds).toBe(3600);
  expect(apiFailure(refused(429, 'Wait.'))).not.toHaveProperty('seconds');
});

it('leaves faults of ours alone', () => {
  expect(apiFailure(new TypeError('x is no function'))).toBeUndefined();
});
