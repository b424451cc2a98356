import * as v from 'valibot';
import { REGISTRY_NAMES } from '../registries/settings.ts';
import { readFacts } from '../registries/work-facts.ts';
import {
  type AskedRecord,
  type Evidence,
  type FalseAlarm,
  mergeEvidence,
  type Observation,
} from './evidence.ts';
import { VERDICTS } from './verdict.ts';

/** What earlier runs saw, by the URL asked for, or `doi:…` and the like for a reference. */
export type LinkState = ReadonlyMap<string, Evidence>;

/** A state file that was read. */
export interface ReadState {
  readonly state: LinkState;
  /** Why the file could not be used; the state is empty then. */
  readonly problem?: string;
}

const VERSION = 1;

const OBSERVATION = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  run: v.string(),
  verdict: v.picklist(VERDICTS),
  reason: v.string(),
  status: v.optional(v.number()),
  finalUrl: v.optional(v.string()),
  fragment: v.optional(v.literal('missing')),
});

const TIME = v.pipe(v.string(), v.isoTimestamp());

const RECORD = v.object({
  at: TIME,
  registry: v.picklist(REGISTRY_NAMES),
  facts: v.optional(v.unknown()),
});

/** Strict, so that a report, which has a version and links too, is not taken for a state. */
const STATE = v.strictObject({
  version: v.literal(VERSION),
  links: v.record(
    v.string(),
    v.object({
      log: v.array(OBSERVATION),
      // A record that cannot be read is asked for anew; the rest of the state is not lost for it.
      record: v.optional(v.unknown()),
      notBefore: v.optional(TIME),
      falseAlarms: v.optional(
        v.array(v.object({ claim: v.string(), at: TIME, stands: v.boolean() })),
      ),
      archived: v.optional(v.string()),
    }),
  ),
});

/** Reads a state file. What is not one gives an empty state and says why. */
export function readLinkState(text: string): ReadState {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: new Map(), problem: 'it is not JSON, or was cut off' };
  }
  const parsed = v.safeParse(STATE, value);
  if (!parsed.success) {
    const path = v.getDotPath(parsed.issues[0]);
    return {
      state: new Map(),
      problem: `it is not a state of version ${VERSION}${path === null ? '' : ` (see ${path})`}`,
    };
  }
  const { links } = parsed.output;
  return { state: new Map(Object.entries(links).map(([url, one]) => [url, evidenceOf(one)])) };
}

type WrittenEvidence = v.InferOutput<typeof STATE>['links'][string];

function evidenceOf({ log, record, notBefore, falseAlarms, archived }: WrittenEvidence): Evidence {
  const known = recordOf(record);
  const heard = falseAlarms?.map((alarm): FalseAlarm => ({ ...alarm, at: Date.parse(alarm.at) }));
  return {
    log: log.map(observationOf),
    ...(known === undefined ? {} : { record: known }),
    ...(notBefore === undefined ? {} : { notBefore: Date.parse(notBefore) }),
    ...(heard === undefined || heard.length === 0 ? {} : { falseAlarms: heard }),
    ...(archived === undefined ? {} : { archived }),
  };
}

function recordOf(written: unknown): AskedRecord | undefined {
  const parsed = v.safeParse(RECORD, written);
  if (!parsed.success) return undefined;
  const { at, registry, facts } = parsed.output;
  const known = readFacts(facts);
  if (facts !== undefined && known === undefined) return undefined;
  return { at: Date.parse(at), registry, ...(known === undefined ? {} : { facts: known }) };
}

function observationOf(written: v.InferOutput<typeof OBSERVATION>): Observation {
  const { at, run, verdict, reason, status, finalUrl, fragment } = written;
  return {
    at: Date.parse(at),
    run,
    verdict,
    reason,
    ...(status === undefined ? {} : { status }),
    ...(finalUrl === undefined ? {} : { finalUrl }),
    ...(fragment === undefined ? {} : { fragment }),
  };
}

/**
 * A state as its file holds it: the same state always gives the same text, with a line for each
 * URL, so that the history of the file in git shows what changed and takes little room.
 */
export function writeLinkState(state: LinkState): string {
  const lines = [...state]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([url, evidence]) => `${JSON.stringify(url)}:${JSON.stringify(writtenEvidence(evidence))}`,
    );
  return `{"version":${VERSION},"links":{\n${lines.join(',\n')}\n}}\n`;
}

function writtenEvidence({ log, record, notBefore, falseAlarms, archived }: Evidence) {
  return {
    log: log.map(({ at, run, ...said }) => ({ at: isoTime(at), run, ...said })),
    ...(record === undefined ? {} : { record: writtenRecord(record) }),
    ...(notBefore === undefined ? {} : { notBefore: isoTime(notBefore) }),
    ...(falseAlarms === undefined
      ? {}
      : { falseAlarms: falseAlarms.map(({ at, ...said }) => ({ ...said, at: isoTime(at) })) }),
    ...(archived === undefined ? {} : { archived }),
  };
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** Facts in the order in which they are read, so that reading and writing again changes nothing. */
function writtenRecord({ at, registry, facts }: AskedRecord) {
  return {
    at: isoTime(at),
    registry,
    ...(facts === undefined ? {} : { facts: readFacts(facts) }),
  };
}

/** Several states as one; their order does not matter. */
export function mergeLinkStates(states: Iterable<LinkState>): LinkState {
  const merged = new Map<string, Evidence>();
  for (const state of states) {
    for (const [url, evidence] of state) {
      merged.set(url, mergeEvidence(merged.get(url) ?? { log: [] }, evidence));
    }
  }
  return merged;
}

/** Evidence on a URL that left the list is kept this long, in milliseconds: it may come back. */
const KEPT = 30 * 86_400_000;

/** The state without URLs that the list no longer names and that were last seen a month ago. */
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
