import { events } from '../github-emulator/index.ts';
import { type ActionRun, type RunOptions, runAction } from '../github-emulator/run-action.ts';
import type { GitHub } from '../github-emulator/start-github.ts';

/** People by what they are to the repository; `contributor` opens issues and pull requests. */
const PEOPLE = {
  admin: 'admin',
  maintainer: 'maintain',
  writer: 'write',
  triager: 'triage',
  reader: 'read',
} as const;

/** A conversation in which people give commands. */
export function conversation(github: GitHub, number: number) {
  for (const [login, role] of Object.entries(PEOPLE)) github.state.collaborators.set(login, role);

  const answer = (comment: number, more: Partial<RunOptions> = {}): Promise<ActionRun> =>
    runAction({
      github,
      eventName: 'issue_comment',
      event: more.event ?? events.issueComment(github.state, comment),
      ...more,
    });

  return {
    /** Says something; gives the comment's number. */
    say: (login: string, body: string): number => github.state.comment(number, login, body),
    /** Runs the action as the workflow would on a comment. */
    answer,
    /** Says something, and has it answered. */
    async command(login: string, body: string, more: Partial<RunOptions> = {}) {
      const comment = github.state.comment(number, login, body);
      const run = await answer(comment, more);
      return { comment, run, verdict: verdict(comment), reply: reply(comment) };
    },
    verdict,
    reply,
  };

  /** The reactions of the action to a comment, in their order. */
  function verdict(comment: number): string[] {
    const reactions = github.state.comments.get(comment)?.reactions ?? [];
    return reactions
      .filter(({ user }) => user === 'github-actions[bot]')
      .map(({ content }) => content);
  }

  /** All answers of the action to a comment. */
  function reply(comment: number): string {
    return [...github.state.comments.values()]
      .filter(({ body }) => body.startsWith(`<!-- list-curator:answer-${comment} -->`))
      .map(({ body }) => body)
      .join('\n=====\n');
  }
}
