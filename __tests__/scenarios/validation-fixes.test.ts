import { describe, expect, it } from 'vitest';
import { snapshot } from '../github-emulator/index.ts';
import { scheduled, writesOf } from './validation.ts';

const README = '# Papers\n\n## All\n\n- [A paper on one thing](https://old.example/a), 2020\n';
const ASK = { 'fix-pr': 'true' };

/** A list with a link that two runs saw move a moment ago, so that no site is asked. */
async function movedLink() {
  const list = await scheduled(README);
  const { state } = list.github;
  const look = (run: string) => ({
    at: new Date().toISOString(),
    run,
    verdict: 'moved',
    reason: 'moved for good',
    finalUrl: 'https://new.example/b',
  });
  const links = { 'https://old.example/a': { log: [look('one'), look('two')] } };
  state.push('list-curator/state', { 'links.json': JSON.stringify({ version: 1, links }) });
  list.permit({ contents: 'write', issues: 'write', pull_requests: 'write' });
  const pulls = () => [...state.issues.values()].filter(({ pull }) => pull !== undefined);
  return {
    ...list,
    state,
    pulls,
    pull: () => {
      const pull = pulls().at(-1);
      if (pull === undefined) throw new Error('no pull request');
      return pull;
    },
    file: (branch: string) => state.git.readBlob(`${state.branch(branch)}:README.md`)?.toString(),
  };
}

const FIXED = README.replace('https://old.example/a', 'https://new.example/b');

describe('fix-pr', { timeout: 120_000 }, () => {
  it('proposes the new addresses once, in a commit that GitHub signs', async () => {
    const list = await movedLink();
    const first = await list.run(ASK);
    expect(first.exitCode).toBe(0);
    expect(first.outputs['fix-pull']).toBe(String(list.pull().number));
    expect(list.file('list-curator/fix-links')).toBe(FIXED);
    expect(list.file('main')).toBe(README);
    expect(list.state.verified.has(list.pull().pull?.headSha ?? '')).toBe(true);
    expect(list.pull()).toMatchObject({
      title: 'Write the new addresses of 1 link',
      state: 'open',
    });
    expect(list.pull().body).toContain('- `https://old.example/a`\n  `https://new.example/b`');
    const again = await list.run(ASK);
    expect(writesOf(again)).toEqual([]);
  });

  it('is made again on a newer list, and the pull request stays open', async () => {
    const list = await movedLink();
    await list.run(ASK);
    const more = `${README}- [A paper on another thing](https://doi.org/10.99999/x), 2021\n`;
    list.state.push('main', { 'README.md': more });
    await list.run(ASK);
    expect(list.pulls()).toHaveLength(1);
    expect(list.pull().state).toBe('open');
    expect(list.state.merge(list.pull().number)).toBeDefined();
    expect(list.file('main')).toBe(more.replace('https://old.example/a', 'https://new.example/b'));
  });

  it('is closed when the list has the new addresses already', async () => {
    const list = await movedLink();
    await list.run(ASK);
    list.state.push('main', {
      'README.md': README.replace('https://old.example/a', 'https://doi.org/10.99999/x'),
    });
    const run = await list.run(ASK);
    expect(run.outputs['fix-pull']).toBe('');
    expect(list.pull().state).toBe('closed');
    expect(list.state.branch('list-curator/fix-links')).toBeUndefined();
  });

  it('is not proposed again after a person closed it', async () => {
    const list = await movedLink();
    await list.run(ASK);
    list.pull().state = 'closed';
    const run = await list.run(ASK);
    expect(run.stdout).toContain('proposed the same and was closed');
    expect(list.pulls()).toHaveLength(1);
    expect(writesOf(run)).toEqual([]);
  });

  it('leaves a branch alone that a person committed to', async () => {
    const list = await movedLink();
    await list.run(ASK);
    const own = list.state.push('list-curator/fix-links', { 'README.md': `${FIXED}More.\n` });
    list.state.push('main', { 'README.md': `${README}Less.\n` });
    const run = await list.run(ASK);
    expect(run.stdout).toContain('has a commit of someone else');
    expect(list.state.branch('list-curator/fix-links')).toBe(own);
  });

  it('leaves a commit alone that a person amended, whose message is still ours', async () => {
    const list = await movedLink();
    await list.run(ASK);
    const { git } = list.state;
    const ours = list.state.branch('list-curator/fix-links') ?? '';
    const amended = list.state.push(
      'list-curator/fix-links',
      { 'README.md': FIXED.replace('2020', '2021') },
      { from: `${ours}^`, message: git.commitOf(ours).message },
    );
    list.state.push('main', { 'README.md': `${README}Less.\n` });
    const run = await list.run(ASK);
    expect(run.stdout).toContain('has a commit of someone else');
    expect(list.state.branch('list-curator/fix-links')).toBe(amended);
  });

  it('warns when the repository lets actions open no pull requests', async () => {
    const list = await movedLink();
    list.permit({ contents: 'write', issues: 'write', pull_requests: 'read' });
    const run = await list.run(ASK);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('::warning::The pull request with new addresses was not opened');
    expect(snapshot(list.github.state).issues).toMatchObject([{ title: 'Links: 1 problem' }]);
  });

  it('is not done unless it is requested', async () => {
    const list = await movedLink();
    await list.run();
    expect(list.pulls()).toEqual([]);
  });
});
