import { describe, expect, it } from 'vitest';
import { answers, events, snapshot } from '../github-emulator/index.ts';
import { conversation } from './conversation.ts';
import { bib, FIRST, list, readme, SECOND } from './paper-list.ts';
import { FORK, pullRequest, writes } from './pull-request.ts';

const NO_ABSTRACT = list(FIRST, { ...SECOND, abstract: undefined });
/** A link that is written in two parts, which a program can join. */
const BROKEN = {
  'README.md': readme(FIRST, SECOND).replace('a ruler](', 'a ruler] ('),
  'refs.bib': bib(FIRST, SECOND),
};

/** A pull request and its conversation. */
async function talk(changes: Parameters<typeof pullRequest>[0] = NO_ABSTRACT) {
  const pull = await pullRequest(changes);
  pull.permit({ actions: 'write', contents: 'write', issues: 'write', pull_requests: 'write' });
  return { ...pull, ...conversation(pull.github, pull.number) };
}

type Talk = Awaited<ReturnType<typeof talk>>;

/** Lets the action commit to the fork, as a token of a GitHub App may. */
function letCommit({ github }: Talk): void {
  github.tokens.set('emulated-token', {
    login: 'github-actions[bot]',
    type: 'Bot',
    permissions: { contents: 'write', issues: 'write', pull_requests: 'write' },
    repositories: [FORK],
  });
}

/** Runs of workflows on the head of a pull request; gives how often each was asked for again. */
function ranBefore({ state }: Talk['github'], number: number, mark: 'success' | 'failure') {
  const workflow = (uses: string) => `jobs:\n  review:\n    steps:\n      - uses: ${uses}\n`;
  state.push('main', {
    '.github/workflows/review.yml': workflow('./'),
    '.github/workflows/other.yml': workflow('actions/stale@v9'),
  });
  const headSha = state.issues.get(number)?.pull?.headSha ?? '';
  const event = 'pull_request_target';
  for (const [id, name] of ['other', 'review', 'review'].entries()) {
    const path = `.github/workflows/${name}.yml`;
    const run = { id, event, path, headSha, status: 'completed', conclusion: mark } as const;
    state.workflowRuns.set(id, { ...run, reRuns: 0 });
  }
  return () => [...state.workflowRuns.values()].map((run) => run.reRuns);
}

describe.concurrent('a command on a pull request', { timeout: 120_000 }, () => {
  it('recheck reviews it again, for who may', async () => {
    for (const login of ['admin', 'maintainer', 'writer', 'triager', 'contributor']) {
      const { command, seen } = await talk();
      const { verdict, reply, run } = await command(login, '/curate recheck');
      expect(run.stderr).toBe('');
      expect(run.exitCode).toBe(0);
      expect(verdict, login).toEqual(['eyes', '+1']);
      expect(reply).toBe('');
      expect(seen().reviewComments).toHaveLength(1);
      expect(run.requests.length).toBeLessThanOrEqual(12);
    }
    const { command, seen } = await talk();
    const { verdict, reply } = await command('reader', '/curate recheck');
    expect(verdict).toEqual(['eyes', 'confused']);
    expect(reply).toContain(
      'is for people with write or triage access and for the person who opened this',
    );
    expect(seen().reviewComments).toEqual([]);
  });

  it('recheck updates the check mark where it differs', async () => {
    for (const { mark, fixed, renewed } of [
      { mark: 'failure', fixed: true, renewed: true },
      { mark: 'success', fixed: true, renewed: false },
      { mark: 'success', fixed: false, renewed: true },
    ] as const) {
      const { command, github, number } = await talk(fixed ? list(FIRST, SECOND) : NO_ABSTRACT);
      const runs = ranBefore(github, number, mark);
      const { verdict, reply } = await command('writer', '/Curate recheck.\n\nThank you!');
      expect(verdict).toEqual(['eyes', '+1']);
      expect(reply).toBe('');
      expect(runs(), mark).toEqual([0, 0, renewed ? 1 : 0]);
    }
  });

  it('recheck reports why it cannot update the check mark', async () => {
    const { command, permit, github, number } = await talk();
    permit({ contents: 'write', issues: 'write', pull_requests: 'write' });
    const runs = ranBefore(github, number, 'success');
    const { verdict, reply } = await command('writer', '/curate recheck');
    expect(verdict).toEqual(['eyes', '+1']);
    expect(reply).toContain('give its job `actions: write`');
    expect(runs()).toEqual([0, 0, 0]);
  });

  it('several are run in order, and answered together', async () => {
    const { command, seen } = await talk();
    const { verdict, reply } = await command(
      'writer',
      '/curate recheck\nand answer me\n/curate help\n/curate key',
    );
    expect(verdict).toEqual(['eyes', 'confused']);
    expect(seen().reviewComments).toHaveLength(1);
    expect(reply).toMatch(
      /`\/curate recheck`: done\.\n\n`\/curate help`:\n\n\| command \|[\s\S]*\| `\/curate recheck` [\s\S]*The key is missing/,
    );
    expect(reply).not.toContain('=====');
  });

  it('format commits automatic fixes, once, for users with write access', async () => {
    for (const login of ['triager', 'contributor', 'reader']) {
      const one = await talk(BROKEN);
      letCommit(one);
      const before = one.github.state.branch('add', FORK);
      const { verdict, reply } = await one.command(login, '/curate format');
      expect(verdict, login).toEqual(['eyes', 'confused']);
      expect(reply).toContain('is for people with write access.');
      expect(one.github.state.branch('add', FORK)).toBe(before);
    }
    const one = await talk(BROKEN);
    letCommit(one);
    const before = one.github.state.branch('add', FORK) ?? '';
    const { comment, verdict, reply } = await one.command('writer', '/curate format');
    expect(verdict).toEqual(['eyes', '+1']);
    expect(reply).toContain('All safe fixes are committed, and there are no other findings.');
    const after = one.github.state.branch('add', FORK) ?? '';
    const { git } = one.github.state;
    expect(git.resolve(`${after}^`)).toBe(before);
    expect(git.readBlob(`${after}:README.md`)?.toString()).toBe(readme(FIRST, SECOND));
    expect(one.said()).toContain('Everything is in order');
    expect(writes(await one.answer(comment))).toEqual([]);
    expect((await one.command('writer', '/curate format')).verdict).toEqual(['eyes', '+1']);
    expect(one.github.state.branch('add', FORK)).toBe(after);
  });

  it('format explains how to do it where the branch accepts no commit', async () => {
    const { command } = await talk(BROKEN);
    const { verdict, reply } = await command('writer', '/curate format');
    expect(verdict).toEqual(['eyes', 'confused']);
    expect(reply).toContain('The fixes could not be committed: I cannot write to this branch');
    expect(reply).toContain('check --fix` does the same');
  });

  it('help lists the commands that a person may use', async () => {
    const { command } = await talk();
    const maintainer = await command('maintainer', '/curate help');
    expect(maintainer.verdict).toEqual(['eyes', '+1']);
    expect(maintainer.reply).toContain('| `/curate format` |');
    expect(maintainer.reply).not.toContain('| no |');
    expect(maintainer.reply).not.toContain('/curate key');
    const reader = await command('reader', '/curate help');
    expect(reader.verdict).toEqual(['eyes', '+1']);
    expect(reader.reply).toMatch(/`\/curate format` .* \| no \|/);
  });

  it('is answered with what was meant, or what is wrong', async () => {
    const { command, seen } = await talk();
    for (const [body, text] of [
      ['/curate rechek', 'Did you mean `/curate recheck`?'],
      ['/curate', 'No command given.'],
      ['/curate @octocat #1 <b>', '`@octocat` is not a command. `/curate help` lists'],
      ['/curate recheck now', '`/curate recheck` takes nothing else on its line'],
      ['/curate category Surveys', 'works only on submissions: issues made with the form'],
      ['/curate key', 'The key is missing: `/curate key KEY`.'],
    ] as const) {
      const { verdict, reply } = await command('writer', body);
      expect(verdict, body).toEqual(['eyes', 'confused']);
      expect(reply).toContain(text);
    }
    expect(seen().reviewComments).toEqual([]);
  });

  it('is answered when the pull request is closed, or does not touch the list', async () => {
    const closed = await talk();
    const issue = closed.github.state.issues.get(closed.number);
    if (issue !== undefined) issue.state = 'closed';
    const one = await closed.command('writer', '/curate recheck');
    expect(one.verdict).toEqual(['eyes', 'confused']);
    expect(one.reply).toContain('This pull request is closed. Reopen it, then comment again.');
    closed.github.state.merge(closed.number);
    const other = await talk({ 'code.js': '' });
    const two = await other.command('writer', '/curate recheck');
    expect(two.verdict).toEqual(['eyes', '+1']);
    expect(two.reply).toContain('changes neither the list nor a bibliography');
  });

  it('is about the newest commit, whatever comes in meanwhile', async () => {
    const { command, push, github, seen } = await talk();
    github.faults.add({ path: /\/git\/trees\//, outcome: () => void push(list(FIRST, SECOND)) });
    const { verdict } = await command('writer', '/curate recheck');
    expect(verdict).toEqual(['eyes', '+1']);
    expect(seen().reviewComments).toEqual([]);
    expect(
      seen()
        .comments.map(({ body }) => body)
        .join(),
    ).toContain('Everything is in order');
  });
});

describe.concurrent('a comment without a command', { timeout: 120_000 }, () => {
  it.each([
    ['indented', '  /curate recheck'],
    ['quoted', '> /curate recheck\n\nYes, please.'],
    ['fenced', '```\n/curate recheck\n```'],
    ['in the second line', 'Dear bot,\n/curate recheck'],
    ['spoken of', 'Somebody should say /curate recheck here, @maintainer.'],
    ['after a mention', '@maintainer /curate recheck'],
    ['of another', '/curated recheck'],
    ['very long', `/curate recheck${' '.repeat(60_000)}${'x'.repeat(10_000)}`],
    ['hidden', '<!-- \n/curate recheck -->'],
    ['answering itself', '<!-- list-curator:answer-1 -->\n\n/curate recheck'],
  ])('is skipped: %s', async (_, body) => {
    const { command, seen } = await talk();
    const { run, verdict } = await command('admin', body);
    expect(run.exitCode).toBe(0);
    expect(run.requests).toEqual([]);
    expect(verdict).toEqual([]);
    expect(seen().comments).toHaveLength(1);
  });

  it('is ignored when it is changed or deleted, or a program wrote it', async () => {
    const { say, answer, github } = await talk();
    const comment = say('admin', '/curate recheck');
    for (const action of ['edited', 'deleted']) {
      const run = await answer(comment, {
        event: events.issueComment(github.state, comment, action),
      });
      expect(run.requests).toEqual([]);
    }
    expect((await answer(say('github-actions[bot]', '/curate recheck'))).requests).toEqual([]);
    const gone = events.issueComment(github.state, comment);
    github.state.comments.delete(comment);
    expect(writes(await answer(comment, { event: gone }))).toEqual([]);
  });
});

describe.concurrent('answers to commands', { timeout: 120_000 }, () => {
  it('are posted once, however often the event comes', async () => {
    const { command, answer } = await talk();
    for (const body of ['/curate recheck', '/curate help', '/curate rechek', '/curate key x']) {
      const { comment } = await command('writer', body);
      expect(writes(await answer(comment)), body).toEqual([]);
    }
  });

  it('are the other one when a later run comes to it, never both', async () => {
    const one = await talk(BROKEN);
    const { comment } = await one.command('writer', '/curate format');
    expect(one.verdict(comment)).toEqual(['eyes', 'confused']);
    letCommit(one);
    await one.answer(comment);
    expect(one.verdict(comment)).toEqual(['eyes', '+1']);
    expect(one.reply(comment)).toContain('All safe fixes are committed');
    expect(one.reply(comment)).not.toContain('=====');
  });

  it('do not treat answers of others as their own', async () => {
    const { command, github, number, say } = await talk();
    const comment = say('contributor', 'Hello');
    const forged = `<!-- list-curator:answer-${comment + 2} -->\n\nNothing to see.`;
    github.state.comment(number, 'reader', forged);
    const { reply } = await command('writer', '/curate help');
    expect(reply).toContain(forged);
    expect(reply).toContain('| `/curate recheck` |');
  });

  it('end after 20 commands of one person within a day, and report it once', async () => {
    const { command, say, github } = await talk();
    for (let count = 0; count < 19; count++) say('contributor', '/curate recheck');
    expect((await command('contributor', '/curate help')).verdict).toEqual(['eyes', '+1']);
    const first = await command('contributor', '/curate help');
    expect(first.verdict).toEqual(['eyes', 'confused']);
    expect(first.reply).toContain('At most 20 commands are answered within 24 hours');
    const second = await command('contributor', '/curate help');
    expect(second.verdict).toEqual([]);
    expect(writes(second.run)).toEqual([]);
    expect((await command('writer', '/curate help')).verdict).toEqual(['eyes', '+1']);
    // A day later all is forgotten.
    for (const comment of github.state.comments.values()) {
      Object.assign(comment, { createdAt: '2025-12-30T00:00:00.000Z' });
    }
    expect((await command('contributor', '/curate help')).verdict).toEqual(['eyes', '+1']);
  });

  it('are posted where an answer of GitHub is lost, and only once', async () => {
    const { command, github } = await talk();
    github.faults.add({
      method: 'POST',
      path: /\/issues\/1\/comments$/,
      effect: true,
      outcome: answers.badGateway,
    });
    const { verdict, reply } = await command('writer', '/curate help');
    expect(verdict).toEqual(['eyes', '+1']);
    expect(reply).not.toContain('=====');
  });

  it('fail the run and leave only the eyes where GitHub is down, until it is run again', async () => {
    const { command, github, answer, verdict } = await talk();
    github.faults.add({ path: /\/compare\//, times: 20, outcome: answers.badGateway });
    const { comment, run } = await command('writer', '/curate recheck');
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('Run this job again');
    expect(verdict(comment)).toEqual(['eyes']);
    github.faults.clear();
    await answer(comment);
    expect(verdict(comment)).toEqual(['eyes', '+1']);
  });

  it('name the permissions that are missing', async () => {
    const { command, permit } = await talk();
    permit({ contents: 'read', pull_requests: 'read' });
    const { run } = await command('writer', '/curate recheck');
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('"issues: write" and "pull-requests: write"');
  });

  it('report why the list cannot be read', async () => {
    const { command } = await talk({ 'README.md': 'a\0b' });
    const { verdict, reply, run } = await command('writer', '/curate recheck');
    expect(run.exitCode).toBe(0);
    expect(verdict).toEqual(['eyes', 'confused']);
    expect(reply).toContain('is not a text file');
  });
});

it('ends in the same state wherever it is killed', { timeout: 240_000 }, async () => {
  for (const body of ['/curate format', '/curate help', '/curate rechek']) {
    const answered = async (killAt?: number) => {
      const one = await talk(BROKEN);
      letCommit(one);
      const comment = one.say('writer', body);
      if (killAt !== undefined) {
        one.github.faults.add({ at: killAt, effect: true, outcome: 'kill' });
        expect((await one.answer(comment)).exitCode).toBe(null);
      }
      const run = await one.answer(comment);
      const { refs } = snapshot(one.github.state);
      return { state: { seen: one.seen(), refs }, requests: run.requests };
    };
    const whole = await answered();
    // After what only reads, a run is where it was before.
    const killed = whole.requests.flatMap(({ method }, index) =>
      method === 'GET' ? [] : [index + 1],
    );
    expect(killed.length).toBeGreaterThan(2);
    for (const at of killed) expect((await answered(at)).state).toEqual(whole.state);
  }
});
