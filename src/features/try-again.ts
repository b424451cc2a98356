import { InputError } from '../files/input-error.ts';
import { isLost } from '../github/api-failure.ts';

const MOST_TRIES = 3;
const WAIT_MS = 2000;

/** Another run was faster: what this one was about to write is out of date. */
export class Overtaken extends InputError {}

/**
 * Updates GitHub, and tries again, after longer each time, where GitHub's answer to a write was lost
 * (status 5xx) or another run was faster. Whether the write took place is not known then: what
 * GitHub has must be read again, instead of sending the same a second time.
 *
 * @param wait by milliseconds.
 * @param work is called with the number of tries before; throws {@link Overtaken}.
 * @throws the error of the last try, or an error that another try cannot change.
 */
export async function tryAgain<T>(
  wait: (ms: number) => Promise<void>,
  work: (before: number) => Promise<T>,
  most = MOST_TRIES,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work(tries - 1);
    } catch (error) {
      if (tries >= most || !(isLost(error) || error instanceof Overtaken)) throw error;
      await wait(WAIT_MS * tries);
    }
  }
}
