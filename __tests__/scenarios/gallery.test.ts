import { describe, expect, it } from 'vitest';
import { events } from '../github-emulator/index.ts';
import type { ActionRun } from '../github-emulator/run-action.ts';
import { LICHEN, MOSS, mossBibEntry, mossEntry, mossWith } from './moss-list.ts';
import { FORK, pullRequest as openPull } from './pull-request.ts';
import { openRegistries } from './submission.ts';

const registries = await openRegistries();
const urls = Object.entries(registries.urls).map(([name, url]) => `  ${name}:\n    url: ${url}\n`);
const USUAL = {
  '.github/list-curator.yml': `registries:\n${urls.join('')}`,
  '.github/workflows/commands.yml': 'on: issue_comment\n',
};
const ACTION = { GITHUB_ACTION_REPOSITORY: 'octo/list-curator', GITHUB_ACTION_REF: 'v1.2.3' };

async function pullRequest(changes: Parameters<typeof openPull>[0], base: Record<string, string>) {
  const pull = await openPull(changes, { ...USUAL, ...base }, { elsewhere: registries.fetch });
  return {
    ...pull,
    review: (more: Parameters<typeof pull.review>[0] = {}) => pull.review({ env: ACTION, ...more }),
  };
}

/** What people see after a run: what was posted, and what the run itself shows. */
function page(
  pull: Awaited<ReturnType<typeof pullRequest>>,
  run: ActionRun,
  withRun = false,
): string {
  const { comments, reviewComments } = pull.seen();
  const { git } = pull.github.state;
  const parts = [
    ...comments.map(({ user, body, minimized }) => [
      `Comment by ${user}${minimized ? ', folded' : ''}`,
      body,
    ]),
    ...reviewComments.map(({ user, path, startLine, line, body, minimized }) => [
      `Comment by ${user} on ${path}, ${startLine === undefined || startLine === line ? `line ${line}` : `lines ${startLine} to ${line}`}${minimized ? ', folded' : ''}`,
      body,
    ]),
    ...(withRun
      ? [
          ['Annotations', run.annotations.join('\n') || 'none'],
          ['Job summary', run.summary],
        ]
      : []),
  ];
  const commits = git
    .messages(pull.github.state.branch('add', FORK) ?? '')
    .filter((message) => !/^(?:change|add|initial)/i.test(message));
  return [
    ...parts.map(([title, body]) => `════ ${title}\n\n${body}\n`),
    ...(commits.length > 0 ? [`════ Commit\n\n${commits.join('\n\n')}\n`] : []),
  ]
    .join('\n')
    .replace(/\b[0-9a-f]{40}\b/g, 'HEAD');
}

const MESSY = mossWith(
  `- [Lichens from a train] (https://doi.org/10.99999/twigg2023) Bo Twigg, *Moss Letters*, 2023
  - **Abstract:** We count &amp; count them from a train, 5\\% a day.

- [A year on a wall](https://doi.org/10.99999/wall) ([\`Moss2202\`](refs.bib)), Ada Moss, *Moss Letters*, 2022
`,
  `@article{Twigg2023,
  author = {Bo Twigg & Ada Moss},
  title = {Lichens from a train},
  journal = {Moss Letters},
  year = {2023},
  month = {March},
  pages = {1-9},
  doi = {https://doi.org/10.99999/twigg2023},
  abstract = {We count & count them from a train, 5% a day.},
}

@article{Moss2022,
  author = {Moss, Ada},
  title = {A year on a wall},
  journal = {Moss Letters},
  year = {2022},
  month = {4},
  doi = {10.99999/wall},
}
`,
);

const COMMIT = { inputs: { autofix: 'commit' } };

describe('what people read', { timeout: 120_000 }, () => {
  const golden = (name: string): string => `../golden/${name}.md`;

  it('clean', async () => {
    const pull = await pullRequest(mossWith(mossEntry(LICHEN), mossBibEntry(LICHEN)), MOSS);
    const run = await pull.review();
    await expect(page(pull, run, true)).toMatchFileSnapshot(golden('clean'));
  });
  it('one typo', async () => {
    const pull = await pullRequest(
      mossWith(mossEntry({ ...LICHEN, key: 'Twigg2032' }), mossBibEntry(LICHEN)),
      MOSS,
    );
    await expect(page(pull, await pull.review())).toMatchFileSnapshot(golden('one-typo'));
  });
  it('everything wrong', async () => {
    const pull = await pullRequest(MESSY, MOSS);
    await expect(page(pull, await pull.review())).toMatchFileSnapshot(golden('everything-wrong'));
  });
  it('fork', async () => {
    const pull = await pullRequest(MESSY, MOSS);
    pull.permit({ contents: 'read', pull_requests: 'read' });
    const run = await pull.review({ eventName: 'pull_request' });
    await expect(page(pull, run, true)).toMatchFileSnapshot(golden('fork'));
  });
  it('100 findings', async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...LICHEN,
      key: `Lichen${1900 + index}`,
      title: `Lichens of the year ${1900 + index}`,
      lines: 'L1',
    }));
    const pull = await pullRequest(
      mossWith(
        many
          .map(mossEntry)
          .join('\n')
          .replace(/\n {2}- \*\*Abstract.*/g, ''),
        many.map(mossBibEntry).join('\n'),
      ),
      MOSS,
    );
    await expect(page(pull, await pull.review())).toMatchFileSnapshot(golden('100-findings'));
  });
  it('autofix', async () => {
    const pull = await pullRequest(MESSY, MOSS);
    pull.github.tokens.set('emulated-token', {
      login: 'curator[bot]',
      type: 'Bot',
      permissions: { contents: 'write', pull_requests: 'write' },
      repositories: [FORK],
    });
    await expect(page(pull, await pull.review(COMMIT), true)).toMatchFileSnapshot(
      golden('autofix-commit'),
    );
  });
  it('broken config in the pull request', async () => {
    const pull = await pullRequest(
      { '.github/list-curator.yml': 'rules:\n  entry-abstrakt: off\n' },
      MOSS,
    );
    await expect(page(pull, await pull.review(), true)).toMatchFileSnapshot(
      golden('broken-configuration'),
    );
  });
  it('broken base config', async () => {
    const pull = await pullRequest(mossWith(mossEntry(LICHEN), mossBibEntry(LICHEN)), {
      ...MOSS,
      '.github/list-curator.yml': 'rules:\n  entry-abstrakt: off\n',
    });
    await expect(page(pull, await pull.review(), true)).toMatchFileSnapshot(
      golden('broken-base-configuration'),
    );
  });
  it('moved readme', async () => {
    const pull = await pullRequest({ 'README.md': null, 'docs/list.md': MOSS['README.md'] }, MOSS);
    await expect(page(pull, await pull.review(), true)).toMatchFileSnapshot(golden('moved-readme'));
  });
  it('unreadable bib', async () => {
    const pull = await pullRequest(
      { ...mossWith(mossEntry(LICHEN), mossBibEntry(LICHEN).replace('Twigg, Bo}', 'Twigg, Bo')) },
      MOSS,
    );
    await expect(page(pull, await pull.review(), true)).toMatchFileSnapshot(
      golden('unreadable-bib'),
    );
  });
  it('bare links', async () => {
    const pull = await pullRequest(
      mossWith(
        Array.from(
          { length: 20 },
          (_, index) => `- https://doi.org/10.99999/moss.${index + 1}\n`,
        ).join(''),
        '',
      ),
      MOSS,
    );
    await expect(page(pull, await pull.review(), true)).toMatchFileSnapshot(golden('bare-links'));
  });
  it('exclusive', async () => {
    const pull = await pullRequest(
      { 'refs.bib': MOSS['refs.bib'].replace('Stone, Finn', 'Jane Doe & Ken Ito') },
      MOSS,
    );
    void events;
    await expect(page(pull, await pull.review(), true)).toMatchFileSnapshot(golden('exclusive'));
  });
});
