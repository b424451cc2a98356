import { describe, expect, it } from 'vitest';
import type { ActionRun } from '../github-emulator/run-action.ts';
import { conversation } from './conversation.ts';
import { LICHEN, MOSS, mossBibEntry, mossEntry, mossWith, withRegistries } from './moss-list.ts';
import { FORK, pullRequest } from './pull-request.ts';
import { openRegistries } from './submission.ts';

/**
 * What people read, in `__tests__/golden/`: the exact Markdown that is posted, one file for each
 * situation. `npx vitest run __tests__/scenarios/gallery.test.ts -u` writes it again; read it before
 * you commit it.
 */
const registries = await openRegistries();
const LIST = withRegistries(registries);
const ACTION = { GITHUB_ACTION_REPOSITORY: 'octo/list-curator', GITHUB_ACTION_REF: 'v1.2.3' };
const COMMIT = { inputs: { autofix: 'commit' } };
const BROKEN = 'rules:\n  entry-abstrakt: off\n';

type Changes = Parameters<typeof pullRequest>[0];
type Pull = Awaited<ReturnType<typeof open>>;

async function open(changes: Changes, base: Changes = {}) {
  const options = { elsewhere: registries.fetch };
  const pull = await pullRequest(changes, { ...LIST, ...base }, options);
  return {
    ...pull,
    review: (more: Parameters<typeof pull.review>[0] = {}) => pull.review({ env: ACTION, ...more }),
    /** Lets the action commit to the fork, as a token of a GitHub App may. */
    letCommit: () =>
      pull.github.tokens.set('emulated-token', {
        login: 'curator[bot]',
        type: 'Bot',
        permissions: { contents: 'write', issues: 'write', pull_requests: 'write' },
        repositories: [FORK],
      }),
  };
}

/** A part of a page of the gallery: where it is on GitHub, and its text. */
type Part = readonly [place: string, text: string];

function page(parts: readonly Part[]): string {
  const text = parts.map(([place, body]) => `════ ${place}\n\n${body.trimEnd()}\n`).join('\n');
  return text
    .replaceAll('http://github.test', 'https://github.com')
    .replace(/\b[0-9a-f]{40}\b/g, 'HEAD')
    .replace(/(?<=Committed )[0-9a-f]{7}/g, 'abc1234');
}

/** What a pull request shows. */
function posted({ seen }: Pull): Part[] {
  const { comments, reviewComments } = seen();
  return [
    ...comments.map(({ user, body }): Part => [`Comment by ${user}`, body]),
    ...reviewComments.map(({ user, path, startLine, line, body }): Part => {
      const lines = (startLine ?? line) === line ? `line ${line}` : `lines ${startLine}–${line}`;
      return [`Review comment by ${user} on ${path}, ${lines}`, body];
    }),
  ];
}

/** What the run itself shows. */
function shown(run: ActionRun): Part[] {
  return [
    ['Annotations', run.annotations.join('\n') || 'none'],
    ['Job summary', run.summary || 'none'],
  ];
}

function lastCommit({ github }: Pull): Part {
  return ['Commit', github.state.git.messages(github.state.branch('add', FORK) ?? '')[0] ?? ''];
}

/** Two papers with about everything wrong. */
const EVERYTHING_WRONG = mossWith(
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

const GOOD = mossWith(mossEntry(LICHEN), mossBibEntry(LICHEN));

/** So many papers without abstracts in a list of which most papers have one. */
function hundred(): [Changes, Changes] {
  const papers = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...LICHEN,
      key: `Lichen${from + at}`,
      title: `Lichens of the year ${from + at}`,
      lines: 'L1',
    }));
  const files = (abstracts: boolean, some: ReturnType<typeof papers>) => {
    const entries = some.map(mossEntry).join('\n').replaceAll('refs.bib#L1', 'refs.bib');
    return {
      'README.md': abstracts ? entries : entries.replace(/\n {2}- \*\*Abstract.*/g, ''),
      'refs.bib': some.map(mossBibEntry).join('\n'),
    };
  };
  const old = files(true, papers(1000, 150));
  const base = mossWith(old['README.md'], old['refs.bib']);
  const added = files(false, papers(1900, 100));
  return [
    {
      'README.md': `${base['README.md']}\n${added['README.md']}`,
      'refs.bib': `${base['refs.bib']}\n${added['refs.bib']}`,
    },
    base,
  ];
}

const LINKS = Array.from({ length: 3 }, (_, at) => `- https://doi.org/10.99999/moss.${at + 1}\n`);
const UNCITED =
  '- [A year on a wall](https://doi.org/10.99999/wall), Ada Moss, *Moss Letters*, 2022\n';

const SITUATIONS: Readonly<Record<string, () => Promise<readonly Part[]>>> = {
  'a clean pull request': async () => {
    const pull = await open(GOOD);
    const run = await pull.review();
    return [...posted(pull), ...shown(run)];
  },
  'one typo': async () => {
    const pull = await open(
      mossWith(mossEntry(LICHEN).replace('`Twigg2023`', '`Twigg2032`'), mossBibEntry(LICHEN)),
    );
    await pull.review();
    return posted(pull);
  },
  'a first contribution with everything wrong': async () => {
    const pull = await open(EVERYTHING_WRONG);
    const run = await pull.review();
    return [...posted(pull), ...shown(run)];
  },
  'a fork whose run may only read': async () => {
    const pull = await open(EVERYTHING_WRONG);
    pull.permit({ contents: 'read', pull_requests: 'read' });
    const run = await pull.review({ eventName: 'pull_request' });
    return [...posted(pull), ...shown(run)];
  },
  '100 findings': async () => {
    const pull = await open(...hundred());
    await pull.review();
    return posted(pull);
  },
  'fixes are committed': async () => {
    const pull = await open(EVERYTHING_WRONG);
    pull.letCommit();
    const run = await pull.review(COMMIT);
    return [lastCommit(pull), ...posted(pull), ...shown(run)];
  },
  'bare links are completed': async () => {
    const pull = await open(mossWith(LINKS.join(''), ''));
    await pull.review();
    return posted(pull);
  },
  'curate complete': async () => {
    const pull = await open({ 'README.md': `${MOSS['README.md']}\n${UNCITED}` });
    pull.letCommit();
    await pull.review();
    const before = posted(pull);
    const { reply } = await conversation(pull.github, pull.number).command(
      'contributor',
      '/curate complete',
      { env: ACTION },
    );
    return [...before, ['Answer', reply], lastCommit(pull)];
  },
  'curate complete where nothing can be pushed': async () => {
    const pull = await open({ 'README.md': `${MOSS['README.md']}\n${UNCITED}` });
    pull.permit({ contents: 'write', issues: 'write', pull_requests: 'write' });
    const { reply } = await conversation(pull.github, pull.number).command(
      'contributor',
      '/curate complete',
      { env: ACTION },
    );
    return [['Answer', reply]];
  },
  'a broken configuration in the pull request': async () => {
    const pull = await open({ '.github/list-curator.yml': BROKEN });
    const run = await pull.review();
    return [...posted(pull), ...shown(run)];
  },
  'a broken configuration on the base branch': async () => {
    const pull = await open(GOOD, { '.github/list-curator.yml': BROKEN });
    const run = await pull.review();
    return [...posted(pull), ...shown(run)];
  },
  'a moved README': async () => {
    const pull = await open({ 'README.md': null, 'docs/list.md': MOSS['README.md'] });
    const run = await pull.review();
    return [...posted(pull), ...shown(run)];
  },
  'an unreadable bibliography': async () => {
    const pull = await open(
      mossWith(mossEntry(LICHEN), mossBibEntry(LICHEN).replace('Twigg, Bo}', 'Twigg, Bo')),
    );
    await pull.review();
    return posted(pull);
  },
};

describe('what people read', { timeout: 120_000 }, () => {
  it.each(Object.keys(SITUATIONS))('%s', async (name) => {
    const parts = await SITUATIONS[name]?.();
    const path = `../golden/${name.replaceAll(' ', '-')}.md`;
    await expect(page(parts ?? [])).toMatchFileSnapshot(path);
  });

  it('is as short as possible', async () => {
    const pull = await open(EVERYTHING_WRONG);
    await pull.review();
    const [summary] = pull.seen().comments;
    const open_ = (summary?.body ?? '').split('<details>')[0] ?? '';
    // The marker, and at most ten lines before anything is folded.
    expect(open_.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(11);
  });
});
