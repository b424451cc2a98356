import { InputError } from '../jobs/input-error.ts';
import { readInputs } from './inputs.ts';
import type { ActionIo } from './io.ts';

/** Does what the event that started the run asks for: a review, or a check of the checkout. */
export async function run(io: ActionIo): Promise<void> {
  try {
    const inputs = readInputs(io.core);
    const { eventName } = io.context;
    if (eventName === 'pull_request' || eventName === 'pull_request_target') {
      // Each loads what the other does not need: the GitHub client, the reading of lists.
      const { reviewEvent } = await import('./review-event.ts');
      await reviewEvent(io, inputs);
    } else {
      const { checkCheckout } = await import('./check-checkout.ts');
      await checkCheckout(io, inputs);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.core.setFailed(`List Curator: ${error.message}`);
  }
}
