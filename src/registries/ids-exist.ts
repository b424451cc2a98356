import { batches, type Existence, type ExistenceTools } from './existence.ts';
import { harmless } from './harmless.ts';
import type { WorkRecord } from './work.ts';

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
 * Asks a registry which ids exist. What a batch lacks is asked for once more, alone; only then
 * it counts as absent. After the first failure the registry is left alone.
 */
export async function idsExist(
  ids: readonly string[],
  { tell }: ExistenceTools,
  { name, atOnce, absent, ask }: Batches,
): Promise<void> {
  let problem: string | undefined;
  const known = async (
    batch: readonly string[],
  ): Promise<ReadonlyMap<string, WorkRecord> | undefined> => {
    if (problem !== undefined) return undefined;
    const answer = await ask(batch);
    if (answer !== undefined && !('kind' in answer)) return answer;
    problem = answer === undefined ? 'gave an answer that cannot be read' : answer.why;
    return undefined;
  };
  const tellOf = (id: string, answer: ReadonlyMap<string, WorkRecord> | undefined): boolean => {
    const record = answer?.get(id);
    if (answer === undefined) tell(id, unknown(`${name} ${problem}`));
    else if (record !== undefined) tell(id, { kind: 'exists', record: harmless(record) });
    return answer === undefined || record !== undefined;
  };
  const missing: string[] = [];
  for (const batch of batches(ids, atOnce)) {
    const answer = await known(batch);
    for (const id of batch) if (!tellOf(id, answer)) missing.push(id);
  }
  for (const id of missing) {
    if (!tellOf(id, await known([id]))) tell(id, { kind: 'absent', reason: absent });
  }
}

function unknown(reason: string): Existence {
  return { kind: 'unknown', reason };
}
