import { expect, it } from 'vitest';
import type { CommandComment } from '../../../src/features/commands/comment-event.ts';
import { commandsBefore, dayBefore } from '../../../src/features/commands/parse-commands.ts';
import type { AnyComment } from '../../../src/github/facts.ts';

const NOW: CommandComment = {
  id: 100,
  nodeId: 'IC_100',
  body: '/curate help',
  login: 'ada',
  createdAt: '2026-03-02T12:00:00Z',
  place: { number: 1, opener: 'ada', labels: [], body: '' },
};

const said = (more: Partial<AnyComment>): AnyComment => ({
  id: 50,
  login: 'ada',
  body: '/curate recheck',
  createdAt: '2026-03-02T08:00:00Z',
  edited: false,
  ...more,
});

it('counts the commands of one person in the day before', () => {
  expect(dayBefore(NOW)).toBe('2026-03-01T12:00:00.000Z');
  expect(commandsBefore(NOW, [])).toBe(0);
  expect(commandsBefore(NOW, [said({}), said({ id: 51, body: '/curate nonsense' })])).toBe(2);
  expect(commandsBefore(NOW, [said({ body: '/curate help\n/curate format' })])).toBe(2);
});

it.each<[string, Partial<AnyComment>]>([
  ['of others', { login: 'bo' }],
  ['of the day before that', { createdAt: '2026-03-01T11:59:59Z' }],
  ['that came later, so that a second run counts the same', { id: 101 }],
  ['that are none', { body: 'I would say /curate help' }],
  ['that is this one', { id: 100 }],
])('counts none %s', (_, more) => {
  expect(commandsBefore(NOW, [said(more)])).toBe(0);
});

it('counts comments that were changed since, because they may have been commands', () => {
  expect(commandsBefore(NOW, [said({ body: 'Thank you!', edited: true })])).toBe(1);
});
