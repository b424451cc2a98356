import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { readCatalog } from '../../../src/features/check/check-list.ts';
import {
  checkLinks,
  type LinkJobTools,
  type LinkOptions,
} from '../../../src/features/validation/check-links.ts';
import { collectLinks } from '../../../src/features/validation/collect-links.ts';
import { judgeCatalog } from '../../../src/features/validation/judge-references.ts';
import type { LinkResult } from '../../../src/links/check-link.ts';
import { readLinkState, writeLinkState } from '../../../src/links/link-state.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5);

const OK: LinkResult = { verdict: 'ok', status: 200, reason: 'answered', requests: 1 };
const GONE: LinkResult = { verdict: 'dead', status: 404, reason: 'no such page', requests: 2 };
const DOWN: LinkResult = { verdict: 'transient', status: 503, reason: 'trouble', requests: 4 };
const NO_HOST: LinkResult = { verdict: 'dead', reason: 'there is no host', requests: 2 };
const moved = (finalUrl: string): LinkResult => ({
  verdict: 'moved',
  status: 200,
  reason: 'moved for good',
  finalUrl,
  requests: 2,
});

const OPTIONS: LinkOptions = {
  rule: { failures: 3, days: 3 },
  recheckDays: 7,
  ignore: [],
  fragments: false,
  now: false,
  shard: { index: 1, count: 1 },
};

/** A list whose links behave as a script of days says, and runs over it. */
function world(readme: string, answer: (url: string, day: number) => LinkResult, bib = '') {
  const catalog = readCatalog({
    readme: sourceFile('README.md', readme),
    bibs: [sourceFile('refs.bib', bib)],
    config: DEFAULT_CONFIG,
  });
  const collected = collectLinks(catalog);
  let kept = writeLinkState(new Map());
  let time = START;
  const asked: string[] = [];
  const missing = new Set<string>();
  const unreachable = new Set<string>();
  const run = async (
    day: number,
    changes: Partial<LinkOptions> = {},
    tools: Partial<LinkJobTools> = {},
  ) => {
    time = START + day * DAY;
    asked.length = 0;
    const result = await checkLinks(
      collected,
      readLinkState(kept, time).state,
      { ...OPTIONS, ...changes },
      {
        check: async (url) => {
          asked.push(url);
          return answer(url, (time - START) / DAY);
        },
        registries: {
          doi: registry('doi'),
          arxiv: registry('arxiv'),
          pmid: registry('pmid'),
          pmcid: registry('pmcid'),
        },
        records: async () => {},
        judge: async (facts) => judgeCatalog(catalog, facts),
        archived: async () => undefined,
        run: `run-${day}`,
        now: () => time,
        sleep: async (milliseconds) => {
          time += milliseconds;
        },
        requests: () => asked.length,
        interrupted: new Promise(() => {}),
        progress: () => {},
        ...tools,
      },
    );
    // What is kept goes through its file.
    kept = writeLinkState(result.state);
    return result.report;
  };
  const registry =
    (kind: string): LinkJobTools['registries']['doi'] =>
    async (ids, found) => {
      for (const id of ids) {
        asked.push(`${kind}:${id}`);
        if (unreachable.has(kind)) found(id, { kind: 'unknown', reason: 'answered with 403' });
        else if (missing.has(id)) found(id, { kind: 'absent', reason: 'does not exist' });
        else found(id, { kind: 'exists' });
      }
    };
  return { run, asked, missing, unreachable };
}

const LIST = `# Papers

## All

- [A paper on one thing](https://steady.example/a), 2020
- [A paper on another thing](https://flaky.example/a), 2020
- [A paper on a third thing](https://gone.example/a), 2020
- [A paper on a fourth thing](https://moved.example/a), 2020
- [A paper on a fifth thing](https://back.example/a), 2020
`;

describe('ten runs, one a day', () => {
  /** Down or gone every other day, as a host that cannot make up its mind. */
  const flaky = (day: number) =>
    [GONE, OK, DOWN, GONE, GONE, OK, DOWN, DOWN, GONE, DOWN][day % 10] ?? OK;
  const answer = (url: string, day: number): LinkResult => {
    const { hostname } = new URL(url);
    if (hostname === 'flaky.example') return flaky(Math.floor(day));
    if (hostname === 'gone.example') return GONE;
    if (hostname === 'moved.example') return moved('https://moved.example/b');
    if (hostname === 'back.example') return day >= 2 && day < 8 ? GONE : OK;
    return OK;
  };

  it('reports what is gone after three days, what is back no more, and never what is flaky', async () => {
    const { run } = world(LIST, answer);
    const history: string[] = [];
    for (let day = 0; day < 10; day++) {
      const { links } = await run(day, { recheckDays: 0 });
      const tasks = links.flatMap(({ url, task }) =>
        task === undefined ? [] : [`${task} ${new URL(url).hostname}`],
      );
      history.push(`${day}: ${tasks.join(', ')}`);
    }
    expect(history).toEqual([
      '0: ',
      '1: replace moved.example',
      '2: replace moved.example',
      '3: remove gone.example, replace moved.example',
      '4: remove gone.example, replace moved.example',
      '5: remove gone.example, replace moved.example, remove back.example',
      '6: remove gone.example, replace moved.example, remove back.example',
      '7: remove gone.example, replace moved.example, remove back.example',
      '8: remove gone.example, replace moved.example',
      '9: remove gone.example, replace moved.example',
    ]);
  });

  it('requests again only what failed', async () => {
    const { run, asked } = world(LIST, (url) => (url.includes('gone') ? GONE : OK));
    await run(0);
    expect(asked).toHaveLength(5);
    await run(0.1);
    expect(asked).toEqual(['https://gone.example/a']);
  });

  it('confirms nothing within a day, however often it runs', async () => {
    const { run } = world(LIST, () => GONE);
    for (let hour = 0; hour < 24; hour++) {
      expect((await run(hour / 24)).summary.dead).toBe(0);
    }
  });
});

describe('a run that confirms at once', () => {
  it('checks again as often as failures are required', async () => {
    const { run, asked } = world(LIST, (url) => (url.includes('gone') ? GONE : OK));
    const { summary, links } = await run(0, { now: true });
    expect(summary).toMatchObject({ ok: 4, dead: 1 });
    expect(links[2]?.reason).toContain('in 3 runs since 2026-01-05');
    expect(asked.filter((url) => url.includes('gone'))).toHaveLength(3);
  });

  it('treats one success as alive', async () => {
    let looks = 0;
    const { run } = world(LIST, (url) => (url.includes('gone') && ++looks < 3 ? GONE : OK));
    expect((await run(0, { now: true })).summary.dead).toBe(0);
  });

  it('confirms hosts that do not exist, if the network works', async () => {
    const { run } = world(LIST, (url) => (url.includes('gone') ? NO_HOST : OK));
    expect((await run(0, { now: true })).summary.dead).toBe(1);
  });

  it('reports nothing when no host can be reached', async () => {
    const { run } = world(LIST, () => NO_HOST);
    const { summary, links } = await run(0, { now: true });
    expect(summary).toMatchObject({ dead: 0, transient: 5 });
    expect(links[0]?.reason).toContain('the network may be down');
  });
});

it('believes no result, record or pause from the future', async () => {
  const list =
    '# Papers\n\n- [A paper on one thing](https://steady.example/a), 2020\n- [A paper on two](https://doi.org/10.1234/one), 2020\n';
  const { run, asked } = world(list, () => OK);
  await run(300_000);
  await run(0);
  expect(asked.toSorted()).toEqual(['doi:10.1234/one', 'https://steady.example/a']);
  await run(1);
  expect(asked).not.toContain('https://steady.example/a');
  const pause = { notBefore: START + 400 * DAY, postponed: true } as const;
  const later = world(list, () => ({ ...DOWN, ...pause }));
  await later.run(0);
  await later.run(1);
  expect(later.asked).toContain('https://steady.example/a');
});

describe('references', () => {
  const REFERENCES = `# Papers

## All

- [A paper on one thing](https://doi.org/10.1234/one), 2020
- [A paper on another thing](https://dl.acm.org/doi/10.1234/two), 2020
- [A paper on a third thing](https://arxiv.org/abs/2303.14070), 2020
`;
  const BIB =
    '@article{one,\n  doi = {10.1234/ONE},\n}\n@article{x,\n  doi = {10.1234/three},\n}\n';

  it('are requested from their registry, each once, and no publisher is requested', async () => {
    const { run, asked } = world(REFERENCES, () => DOWN, BIB);
    const { summary, references } = await run(0);
    expect(asked.toSorted()).toEqual([
      'arxiv:2303.14070',
      'doi:10.1234/one',
      'doi:10.1234/three',
      'doi:10.1234/two',
    ]);
    expect(summary).toMatchObject({ ok: 4, dead: 0, transient: 0, unverified: 0 });
    expect(references.map(({ id, places }) => [id, ...places.map(({ line }) => line)])).toEqual([
      ['doi:10.1234/one', 5, 2],
      ['arxiv:2303.14070', 7],
      ['doi:10.1234/three', 5],
    ]);
  });

  it('that do not exist are reported once confirmed', async () => {
    const { run, missing } = world(REFERENCES, () => OK, BIB);
    missing.add('10.1234/three').add('10.1234/one');
    expect((await run(0)).summary.dead).toBe(0);
    await run(2);
    const { summary, links, references } = await run(4);
    expect(summary.dead).toBe(2);
    expect(links[0]).toMatchObject({ verdict: 'dead', task: 'remove' });
    expect(references.map(({ verdict }) => verdict)).toEqual(['dead', 'ok', 'dead']);
  });

  it('in the address of a publisher who has the page are no fault', async () => {
    const { run, asked, missing } = world(REFERENCES, () => OK, BIB);
    missing.add('10.1234/two');
    const { summary } = await run(0, { now: true });
    expect(summary).toMatchObject({ ok: 4, dead: 0 });
    expect(asked).toContain('https://dl.acm.org/doi/10.1234/two');
  });

  it('in an address at any other host stand for no page', async () => {
    const hostile = ['https://evil.example/10.1234/one', 'https://dl.acm.org:8443/10.1234/one'];
    const entry = (url: string, at: number): string =>
      `- [A paper on thing ${at}](<${url}>), 2020\n`;
    const list = `# Papers\n\n## All\n\n${hostile.map(entry).join('')}`;
    const { run, asked } = world(list, () => GONE);
    expect((await run(0, { now: true })).summary).toMatchObject({ dead: hostile.length });
    // Its record is compared with the list all the same.
    expect(asked).toContain('doi:10.1234/one');
  });

  it('are unverified while the registry cannot be reached, never dead', async () => {
    const { run, unreachable } = world(REFERENCES, () => OK, BIB);
    unreachable.add('doi');
    const { summary } = await run(0, { now: true });
    expect(summary).toMatchObject({ ok: 1, dead: 0, unverified: 3 });
  });
});

describe('parts of a list', () => {
  it('cover it together, without an address twice', async () => {
    const urls: string[] = [];
    for (const index of [1, 2, 3]) {
      const { run } = world(LIST, () => OK);
      urls.push(...(await run(0, { shard: { index, count: 3 } })).links.map(({ url }) => url));
    }
    expect(urls.toSorted()).toEqual(
      (await world(LIST, () => OK).run(0)).links.map(({ url }) => url).toSorted(),
    );
  });

  it('that are ignored are not requested', async () => {
    const { run, asked } = world(LIST, () => OK);
    await run(0, { ignore: ['https://gone.example/'] });
    expect(asked).not.toContain('https://gone.example/a');
  });
});

it('requests an address once that is in several places, and names them all', async () => {
  const twice = `${LIST}- [A paper on a sixth thing](https://gone.example/a#part), 2020\n`;
  const { run, asked } = world(twice, () => OK, '@misc{a,\n  url = {https://gone.example/a}\n}\n');
  const { links } = await run(0);
  expect(asked.filter((url) => url.includes('gone'))).toHaveLength(1);
  expect(links.find(({ url }) => url === 'https://gone.example/a')?.places).toEqual([
    { file: 'README.md', line: 7 },
    { file: 'refs.bib', line: 2 },
  ]);
});

it('requests repositories from GitHub, and the pages that it has no data on', async () => {
  const readme = `# Papers\n\n- [One tool](https://github.com/quill/tea)\n- [Another tool](https://github.com/quill/own)\n`;
  const { run, asked } = world(readme, () => OK);
  const { links } = await run(
    0,
    {},
    { repositories: async () => new Map([['https://github.com/quill/tea', GONE]]) },
  );
  expect(asked).toEqual(['https://github.com/quill/own']);
  expect(links.map(({ verdict }) => verdict)).toEqual(['transient', 'ok']);
});

it('returns what it has when it is interrupted', async () => {
  let interrupt = (): void => {};
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const { run } = world(LIST, () => OK);
  const report = await run(
    0,
    {},
    {
      interrupted,
      check: (url) => {
        if (!url.includes('flaky')) return Promise.resolve(OK);
        setImmediate(interrupt);
        return new Promise(() => {});
      },
    },
  );
  expect(report.summary).toMatchObject({ ok: 4, unverified: 1 });
});
