import { append } from '../text/append.ts';
import { parseJson } from '../text/json.ts';
import { type Answer, ask, type Question, usableRecord } from './answer.ts';
import type { RegistryTools } from './client.ts';
import type { RegistryName } from './settings.ts';
import type { WorkRecord } from './work.ts';

/** Whether a registry knows an identifier; `unknown` when it did not say. */
export type Existence =
  | {
      readonly kind: 'exists';
      /** Where a DOI is registered, as doi.org names it: `Crossref`, `DataCite`. */
      readonly agency?: string;
      /** The registry's record of the work, if the same answer contains it. */
      readonly record?: WorkRecord;
    }
  | { readonly kind: 'absent'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

export interface ExistenceTools extends RegistryTools {
  /** Called for each identifier as soon as its answer is known. */
  readonly report: (id: string, existence: Existence) => void;
}

/** A list in parts of at most `size`. */
export function batches<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_one, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

interface IdBatches {
  /** The registry's name, for reasons. */
  readonly name: string;
  readonly atOnce: number;
  /** The reason if the registry does not have an id. */
  readonly absent: string;
  readonly question: (ids: readonly string[]) => Question;
  /** The known ids with their records; undefined for an unreadable answer. */
  readonly read: (
    body: string,
    ids: readonly string[],
  ) => ReadonlyMap<string, WorkRecord> | undefined;
}

/**
 * Asks a registry which ids exist. An id that a batch lacks is asked for once more, alone, before it
 * counts as absent. After the first failure the registry is not asked again.
 */
export async function idsExist(
  ids: readonly string[],
  tools: ExistenceTools,
  { name, atOnce, absent, question, read }: IdBatches,
): Promise<void> {
  const { report } = tools;
  let problem: string | undefined;
  /** Reports what is known of a batch, and returns the ids that the registry's answer lacks. */
  const askFor = async (batch: readonly string[]): Promise<readonly string[]> => {
    const asked = problem === undefined ? await ask(tools, question(batch)) : undefined;
    const isReply = asked?.kind === 'reply' && asked.reply.status === 200;
    const known = isReply ? read(asked.reply.body, batch) : undefined;
    if (known !== undefined) {
      return batch.filter((id) => {
        const record = known.get(id);
        if (record !== undefined) report(id, { kind: 'exists', record: usableRecord(record) });
        return record === undefined;
      });
    }
    problem ??= asked?.kind === 'failed' ? asked.why : 'sent an unreadable answer';
    for (const id of batch) report(id, { kind: 'unknown', reason: `${name} ${problem}` });
    return [];
  };
  const missing: string[] = [];
  for (const batch of batches(ids, atOnce)) append(missing, await askFor(batch));
  for (const id of missing) {
    const [stillMissing] = await askFor([id]);
    if (stillMissing !== undefined) report(id, { kind: 'absent', reason: absent });
  }
}

/** An agency's answer about a DOI; `empty` if it has the DOI, but without a title. */
export type RecordAnswer = Answer | { readonly registry: RegistryName; readonly outcome: 'empty' };

export interface RecordTools extends RegistryTools {
  /** Whether to ask for every field of a bib entry, and not only for those that identify a work. */
  readonly whole?: boolean;
  /** Called for each DOI as soon as its answer is known. */
  readonly report: (doi: string, answer: RecordAnswer) => void;
}

interface RecordBatches {
  readonly registry: RegistryName;
  readonly question: (dois: readonly string[]) => Omit<Question, 'registry'>;
  /** The list of works in an answer; anything but a list for an unreadable answer. */
  readonly items: (answer: unknown) => unknown;
  readonly read: (item: unknown) => WorkRecord;
  readonly askAlone: (doi: string, tools: RegistryTools) => Promise<Answer>;
}

/** Limits of one request: its DOIs, and the characters that they have together. */
const MOST_DOIS = 50;
const MOST_CHARACTERS = 3000;
/** After this many failures in a row the registry counts as unavailable. */
const MOST_FAILURES = 2;

/**
 * Asks a registry for the records of DOIs in batches. One malformed DOI makes the registry refuse
 * the whole batch, so a refused batch is halved until that DOI is alone. DOIs that an answer lacks
 * are asked for alone too.
 */
export async function recordsInBatches(
  dois: readonly string[],
  tools: RecordTools,
  { registry, question, items, read, askAlone }: RecordBatches,
): Promise<void> {
  const { report } = tools;
  let failures = 0;
  let why = '';
  const alone: string[] = [];
  const fail = (batch: readonly string[]): void => {
    for (const doi of batch) report(doi, { registry, outcome: 'failed', why });
  };
  const askBatch = async (batch: readonly string[]): Promise<void> => {
    if (failures >= MOST_FAILURES) return fail(batch);
    const asked = await ask(tools, { registry, ...question(batch) });
    if (asked.kind === 'failed') {
      failures += 1;
      why = asked.why;
      return fail(batch);
    }
    const { status, body } = asked.reply;
    const works = status === 200 ? items(parseJson(body)) : undefined;
    if (Array.isArray(works)) {
      failures = 0;
      const known = new Map(works.map(read).map((record) => [record.doi, record]));
      for (const doi of batch) {
        const record = known.get(doi);
        if (record === undefined) alone.push(doi);
        else if (record.title === undefined) report(doi, { registry, outcome: 'empty' });
        else report(doi, { registry, outcome: 'found', record: usableRecord(record) });
      }
    } else if (status === 400 && batch.length > 1) {
      const middle = Math.ceil(batch.length / 2);
      await askBatch(batch.slice(0, middle));
      await askBatch(batch.slice(middle));
    } else if (status === 400 || status === 404) {
      append(alone, batch);
    } else {
      failures += 1;
      why = `sent an unreadable answer (status ${status})`;
      fail(batch);
    }
  };
  // A comma separates DOIs in a batch.
  for (const batch of doiBatches(dois.filter((doi) => !doi.includes(',')))) await askBatch(batch);
  for (const doi of [...alone, ...dois.filter((one) => one.includes(','))]) {
    if (failures >= MOST_FAILURES) fail([doi]);
    else {
      const answer = await askAlone(doi, tools);
      if (answer.outcome === 'failed') {
        failures += 1;
        why = answer.why;
      } else failures = 0;
      report(doi, answer);
    }
  }
}

function doiBatches(dois: readonly string[]): string[][] {
  const found: string[][] = [];
  let length = 0;
  for (const doi of dois) {
    const batch = found.at(-1);
    const own = encodeURIComponent(doi).length + 5;
    if (batch !== undefined && batch.length < MOST_DOIS && length + own <= MOST_CHARACTERS) {
      batch.push(doi);
      length += own;
    } else {
      found.push([doi]);
      length = own;
    }
  }
  return found;
}
