import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { submissions } from './submission.ts';
import { jobs } from './submission-job.ts';

const TEN = Array.from({ length: 10 }, (_, index) => index + 1);

it('merges ten open submissions one after another, untouched', { timeout: 240_000 }, async () => {
  const here = await submissions();
  const { registries, submit, afterPush, afterClose, openPulls, file, github, issueOf, said } =
    here;
  const { state } = github;
  const job = jobs(here);
  const issues = TEN.map((number) =>
    submit({
      paper: `10.99997/almanac.${number}`,
      category: number % 3 === 0 ? 'Instruments › Rulers' : 'Surveys',
    }),
  );
  for (const issue of issues) await job.submit(issue);
  expect(openPulls()).toHaveLength(10);
  for (let left = 10; left > 0; left--) {
    const [pull] = openPulls();
    const before = state.branch('main') ?? '';
    expect(state.merge(pull?.number ?? 0)).toBeDefined();
    const asked = registries.log.length;
    // The first and the last merge with the bundled action, the others in this process.
    if (left === 10 || left === 1) {
      await afterClose(pull?.number ?? 0);
      const pushed = await afterPush(before);
      expect(pushed.stdout).not.toContain('::');
      expect(pushed.requests.length).toBeLessThanOrEqual(4 + 5 * (left - 1));
    } else {
      await job.submit(issues[10 - left] ?? 0);
      await job.refresh();
    }
    expect(registries.log).toHaveLength(asked);
    expect(openPulls()).toHaveLength(left - 1);
  }
  const input = {
    readme: sourceFile('README.md', file('main', 'README.md') ?? ''),
    bibs: [sourceFile('refs.bib', file('main', 'refs.bib') ?? '')],
    config: DEFAULT_CONFIG,
  };
  const { findings, summary } = checkList(input);
  expect(findings.map(({ message }) => message)).toEqual([]);
  expect(summary).toMatchObject({ entries: 13, bibEntries: 13, paired: 13 });
  for (const issue of issues) {
    expect(issueOf(issue).state).toBe('closed');
    expect(said(issue)).toEqual([expect.stringContaining('Thank you for your contribution!')]);
  }
  // Their branches are gone.
  expect([...state.git.refs().keys()].filter((name) => name.includes('submission'))).toEqual([]);
});
