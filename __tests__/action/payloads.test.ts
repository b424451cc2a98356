import given from '@octokit/webhooks-examples';
import { expect, it } from 'vitest';
import { commentEvent } from '../../src/features/commands/comment-event.ts';
import { mergeGroupEvent, pushEvent } from '../../src/features/review/check-commits.ts';
import { workflowRunEvent } from '../../src/features/review/review-after-run.ts';
import { InputError } from '../../src/files/input-error.ts';
import type { EventIo } from '../../src/runner/io.ts';
import { pullRequestEvent } from '../../src/runner/pull-request-event.ts';

/** Payloads that GitHub really sent. The package's types are those of another kind of module. */
const examples = given as unknown as readonly {
  readonly name: string;
  readonly examples: readonly unknown[];
}[];
const payloads = (name: string): readonly unknown[] =>
  examples.find((one) => one.name === name)?.examples ?? [];
const ioWith = (eventName: string, payload: unknown): EventIo => ({
  context: {
    eventName,
    payload,
    repository: 'octo/papers',
    apiUrl: '',
    graphqlUrl: '',
    serverUrl: '',
    runId: '1-1',
    actionRepository: '',
    actionRef: '',
  },
});

it.each([
  ['pull_request', pullRequestEvent, ['number', 'open', 'base', 'head', 'merge', 'branch']],
  ['push', pushEvent, ['ref', 'before', 'after']],
  ['merge_group', mergeGroupEvent, ['base', 'head']],
  ['workflow_run', workflowRunEvent, ['id', 'event', 'head', 'branch']],
] as const)('reads every payload of %s', (name, read, members) => {
  expect(payloads(name).length).toBeGreaterThan(1);
  for (const payload of payloads(name)) {
    expect(Object.keys(read(ioWith(name, payload)) ?? {})).toEqual(members);
  }
});

it('knows a push of nothing before, and one of nothing after', () => {
  const [push] = payloads('push');
  const none = '0'.repeat(40);
  const sha = 'a'.repeat(40);
  const event = (before: string, after: string) =>
    pushEvent(ioWith('push', { ...Object(push), before, after }));
  expect(event(none, sha)).toMatchObject({ before: undefined, after: sha });
  expect(event(sha, none)).toMatchObject({ before: sha, after: undefined });
});

it.each([
  ['pull_request', pullRequestEvent],
  ['merge_group', mergeGroupEvent],
  ['workflow_run', workflowRunEvent],
] as const)('reports a payload that is none of %s', (name, read) => {
  for (const payload of [{}, [], 'x', { pull_request: { number: '1' } }, { merge_group: {} }]) {
    expect(() => read(ioWith(name, payload))).toThrow(InputError);
  }
});

it('reads every payload of issue_comment, and answers new comments of people alone', () => {
  const all = payloads('issue_comment').map((payload) => ({
    payload,
    read: commentEvent(ioWith('issue_comment', payload)),
  }));
  expect(all.length).toBeGreaterThan(1);
  const answered = all.filter(({ read }) => read !== undefined);
  expect(answered.length).toBeGreaterThan(0);
  for (const { payload, read } of all) {
    const { action, comment, issue } = Object(payload);
    const wanted = action === 'created' && comment.user.type === 'User';
    expect(read?.id).toBe(wanted ? comment.id : undefined);
    if (!wanted) continue;
    expect(read).toMatchObject({ login: comment.user.login, body: comment.body });
    expect(read?.place.number).toBe(issue.number);
  }
  const [first] = answered;
  for (const user of [null, { login: 'x[bot]', type: 'Bot' }]) {
    const { comment, ...rest } = Object(first?.payload);
    const payload = { ...rest, comment: { ...comment, user } };
    expect(commentEvent(ioWith('issue_comment', payload))).toBeUndefined();
  }
  expect(() => commentEvent(ioWith('issue_comment', { action: 'created' }))).toThrow(InputError);
});
