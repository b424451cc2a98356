import { join, resolve } from 'node:path';
import { InputError } from '../../files/input-error.ts';
import { namesIn } from '../../files/read-source.ts';
import { type LinkState, readLinkState, writeLinkState } from '../../links/link-state.ts';
import { requestUrl } from '../../links/registry-identifier.ts';
import { isDue, parseShard, type Shard } from '../../links/schedule.ts';
import type { ActionIo } from '../../runner/io.ts';
import { largest } from '../../text/extremes.ts';
import type { LinkOptions } from './check-links.ts';
import type { CollectedLinks } from './collect-links.ts';
import { verifiedIdentifier } from './verified-identifier.ts';

/** Pages that one machine requests in some minutes; see docs/scale.md. */
const PER_SHARD = 20_000;
/** GitHub runs 20 jobs of a free account at the same time. */
const MOST_SHARDS = 20;

/**
 * In how many parts the links that are due are best checked, each as `list-curator links --shard`
 * names it. Only pages count: requests to a registry keep to its pace in any number of parts.
 *
 * @param now milliseconds since 1970.
 */
export function planShards(
  { urls }: Pick<CollectedLinks, 'urls'>,
  before: LinkState,
  { recheckDays, fragments }: Pick<LinkOptions, 'recheckDays' | 'fragments'>,
  now: number,
): string[] {
  const pages = new Set(
    [...urls.keys()]
      .filter((url) => verifiedIdentifier(url) === undefined)
      .map((url) => requestUrl(url, fragments)),
  );
  const due = [...pages].filter((page) =>
    isDue(page, before.get(page) ?? { log: [] }, recheckDays, now),
  ).length;
  const count = Math.min(MOST_SHARDS, Math.max(1, Math.ceil(due / PER_SHARD)));
  return Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
}

const NAME = /^list-curator-state-(\d{1,4})-of-(\d{1,4})\.json$/;
/** In bytes; the state of a hundred thousand links takes a third of it. */
const LARGEST = 100 * 1024 * 1024;

/** Writes the state of a part for the job that joins all parts; returns the path. */
export function writeShardState(io: ActionIo, { index, count }: Shard, state: LinkState): string {
  const path = join(io.temp, `list-curator-state-${index}-of-${count}.json`);
  io.writeFile(path, writeLinkState(state));
  return path;
}

/**
 * Reads the states of parts in a folder, and in the folders right below it, as
 * `actions/download-artifact` writes them. A warning names parts that are missing or unusable.
 *
 * @throws {InputError} when there is none.
 */
export function readShardStates(io: ActionIo, folder: string): LinkState[] {
  const whole = resolve(io.workspace, folder);
  const found = stateFiles(io, whole);
  const states = found.flatMap(({ path, name }) => {
    const state = readPart(io, path, name);
    return state === undefined ? [] : [state];
  });
  if (states.length === 0) {
    throw new InputError(
      `${folder} contains no state of a part. Store the output "state" of the jobs with the input "shard" with actions/upload-artifact, and download all of them with actions/download-artifact before this step.`,
    );
  }
  const expected = largest(found.map(({ shard }) => shard.count));
  if (states.length < expected) {
    io.core.warning(
      `Only ${states.length} of ${expected} parts have a state. The next run checks the links of the others.`,
    );
  }
  return states;
}

function stateFiles({ files }: ActionIo, folder: string) {
  const inside = namesIn(files, folder);
  const paths = [
    ...inside.map((name) => ({ name, path: join(folder, name) })),
    ...inside.flatMap((one) =>
      namesIn(files, join(folder, one)).map((name) => ({ name, path: join(folder, one, name) })),
    ),
  ];
  return paths.flatMap(({ name, path }) => {
    const [, index, count] = NAME.exec(name) ?? [];
    const shard = parseShard(`${index}/${count}`);
    return shard === undefined ? [] : [{ path, name, shard }];
  });
}

function readPart(
  { core, date, files }: ActionIo,
  path: string,
  name: string,
): LinkState | undefined {
  if ((files.statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) {
    core.warning(`${name} is larger than any state; it is skipped.`);
    return undefined;
  }
  const { state, problem } = readLinkState(files.readFileSync(path, 'utf8'), date());
  if (problem === undefined) return state;
  core.warning(`${name} is not a state: ${problem}. It is skipped.`);
  return undefined;
}
