import type { Config } from '../../config/config.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import type { ActionIo } from '../../runner/io.ts';
import { askRecordsOf, type FoundRecord } from '../papers/ask-records-of.ts';
import type { PaperWithRecord } from '../papers/completed-paper.ts';
import type { PaperToComplete } from '../papers/lacking-parts.ts';
import { registriesOfConfig } from '../papers/registries-of-config.ts';

/** The most that a run requests from registries. */
export interface LookUpLimits {
  readonly papers: number;
  readonly requests: number;
  readonly milliseconds: number;
}

/** For a review, since no one waits longer for it. */
const OF_REVIEW: LookUpLimits = { papers: 10, requests: 40, milliseconds: 20_000 };

/**
 * Requests data on papers from registries, within limits: from those in the configuration of the
 * base branch, else from the public ones. What does not arrive in time is skipped.
 */
export async function papersWithRecords(
  papers: readonly PaperToComplete[],
  config: Config,
  { fetch, env, date, wait }: Pick<ActionIo, 'fetch' | 'env' | 'date' | 'wait'>,
  limits: LookUpLimits = OF_REVIEW,
): Promise<PaperWithRecord[]> {
  const wanted = papers.slice(0, limits.papers);
  if (wanted.length === 0) return [];
  const budget = { remaining: limits.requests };
  const registries = registriesOfConfig(config, { fetch, env, now: date, sleep: wait });
  const records = new Map<string, FoundRecord>();
  const asking = askRecordsOf(registries, budget)(
    wanted.map(({ identifier }) => identifier),
    (identifier, found) => {
      if ('record' in found) records.set(identifierKey(identifier), found);
    },
  );
  const answered = new AbortController();
  const late = wait(limits.milliseconds, answered.signal);
  await Promise.race([asking, late]).finally(() => {
    budget.remaining = 0;
    answered.abort();
  });
  late.catch(() => {});
  return wanted.flatMap((paper) => {
    const found = records.get(identifierKey(paper.identifier));
    return found === undefined ? [] : [{ ...paper, found }];
  });
}
