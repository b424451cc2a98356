import * as v from 'valibot';
import { REGISTRY_NAMES } from '../registries/settings.ts';
import { readFacts } from '../registries/work-facts.ts';
import { compact, parseJson } from '../text/json.ts';
import { type AskedRecord, type Evidence, mergeEvidence } from './evidence.ts';
import { VERDICTS } from './verdict.ts';

/** The evidence of earlier runs, by the requested URL, or by `doi:…` and the like for a reference. */
export type LinkState = ReadonlyMap<string, Evidence>;

export interface ReadState {
  readonly state: LinkState;
  /** Why the file is not usable; the state is empty then. */
  readonly problem?: string;
}

const VERSION = 1;

/** Times are ISO timestamps in the file and milliseconds since 1970 in the program. */
const TIME = v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse));

const OBSERVATION = v.object({
  at: TIME,
  run: v.string(),
  verdict: v.picklist(VERDICTS),
  reason: v.string(),
  status: v.exactOptional(v.number()),
  finalUrl: v.exactOptional(v.string()),
  fragment: v.exactOptional(v.literal('missing')),
});

const RECORD = v.object({
  at: TIME,
  registry: v.picklist(REGISTRY_NAMES),
  facts: v.exactOptional(v.unknown()),
});

/** Strict, so that a report, which also has a version and links, is not read as a state. */
const STATE = v.strictObject({
  version: v.literal(VERSION),
  links: v.record(
    v.string(),
    v.object({
      log: v.array(OBSERVATION),
      // An invalid record is asked for again; the rest of the state stays usable.
      record: v.exactOptional(v.unknown()),
      notBefore: v.exactOptional(TIME),
      falseAlarms: v.exactOptional(
        v.array(v.object({ claim: v.string(), at: TIME, stands: v.boolean() })),
      ),
      archived: v.exactOptional(v.string()),
    }),
  ),
});

/** Reads a state file. If it is invalid, the state is empty and `problem` says why. */
export function readLinkState(text: string): ReadState {
  const value = parseJson(text);
  if (value === undefined) return { state: new Map(), problem: 'it is not JSON, or was cut off' };
  const parsed = v.safeParse(STATE, value);
  if (!parsed.success) {
    const path = v.getDotPath(parsed.issues[0]);
    const where = path === null ? '' : ` (see ${path})`;
    return { state: new Map(), problem: `it is not a state of version ${VERSION}${where}` };
  }
  const { links } = parsed.output;
  return { state: new Map(Object.entries(links).map(([url, one]) => [url, evidenceOf(one)])) };
}

function evidenceOf(read: v.InferOutput<typeof STATE>['links'][string]): Evidence {
  const { record, falseAlarms = [] } = read;
  return compact({
    ...read,
    record: recordOf(record),
    falseAlarms: falseAlarms.length === 0 ? undefined : falseAlarms,
  });
}

function recordOf(stored: unknown): AskedRecord | undefined {
  const parsed = v.safeParse(RECORD, stored);
  if (!parsed.success) return undefined;
  const { facts } = parsed.output;
  const known = readFacts(facts);
  if (facts !== undefined && known === undefined) return undefined;
  return compact({ ...parsed.output, facts: known });
}

/**
 * The text of a state file. The same state always gives the same text, with one line per URL, so
 * that the diffs of the file in git are small and readable.
 */
export function writeLinkState(state: LinkState): string {
  const lines = [...state]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, evidence]) => `${JSON.stringify(url)}:${JSON.stringify(storedEvidence(evidence))}`);
  return `{"version":${VERSION},"links":{\n${lines.join(',\n')}\n}}\n`;
}

function storedEvidence({ log, record, notBefore, falseAlarms, archived }: Evidence) {
  return compact({
    // In the order of the schema, so that reading and writing again changes nothing.
    log: log.map(({ at, run, ...rest }) => ({ at: isoTime(at), run, ...rest })),
    record: record === undefined ? undefined : storedRecord(record),
    notBefore: notBefore === undefined ? undefined : isoTime(notBefore),
    falseAlarms: falseAlarms?.map(({ at, ...rest }) => ({ ...rest, at: isoTime(at) })),
    archived,
  });
}

/** The facts are in the order in which they are read, so that a second writing changes nothing. */
function storedRecord({ at, registry, facts }: AskedRecord) {
  const stored = facts === undefined ? undefined : readFacts(facts);
  return compact({ at: isoTime(at), registry, facts: stored });
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** Merges states; their order does not matter. */
export function mergeLinkStates(states: Iterable<LinkState>): LinkState {
  const merged = new Map<string, Evidence>();
  for (const state of states) {
    for (const [url, evidence] of state) {
      merged.set(url, mergeEvidence(merged.get(url) ?? { log: [] }, evidence));
    }
  }
  return merged;
}

/** How long evidence on a URL is kept after its removal from the list, in milliseconds. */
const KEPT = 30 * 86_400_000;

/** The state without URLs that are no longer in the list and were last checked a month ago. */
export function compactLinkState(
  state: LinkState,
  named: ReadonlySet<string>,
  now: number,
): LinkState {
  return new Map(
    [...state].filter(
      ([url, { log }]) =>
        named.has(url) || (log.at(-1)?.at ?? Number.NEGATIVE_INFINITY) > now - KEPT,
    ),
  );
}
