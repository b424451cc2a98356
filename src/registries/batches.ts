import { append } from '../text/append.ts';
import { type Answer, harmless } from './answer.ts';
import type { Asked, Budget, Registries, Reply } from './client.ts';
import type { RegistryName } from './settings.ts';
import type { WorkRecord } from './work.ts';

/** Whether a registry knows an identifier; `unknown` when it did not say. */
export type Existence =
  | {
      readonly kind: 'exists';
      /** Where a DOI is registered, as doi.org names it: `Crossref`, `DataCite`. */
      readonly agency?: string;
      /** What the registry says of the work, where the same answer holds it. */
      readonly record?: WorkRecord;
    }
  | { readonly kind: 'absent'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** What is needed to ask about many identifiers. */
export interface ExistenceTools {
  readonly registries: Registries;
  readonly budget: Budget;
  /** Called for each identifier as soon as its answer is known. */
  readonly report: (id: string, existence: Existence) => void;
}

/** A list in parts of at most `size`. */
export function batches<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_one, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** How one registry is asked for many ids at once. */
interface Batches {
  /** The registry's name, for reasons. */
  readonly name: string;
  readonly atOnce: number;
  /** The reason when the registry says that there is no such thing. */
  readonly absent: string;
  /**
   * Asks for some ids.
   *
   * @returns what the registry knows, by id as asked; undefined for an answer that makes no sense.
   */
  readonly ask: (
    ids: readonly string[],
  ) => Promise<
    ReadonlyMap<string, WorkRecord> | { readonly kind: 'failed'; readonly why: string } | undefined
  >;
}

/**
 * Asks a registry which ids exist. An id that a batch lacks is asked for once more, alone, before it
 * counts as absent. After the first failure the registry is not asked again.
 */
export async function idsExist(
  ids: readonly string[],
  { report }: ExistenceTools,
  { name, atOnce, absent, ask }: Batches,
): Promise<void> {
  let problem: string | undefined;
  /** Reports what is known of a batch, and returns the ids that the registry's answer lacks. */
  const askFor = async (batch: readonly string[]): Promise<readonly string[]> => {
    const answer = problem === undefined ? await ask(batch) : undefined;
    if (answer !== undefined && !('kind' in answer)) {
      return batch.filter((id) => {
        const record = answer.get(id);
        if (record !== undefined) report(id, { kind: 'exists', record: harmless(record) });
        return record === undefined;
      });
    }
    problem ??= answer?.why ?? 'sent an unreadable answer';
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

/** What an agency said of a DOI; `empty` when it has the DOI, but no title to know it by. */
export type RecordAnswer = Answer | { readonly registry: RegistryName; readonly outcome: 'empty' };

/** What is needed to ask for the records of many works. */
export interface RecordTools {
  readonly registries: Registries;
  readonly budget: Budget;
  /** Whether to ask for every field of a bib entry, and not only for those that identify a work. */
  readonly whole?: boolean;
  /** Called for each DOI as soon as its answer is known. */
  readonly report: (doi: string, answer: RecordAnswer) => void;
}

/** How one registry is asked for the records of many DOIs. */
interface RecordBatches {
  readonly registry: RegistryName;
  readonly ask: (dois: readonly string[]) => Promise<Asked>;
  /** The records of an answer, each with its DOI; undefined for one that makes no sense. */
  readonly read: (reply: Reply) => readonly WorkRecord[] | undefined;
  /** Asks for one DOI by itself. */
  readonly askAlone: (doi: string) => Promise<Answer>;
}

/** As many DOIs as fit into one request, and the characters that they may take together. */
const MOST_DOIS = 50;
const MOST_CHARACTERS = 3000;
/** After this many failures in a row the registry counts as out of reach. */
const MOST_FAILURES = 2;

/**
 * Asks a registry for the records of DOIs in batches. One malformed DOI makes the registry refuse
 * the whole batch, so a refused batch is halved until that DOI is alone. DOIs that an answer lacks
 * are asked for alone too.
 */
export async function recordsInBatches(
  dois: readonly string[],
  { report }: RecordTools,
  { registry, ask, read, askAlone }: RecordBatches,
): Promise<void> {
  let failures = 0;
  let why = '';
  const alone: string[] = [];
  const fail = (batch: readonly string[]): void => {
    for (const doi of batch) report(doi, { registry, outcome: 'failed', why });
  };
  const askBatch = async (batch: readonly string[]): Promise<void> => {
    if (failures >= MOST_FAILURES) return fail(batch);
    const asked = await ask(batch);
    if (asked.kind === 'failed') {
      failures += 1;
      why = asked.why;
      return fail(batch);
    }
    const records = read(asked.reply);
    if (records !== undefined) {
      failures = 0;
      const known = new Map(records.map((record) => [record.doi, record]));
      for (const doi of batch) {
        const record = known.get(doi);
        if (record === undefined) alone.push(doi);
        else if (record.title === undefined) report(doi, { registry, outcome: 'empty' });
        else report(doi, { registry, outcome: 'found', record: harmless(record) });
      }
    } else if (asked.reply.status === 400 && batch.length > 1) {
      const middle = Math.ceil(batch.length / 2);
      await askBatch(batch.slice(0, middle));
      await askBatch(batch.slice(middle));
    } else if (asked.reply.status === 400 || asked.reply.status === 404) {
      append(alone, batch);
    } else {
      failures += 1;
      why = `sent an unreadable answer (status ${asked.reply.status})`;
      fail(batch);
    }
  };
  // A comma separates DOIs in a batch.
  for (const batch of doiBatches(dois.filter((doi) => !doi.includes(',')))) await askBatch(batch);
  for (const doi of [...alone, ...dois.filter((one) => one.includes(','))]) {
    if (failures >= MOST_FAILURES) fail([doi]);
    else {
      const answer = await askAlone(doi);
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
