import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { papers, scheduled, writesOf } from './validation.ts';

const THERE = '10.99999/there';
const NOTHING = '10.99999/nothing';

describe('a scheduled run', { timeout: 120_000 }, () => {
  it('opens one issue for what two runs confirmed, and closes it when it is back', async () => {
    const list = await scheduled(papers(THERE, NOTHING), [NOTHING]);
    const first = await list.run();
    expect(first.exitCode).toBe(0);
    expect(list.issues()).toEqual([]);
    expect(first.outputs).toMatchObject({ confirmed: '0', issue: '' });

    const second = await list.run();
    expect(second.exitCode).toBe(0);
    expect(second.outputs).toMatchObject({ confirmed: '1', issue: '1' });
    expect(second.annotations).toEqual([
      expect.stringMatching(/^::error title=Links%3A remove,file=README\.md,line=6::.*nothing/),
    ]);
    expect(second.summary).toContain('1 blocked: the site blocks automated requests');
    const [issue] = list.issues();
    expect(issue).toMatchObject({
      title: 'Links: 1 problem',
      state: 'open',
      user: 'github-actions[bot]',
    });
    expect(issue?.body).toContain(`](https://doi.org/${NOTHING}) <!-- item:`);
    expect(issue?.body).toContain('/README.md?plain=1#L6)');

    list.gone.clear();
    const third = await list.run();
    expect(third.outputs).toMatchObject({ confirmed: '0', issue: '1' });
    expect(list.issues()).toMatchObject([{ state: 'closed', stateReason: 'completed' }]);
  });

  it('sends no request and writes nothing when nothing is due', async () => {
    const list = await scheduled(papers(THERE));
    await list.run();
    const asked = list.asked.length;
    const again = await list.run();
    expect(list.asked).toHaveLength(asked);
    // The link into this machine is refused, which is no reason to ask again either.
    expect(writesOf(again)).toEqual([]);
    expect(again.requests.length).toBeLessThanOrEqual(12);
  });

  it('fails for what is confirmed only with fail-on', async () => {
    const list = await scheduled(papers(NOTHING), [NOTHING]);
    await list.run();
    const run = await list.run({ 'fail-on': 'error' });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('1 link or reference has a problem');
  });

  it('never requests a private address, whatever the inputs contain', async () => {
    const list = await scheduled(papers(THERE));
    await list.run({ 'allow-private-hosts': 'true' });
    expect(list.state()).toContain(
      'not checked: 127.0.0.1 is not an address on the public Internet',
    );
  });

  it('reports all findings with a token that may only read, and fails', async () => {
    const list = await scheduled(papers(NOTHING), [NOTHING]);
    for (let times = 0; times < 2; times++) await list.run();
    for (const issue of list.github.state.issues.values())
      issue.body = issue.body.replace('1', '2');
    list.permit({ contents: 'read', issues: 'read' });
    const run = await list.run();
    expect(run.exitCode).toBe(1);
    expect(run.outputs.confirmed).toBe('1');
    expect(run.summary).toContain(NOTHING);
    expect(run.stdout).toMatch(/::error::.*"contents: write".*"issues: write"/);
  });

  it('is started by hand with the input task', async () => {
    const list = await scheduled(papers(NOTHING), [NOTHING]);
    const event = { ref: 'refs/heads/main', inputs: {} };
    for (let times = 0; times < 2; times++) {
      await list.run({ task: 'validate' }, { eventName: 'workflow_dispatch', event });
    }
    expect(list.issues()).toHaveLength(1);
  });

  it('lists the tasks when the input names an unknown one', async () => {
    const list = await scheduled(papers(THERE));
    const run = await list.run({ task: 'validation' });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(
      'expected check, submissions, validate, plan. Did you mean "validate"?',
    );
  });
});

describe('a validation in parts', { timeout: 120_000 }, () => {
  it('has the same result as one run, and writes on GitHub only at its end', async () => {
    const dois = Array.from({ length: 6 }, (_, index) => `10.99999/p${index}`);
    const list = await scheduled(papers(...dois, NOTHING), [NOTHING]);
    const states = join(list.temp, 'states');
    for (let times = 0; times < 2; times++) {
      rmSync(states, { recursive: true, force: true });
      list.permit({ contents: 'read' });
      const plan = await list.run({ task: 'plan' });
      expect(plan.outputs.shards).toBe('["1/1"]');
      for (const shard of ['1/3', '2/3', '3/3']) {
        const part = await list.run({ shard }, { env: { GITHUB_RUN_ID: `${100 + times}` } });
        expect(part.exitCode).toBe(0);
        expect(writesOf(part)).toEqual([]);
        const { state = '' } = part.outputs;
        expect(existsSync(state)).toBe(true);
        const folder = join(states, `state-${shard[0]}`);
        mkdirSync(folder, { recursive: true });
        renameSync(state, join(folder, `list-curator-state-${shard[0]}-of-3.json`));
      }
      list.permit({ contents: 'write', issues: 'write' });
      const asked = list.asked.length;
      const merged = await list.run({ states });
      expect(merged.exitCode).toBe(0);
      expect(list.asked).toHaveLength(asked);
    }
    expect(list.issues()).toMatchObject([{ title: 'Links: 1 problem', state: 'open' }]);
    expect(list.state().match(/^"doi:/gm)).toHaveLength(7);
  });

  it('continues without a part that is missing or broken, and reports it', async () => {
    const list = await scheduled(papers(THERE));
    const part = await list.run({ shard: '1/2' });
    writeFileSync(join(list.temp, 'list-curator-state-2-of-2.json'), '{"version":1,"li');
    expect(part.exitCode).toBe(0);
    const merged = await list.run({ states: list.temp });
    expect(merged.exitCode).toBe(0);
    expect(merged.stdout).toContain('list-curator-state-2-of-2.json is not a state');
    expect(merged.stdout).toContain('Only 1 of 2 parts have a state');
  });

  it.each([
    [{ states: 'nowhere' }, 'nowhere contains no state of a part'],
    [{ shard: '3/2' }, 'the input shard is "3/2"'],
    [{ shard: '1/2', states: 'x' }, 'exclude each other'],
    [{ 'fix-pr': 'yes' }, 'the input fix-pr is "yes"; expected false, true'],
  ])('refuses %o', async (inputs, message) => {
    const list = await scheduled(papers(THERE));
    const run = await list.run(inputs);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(message);
    expect(run.stdout).not.toContain('    at ');
  });
});
