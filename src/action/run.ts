import { InputError } from '../jobs/input-error.ts';
import { checkCheckout } from './check-checkout.ts';
import { readInputs } from './inputs.ts';
import type { ActionIo } from './io.ts';

/** Does what the event that started the run asks for: a review, or a check of the checkout. */
export async function run(io: ActionIo): Promise<void> {
  try {
    const inputs = readInputs(io.core);
    const { eventName } = io.context;
    if (eventName === 'pull_request' || eventName === 'pull_request_target') {
      // The GitHub client takes as long to load as all the rest.
      const { reviewEvent } = await import('./review-event.ts');
      await reviewEvent(io, inputs);
    } else {
      await checkCheckout(io, inputs);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.core.setFailed(`List Curator: ${error.message}`);
  }
}
