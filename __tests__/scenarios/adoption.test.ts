import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runIn } from '../cli/run-in.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { article, paper, titles } from '../rules/samples.ts';
import { pullRequest } from './pull-request.ts';

const ACTION = `octo/list-curator@${'0'.repeat(40)} # v1.0.0`;

/** The files of a repository after `init --yes`. */
async function adopted(files: Record<string, string>): Promise<Record<string, string>> {
  const folder = temporaryFolder({ ...files, '.git/HEAD': 'ref: refs/heads/main\n' });
  const { status, error } = await runIn(folder, ['init', '--yes', '--action', ACTION]);
  expect([status, error]).toEqual([0, '']);
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'))
      .filter((path) => !path.startsWith('.git/'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** What the workflow of a part grants its job, as GitHub's API calls it. */
function granted(files: Record<string, string>): Record<string, 'read' | 'write'> {
  const { jobs } = parse(files['.github/workflows/list.yml'] ?? '');
  const permissions: Record<string, 'read' | 'write'> = jobs.list.permissions;
  return Object.fromEntries(
    Object.entries(permissions).map(([name, level]) => [name.replace('-', '_'), level]),
  );
}

const names = titles(80);
/** A list that went its own way: no abstracts, papers above the first heading, old debts. */
const old = {
  'README.md': [
    '# Papers',
    names
      .slice(0, 25)
      .map((title) => paper(title))
      .join('\n'),
    '## Growth',
    names
      .slice(25)
      .map((title, at) => paper(title, { key: `Moss${at}` }))
      .join('\n'),
    '',
  ].join('\n\n'),
  'refs.bib': names
    .slice(25)
    .map((title, at) =>
      article(at % 2 === 0 ? `Moss${at}` : `Lost${at}`, title, {
        year: `${1970 + at}`,
        month: 'May',
      }),
    )
    .join('\n'),
};

describe('a list that was set up', { timeout: 120_000 }, () => {
  it('turns back no paper that is like the others, and one that is not', async () => {
    const files = await adopted(old);
    expect(Object.keys(files)).toContain('.github/list-curator-baseline.json');
    const more = (entry: string) => ({ ...files, 'README.md': `${files['README.md']}${entry}\n` });
    const good = await pullRequest(
      {
        ...more(paper('Stones at Night', { key: 'Stone2020' })),
        'refs.bib': `${files['refs.bib']}\n${article('Stone2020', 'Stones at Night')}`,
      },
      files,
    );
    good.permit(granted(files));
    const run = await good.review();
    expect([run.exitCode, run.stderr, run.outputs.errors]).toEqual([0, '', '0']);

    const bad = await pullRequest(more(paper('Stones at Night', { key: 'Nobody2020' })), files);
    bad.permit(granted(files));
    expect((await bad.review()).exitCode).toBe(1);
    expect(bad.seen().reviewComments).toMatchObject([{ path: 'README.md' }]);
  });

  it('passes the check of a clean checkout', async () => {
    const files = await adopted(old);
    const { review } = await pullRequest({}, files);
    const run = await review({
      eventName: 'workflow_dispatch',
      event: {},
      workspace: { ...files, '.git/HEAD': `${'1'.repeat(40)}\n` },
    });
    expect([run.exitCode, run.annotations]).toEqual([0, []]);
    expect(run.summary).toMatch(
      /\d+ in the baseline \.github\/list-curator-baseline\.json, not shown/,
    );
  });
});
