import { InputError } from '../files/input-error.ts';
import type { Core } from './io.ts';

/** Does some work; what is wrong with what it was given fails the run in words. */
export async function withInputErrors(
  core: Pick<Core, 'setFailed'>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    core.setFailed(`List Curator: ${error.message}`);
  }
}
