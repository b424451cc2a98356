import { append } from '../text/append.ts';
import type { Answer } from './answer.ts';
import { harmless } from './harmless.ts';
import type { Asked, Budget, Registries, Reply } from './registries.ts';
import type { RegistryName } from './settings.ts';
import type { WorkRecord } from './work.ts';

/** What an agency said of a DOI; `empty` when it has the DOI, but no title to know it by. */
export type RecordAnswer = Answer | { readonly registry: RegistryName; readonly outcome: 'empty' };

/** What asking for the records of many works takes. */
export interface RecordTools {
  readonly registries: Registries;
  readonly budget: Budget;
  /** Whether all that a bib entry says is wanted, and not only what works are told apart by. */
  readonly whole?: boolean;
  /** Told of each DOI as soon as its answer is there. */
  readonly tell: (doi: string, answer: RecordAnswer) => void;
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
 * Asks a registry for the records of DOIs in batches. One DOI that the registry does not like can
 * spoil a whole batch: a refused batch is halved until the culprit stands alone. What an answer
 * lacks is asked for alone too.
 */
export async function recordsInBatches(
  dois: readonly string[],
  { tell }: RecordTools,
  { registry, ask, read, askAlone }: RecordBatches,
): Promise<void> {
  let failures = 0;
  let why = '';
  const alone: string[] = [];
  const fail = (batch: readonly string[]): void => {
    for (const doi of batch) tell(doi, { registry, outcome: 'failed', why });
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
        else if (record.title === undefined) tell(doi, { registry, outcome: 'empty' });
        else tell(doi, { registry, outcome: 'found', record: harmless(record) });
      }
    } else if (asked.reply.status === 400 && batch.length > 1) {
      const middle = Math.ceil(batch.length / 2);
      await askBatch(batch.slice(0, middle));
      await askBatch(batch.slice(middle));
    } else if (asked.reply.status === 400 || asked.reply.status === 404) {
      append(alone, batch);
    } else {
      failures += 1;
      why = `sent an answer that cannot be read (status ${asked.reply.status})`;
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
      tell(doi, answer);
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
