import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { readCatalog } from '../../src/features/check/check-list.ts';
import { checkLinks } from '../../src/features/validation/check-links.ts';
import { collectLinks } from '../../src/features/validation/collect-links.ts';
import { linkTools } from '../../src/features/validation/link-tools.ts';
import { type LinkState, mergeLinkStates, writeLinkState } from '../../src/links/link-state.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { simulatedRegistries, simulatedSites } from './simulated-internet.ts';
import { virtualClock } from './virtual-clock.ts';

/**
 * What a scheduled validation of a long list costs: the product's own scheduler on a simulated
 * Internet, in a time that passes by itself. `npm run bench-scale -- LINKS PARTS,PARTS…`.
 *
 * The mix is that of 41,534 links in 35 real lists: 47% lead to arXiv, 7% to DOIs, 16% to
 * repositories at GitHub, and 30% to pages on hosts of very different size.
 */
const LINKS = Number(process.argv[2] ?? 100_000);
const SHARDS = (process.argv[3] ?? '1,2,4,8').split(',').map(Number);
const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5);

function list(): string {
  const many = (share: number, url: (index: number) => string): string[] =>
    Array.from({ length: Math.round(LINKS * share) }, (_, index) => url(index));
  const urls = [
    ...many(0.47, arxivPaper),
    ...many(0.07, (index) => `https://doi.org/10.99999/p${index}`),
    ...many(0.16, (index) => `https://github.com/owner${index % 3000}/name${index}`),
    ...many(0.3, (index) => `https://host${hostOf(index)}.example/paper/${index}`),
  ];
  const entries = urls.map((url, index) => `- [A paper with number ${index}](${url}), 2020`);
  return `# Papers\n\n## All\n\n${entries.join('\n')}\n`;
}

/** A number of its own in one of sixty months. */
function arxivPaper(index: number): string {
  const month = index % 60;
  const year = 20 + Math.floor(month / 12);
  const number = String(10_000 + Math.floor(index / 60));
  return `https://arxiv.org/abs/${year}${String((month % 12) + 1).padStart(2, '0')}.${number}`;
}

/** The largest host has an eighth of the pages, the smallest one page, as in real lists. */
function hostOf(index: number): number {
  const hosts = (LINKS * 0.3) / 8.5;
  const place = ((index * 0.618_033_988_75) % 1) ** 4;
  return Math.floor(place * hosts);
}

const start = performance.now();
const collected = collectLinks(
  readCatalog({ readme: sourceFile('README.md', list()), bibs: [], config: DEFAULT_CONFIG }),
);
console.log(
  `${collected.urls.size} links read and collected in ${((performance.now() - start) / 1000).toFixed(1)} s`,
);

async function part(before: LinkState, day: number, index: number, count: number) {
  const clock = virtualClock(START + day * DAY);
  const { sleep, now } = clock;
  const registries = simulatedRegistries(sleep);
  const tools = linkTools({
    env: {},
    fetch: registries,
    resolve: async () => [],
    now,
    sleep,
    config: {
      ...DEFAULT_CONFIG,
      contactEmail: 'bench@example.org',
      links: { ...DEFAULT_CONFIG.links, archive: false },
    },
    contact: 'bench',
    fragments: false,
    github: { url: 'https://api.github.com/graphql', token: 'none', fetch: registries },
    fetchPage: simulatedSites(sleep),
  });
  const { failures, days, recheckDays } = DEFAULT_CONFIG.links;
  const work = checkLinks(
    collected,
    before,
    {
      rule: { failures, days },
      recheckDays,
      ignore: [],
      fragments: false,
      now: false,
      shard: { index, count },
    },
    {
      ...tools,
      judge: async () => [],
      run: `day-${day}`,
      now,
      sleep,
      interrupted: new Promise(() => {}),
      progress: () => {},
    },
  );
  const run = await clock.run(work);
  return { ...run, seconds: (now() - START - day * DAY) / 1000 };
}

async function day(before: LinkState, number: number, count: number) {
  const from = process.cpuUsage();
  const parts = [];
  for (let index = 1; index <= count; index++) parts.push(await part(before, number, index, count));
  const { user, system } = process.cpuUsage(from);
  const state = mergeLinkStates(parts.map((one) => one.state));
  const requests = parts.reduce((sum, { report }) => sum + report.summary.requests, 0);
  const longest = Math.max(...parts.map(({ seconds }) => seconds));
  const sum = parts.reduce((total, { seconds }) => total + seconds, 0);
  console.log(
    `${count} ${count === 1 ? 'part' : 'parts'}, day ${number}: ${(longest / 60).toFixed(1)} min (${(sum / 60).toFixed(1)} min of all jobs together), ${requests} requests, ${((user + system) / 1e6).toFixed(0)} s of the processor for what is not network, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
  return state;
}

for (const count of SHARDS) {
  let state: LinkState = new Map();
  for (const number of count === 1 ? [0, 1, 4] : [0]) state = await day(state, number, count);
  if (count !== 1) continue;
  const text = writeLinkState(state);
  const packed = gzipSync(text).length;
  console.log(
    `the state: ${(text.length / 1e6).toFixed(1)} MB, ${(packed / 1e6).toFixed(1)} MB compressed`,
  );
}
