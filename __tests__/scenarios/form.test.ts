import { describe, expect, it } from 'vitest';
import { paperForm } from '../../src/features/adopt/plan-form.ts';
import { events } from '../github-emulator/index.ts';
import { runAction } from '../github-emulator/run-action.ts';
import { FIRST, list, readme, SECOND } from './paper-list.ts';
import { FORK, pullRequest } from './pull-request.ts';

const FORM = '.github/ISSUE_TEMPLATE/paper.yml';
const BASE = { ...list(FIRST), [FORM]: paperForm([['Surveys']]) };
/** Another category, and a link in two parts, which can be fixed automatically. */
const GROWN = {
  ...list(FIRST, SECOND),
  'README.md': readme(FIRST, SECOND)
    .replace('- [Measuring', '## Rulers\n\n- [Measuring')
    .replace('a ruler](', 'a ruler] ('),
};

describe.concurrent('the submission form', { timeout: 120_000 }, () => {
  it('is suggested in a pull request that changes the categories, and never committed', async () => {
    const { review, said, github } = await pullRequest(GROWN, BASE);
    github.tokens.set('emulated-token', {
      login: 'github-actions[bot]',
      type: 'Bot',
      permissions: { contents: 'write', pull_requests: 'write' },
      repositories: [FORK],
    });
    const run = await review({ inputs: { autofix: 'commit' } });
    expect(run.outputs.warnings).toBe('1');
    expect(said()).toContain('does not offer `Rulers`');
    const { git } = github.state;
    const tip = github.state.branch('add', FORK) ?? '';
    expect(git.changedPaths(`${tip}^`, `${tip}`)).toEqual(['README.md']);
    expect(git.readBlob(`${tip}:${FORM}`)?.toString()).toBe(BASE[FORM]);
  });

  it('counts against a pull request that spoils it, not against others', async () => {
    const spoilt = await pullRequest({ [FORM]: paperForm([['Surveyors']]) }, BASE);
    expect((await spoilt.review()).outputs.warnings).toBe('1');
    expect(JSON.stringify(spoilt.seen().reviewComments)).toContain('suggestion');
    const stale = { ...BASE, [FORM]: paperForm([['Surveyors']]) };
    const other = await pullRequest(list(FIRST, SECOND), stale);
    const run = await other.review();
    expect(run.outputs.warnings).toBe('0');
    expect(run.summary).toContain('1 older finding is not counted');
  });

  it('is reported in a merge group, too', async () => {
    const { github, number } = await pullRequest(GROWN, BASE);
    const event = events.mergeGroup(github.state, number);
    const run = await runAction({ github, eventName: 'merge_group', event });
    expect(run.summary).toContain('does not offer `Rulers`');
    const inLine = { ...GROWN, [FORM]: paperForm([['Surveys'], ['Rulers']]) };
    const other = await pullRequest(inLine, BASE);
    const again = events.mergeGroup(other.github.state, other.number);
    const fine = await runAction({ github: other.github, eventName: 'merge_group', event: again });
    expect(fine.summary).not.toContain('submission form');
  });

  it('may be anything: what cannot be read is ignored', async () => {
    for (const form of ['body: [', `${'- '.repeat(10_000)}x`, { link: '/etc/passwd' }]) {
      const { review, said } = await pullRequest({ ...list(FIRST, SECOND), [FORM]: form }, BASE);
      const run = await review();
      expect(run.stderr).toBe('');
      expect(run.exitCode).toBe(0);
      expect(said()).toContain('Everything is in order');
    }
  });
});
