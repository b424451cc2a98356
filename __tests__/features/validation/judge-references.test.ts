import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { readCatalog } from '../../../src/features/check/check-list.ts';
import { checkLinks } from '../../../src/features/validation/check-links.ts';
import { collectLinks } from '../../../src/features/validation/collect-links.ts';
import { judgeCatalog } from '../../../src/features/validation/judge-references.ts';
import { linkTools } from '../../../src/features/validation/link-tools.ts';
import { type LinkState, readLinkState, writeLinkState } from '../../../src/links/link-state.ts';
import type { Asked, Registries } from '../../../src/registries/client.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const DAY = 86_400_000;
const COUNT = 1000;

/** A bibliography of a thousand DOIs; every hundredth paper was retracted. */
const BIB = Array.from(
  { length: COUNT },
  (_one, index) =>
    `@article{k${index},\n  title = {Weighing teacup number ${index} at sea},\n  author = {Quill, Ada},\n  year = {2021},\n  doi = {10.99997/cups.${index}}\n}\n`,
).join('');

/** Registries that know all of it, or are out of reach. */
function world(bib: string) {
  const requests: string[] = [];
  const down = new Set<string>();
  let retracted = (index: number): boolean => index % 100 === 0;
  const answer = (name: string, path: string): Asked => {
    if (down.has(name)) return { kind: 'failed', why: 'answered 503' };
    if (name === 'doi') {
      const dois = decodeURIComponent(path.replace('/doiRA/', '')).split(',');
      return reply(dois.map((DOI) => ({ DOI, RA: 'Crossref' })));
    }
    const items = [...decodeURIComponent(path).matchAll(/doi:(10\.99997\/cups\.(\d+))/g)].map(
      ([, DOI, index]) => ({
        DOI,
        type: 'journal-article',
        title: [`Weighing teacup number ${index} at sea`],
        author: [{ given: 'Ada', family: 'Quill' }],
        issued: { 'date-parts': [[2021]] },
        ...(retracted(Number(index))
          ? { 'updated-by': [{ DOI: `10.99997/notice.${index}`, type: 'retraction' }] }
          : {}),
      }),
    );
    return reply({ message: { items } });
  };
  const registries: Registries = {
    settings: {},
    async ask(name, path) {
      requests.push(`${name} ${path}`);
      return answer(name, path);
    },
  };
  let state: LinkState = new Map();
  const run = async (day: number, text = bib) => {
    requests.length = 0;
    const catalog = readCatalog({ bibs: [sourceFile('refs.bib', text)], config: DEFAULT_CONFIG });
    const now = () => Date.UTC(2031, 0, 1) + day * DAY;
    const { end: _end, ...tools } = linkTools({
      openRegistries: () => registries,
      resolve: () => Promise.reject(new Error('no page is asked')),
      env: {},
      fetch: () => Promise.reject(new Error('no server is asked')),
      now,
      sleep: async () => {},
      config: DEFAULT_CONFIG,
      contact: 'https://lists.example',
      concurrency: 1,
      timeout: 1000,
      fragments: false,
    });
    const result = await checkLinks(
      collectLinks(catalog),
      state,
      {
        rule: { failures: 3, days: 3 },
        recheckDays: 7,
        ignore: [],
        fragments: false,
        now: false,
        shard: { index: 1, count: 1 },
      },
      {
        ...tools,
        judge: async (facts) => judgeCatalog(catalog, facts),
        run: `run-${day}`,
        now,
        sleep: async () => {},
        interrupted: new Promise(() => {}),
        progress: () => {},
      },
    );
    state = readLinkState(writeLinkState(result.state), now()).state;
    return result.report;
  };
  const counts = () =>
    Object.fromEntries(
      ['doi', 'crossref'].map((name) => [
        name,
        requests.filter((one) => one.startsWith(`${name} `)).length,
      ]),
    );
  return {
    run,
    counts,
    down,
    retract(which: (index: number) => boolean) {
      retracted = which;
    },
  };
}

function reply(value: unknown): Asked {
  return { kind: 'reply', reply: { status: 200, body: JSON.stringify(value) } };
}

const findings = (report: Awaited<ReturnType<ReturnType<typeof world>['run']>>) =>
  report.references.flatMap(({ findings: all = [] }) =>
    all.map(({ ruleId, id }) => `${ruleId} ${id}`),
  );

describe('a thousand DOIs', () => {
  it('cost twenty requests to doi.org and twenty to Crossref, and none the next day', async () => {
    const { run, counts } = world(BIB);
    const first = findings(await run(0));
    expect(counts()).toEqual({ doi: 20, crossref: 20 });
    expect(first).toHaveLength(COUNT / 100);
    expect(findings(await run(1))).toEqual(first);
    expect(counts()).toEqual({ doi: 0, crossref: 0 });
  });

  it('are requested again over the days of the week, so that a new retraction is seen', async () => {
    const { run, counts, retract } = world(BIB);
    await run(0);
    retract(() => true);
    let requests = 0;
    for (let day = 1; day <= 7; day++) {
      await run(day);
      requests += (counts().doi ?? 0) + (counts().crossref ?? 0);
    }
    expect(findings(await run(7))).toHaveLength(COUNT);
    expect(requests).toBeLessThan(60);
  });

  it('are compared again when the list changes, without a request', async () => {
    const { run, counts } = world(BIB);
    await run(0);
    const changed = BIB.replace('10.99997/cups.7}', '10.99997/cups.8}');
    expect(findings(await run(1, changed))).toHaveLength(10);
    const swapped = BIB.replace(
      'Weighing teacup number 7 at sea',
      'Clouds over small islands',
    ).replace(/(Clouds over small islands\},\n {2}author = \{)Quill, Ada/, '$1Stone, Finn');
    expect(findings(await run(2, swapped))).toContain('doi-mismatch doi:10.99997/cups.7');
    expect(counts()).toEqual({ doi: 0, crossref: 0 });
  });
});

describe('a registry that cannot be reached', () => {
  const SHORT = BIB.slice(0, BIB.indexOf('@article{k5,'));

  it('does not compare references, reports why, and is requested again', async () => {
    const { run, down, counts } = world(SHORT);
    down.add('crossref');
    const report = await run(0);
    expect(report.summary).toMatchObject({ ok: 5, dead: 0 });
    expect(report.references.map(({ notCompared }) => notCompared)).toEqual(
      Array.from({ length: 5 }, () => 'Crossref answered 503'),
    );
    expect(findings(report)).toEqual([]);
    down.clear();
    expect(findings(await run(0.1))).toEqual(['paper-retracted doi:10.99997/cups.0']);
    expect(counts()).toEqual({ doi: 1, crossref: 1 });
  });

  it('does not withdraw what it reported before', async () => {
    const { run, down } = world(SHORT);
    const before = findings(await run(0));
    down.add('crossref').add('doi');
    const report = await run(8);
    expect(findings(report)).toEqual(before);
    expect(report.summary).toMatchObject({ dead: 0, unverified: 5 });
  });
});
