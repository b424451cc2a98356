import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isCheckedOut
} from "./features-checked-out-commits.js";
import {
  apiFailure,
  failureText
} from "./github-api-failure.js";
import {
  connect
} from "./github-connect.js";
import {
  InputError
} from "./files-input-error.js";

// src/runner/github-of.ts
function gitHubOf({ context, fetch }, { token }) {
  return connect(token, { apiUrl: context.apiUrl, graphqlUrl: context.graphqlUrl, fetch });
}

// src/features/refused-by-github.ts
async function refusedByGitHub(io, inputs, error, needs) {
  const failure = apiFailure(error);
  if (failure === void 0) throw error;
  if (!isCheckedOut(io.files, io.workspace)) throw refusal(error, needs);
  io.core.warning(
    `${failureText(failure, needs)} The checked-out list is checked as a whole instead.`
  );
  const { checkCheckout } = await import("./features-check-checkout.js");
  await checkCheckout(io, inputs);
}
function refusal(error, needs) {
  const failure = apiFailure(error);
  return failure === void 0 ? error : new InputError(failureText(failure, needs));
}

export {
  gitHubOf,
  refusedByGitHub,
  refusal
};
