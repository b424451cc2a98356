import { isLost } from '../github/api-failure.ts';

/** How often a job tries to update GitHub before it gives up. */
export const MOST_TRIES = 3;
const WAIT_MS = 2000;

/**
 * Waits where GitHub's answer to a write was lost (status 5xx), longer each time. Whether the write
 * took place is not known then: what GitHub has must be read again, instead of sending the same a
 * second time.
 *
 * @param tries how many there were, from 1.
 * @param wait by milliseconds.
 * @throws the error itself, where trying again is no use or was tried often enough.
 */
export async function afterLostAnswer(
  error: unknown,
  tries: number,
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  if (tries >= MOST_TRIES || !isLost(error)) throw error;
  await wait(WAIT_MS * tries);
}
