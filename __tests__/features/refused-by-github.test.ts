import { expect, it } from 'vitest';
import { refusal } from '../../src/features/refused-by-github.ts';

const failure = (message: string, status: number, cause?: Error): Error =>
  Object.assign(new Error(message), { status, cause });

it.each([
  ['no answer: the proxy http://proxy.example:3128 refuses to connect (403)', 500],
  ['no answer: ECONNREFUSED', 500],
  ['Bad Gateway', 502],
])('names no missing permission when GitHub did not refuse: %s', (message, status) => {
  const said = refusal(failure(message, status), '"contents: read"');
  expect(said).toHaveProperty('message', expect.stringContaining(message));
  expect(said).toHaveProperty('message', expect.not.stringMatching(/refused what|contents: read/));
});

it('reports that GitHub was not reached when the network or a proxy did not answer', () => {
  const lost = failure('no answer: ECONNREFUSED', 500, new Error('ECONNREFUSED'));
  const said = refusal(lost, '"contents: read"');
  const words = 'GitHub could not be reached (no answer: ECONNREFUSED)';
  expect(said).toHaveProperty('message', expect.stringContaining(words));
  expect(said).toHaveProperty('message', expect.not.stringContaining('contents: read'));
});

it('names the missing permission when it did', () => {
  const said = refusal(failure('Resource not accessible', 403), '"contents: read"');
  expect(said).toHaveProperty('message', expect.stringContaining('Give the job "contents: read"'));
});
