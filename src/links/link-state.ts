import * as v from 'valibot';
import { compact, noneIfEmpty, parseJson } from '../text/json.ts';
import { DAY, EVIDENCE, type Evidence, mergeEvidence } from './evidence.ts';

/** The evidence of earlier runs, by the requested URL, or by `doi:…` and the like for a reference. */
export type LinkState = ReadonlyMap<string, Evidence>;

export interface ReadState {
  readonly state: LinkState;
  /** Why the file is not usable; the state is empty then. */
  readonly problem?: string;
}

const VERSION = 1;

/** Strict, so that a report, which also has a version and links, is not read as a state. */
const STATE = v.strictObject({
  version: v.literal(VERSION),
  links: v.record(v.string(), EVIDENCE),
});

/**
 * Reads a state file. If it is invalid, the state is empty and `problem` says why.
 *
 * @param now milliseconds since 1970; what is later than that is omitted.
 */
export function readLinkState(text: string, now: number): ReadState {
  const value = parseJson(text);
  if (value === undefined) return { state: new Map(), problem: 'it is not JSON, or was cut off' };
  const parsed = v.safeParse(STATE, value);
  if (!parsed.success) {
    const path = v.getDotPath(parsed.issues[0]);
    const where = path === null ? '' : ` (see ${path})`;
    return { state: new Map(), problem: `it is not a state of version ${VERSION}${where}` };
  }
  const links = Object.entries(parsed.output.links);
  return { state: withoutFuture(new Map(links.map(([url, one]) => [url, compact(one)])), now) };
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
    record: record && { ...record, at: isoTime(record.at) },
    notBefore: notBefore === undefined ? undefined : isoTime(notBefore),
    falseAlarms: falseAlarms?.map(({ at, ...rest }) => ({ ...rest, at: isoTime(at) })),
    archived,
  });
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

/**
 * The state without results, decisions, records and pauses that no run can have left so far: one with
 * a wrong clock would silence its links until then, and drop what is learned until then where it is
 * merged.
 */
function withoutFuture(state: LinkState, now: number): LinkState {
  // Clocks differ a little.
  const isPast = (at: number | undefined, days: number): boolean =>
    at !== undefined && at <= now + days * DAY;
  return new Map(
    [...state].map(([url, { log, record, notBefore, falseAlarms = [], ...rest }]) => [
      url,
      compact({
        ...rest,
        log: log.filter(({ at }) => isPast(at, 1)),
        record: isPast(record?.at, 1) ? record : undefined,
        notBefore: isPast(notBefore, LONGEST_PAUSE) ? notBefore : undefined,
        falseAlarms: noneIfEmpty(falseAlarms.filter(({ at }) => isPast(at, 1))),
      }),
    ]),
  );
}

/** In days; no server asks for a longer one. */
const LONGEST_PAUSE = 30;

/** How long evidence on a URL is kept after its removal from the list, in milliseconds. */
const KEPT = 30 * DAY;

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
