import type { Check } from '../jobs/review/check-change.ts';
import { LONGEST_MS, timeLimit } from '../jobs/time-limit.ts';
import type { ActionIo } from './io.ts';

/** Checks within the time that a check may take. */
export function checkInTime({ now }: ActionIo): Check {
  return async (input) => {
    // Not before the first request.
    const { checkList } = await import('../jobs/check-list.ts');
    return checkList({ ...input, ...timeLimit(LONGEST_MS, now) });
  };
}
