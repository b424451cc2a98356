import { expect, it } from 'vitest';
import type { CommandComment } from '../../../src/features/commands/command-comment.ts';
import { commandsToday, dayBefore } from '../../../src/features/commands/commands-today.ts';
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

it('counts the commands of one person in the day before, and this one', () => {
  expect(dayBefore(NOW)).toBe('2026-03-01T12:00:00.000Z');
  expect(commandsToday(NOW, [])).toBe(1);
  expect(commandsToday(NOW, [said({}), said({ id: 51, body: '/curate nonsense' })])).toBe(3);
});

it.each<[string, Partial<AnyComment>]>([
  ['of others', { login: 'bo' }],
  ['of the day before that', { createdAt: '2026-03-01T11:59:59Z' }],
  ['that came later, so that a second run counts the same', { id: 101 }],
  ['that are none', { body: 'I would say /curate help' }],
  ['that is this one', { id: 100 }],
])('counts none %s', (_, more) => {
  expect(commandsToday(NOW, [said(more)])).toBe(1);
});

it('counts what was changed since, for it may have been a command', () => {
  expect(commandsToday(NOW, [said({ body: 'Thank you!', edited: true })])).toBe(2);
});
