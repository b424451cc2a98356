import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  apiFailure
} from "./github-api-failure.js";
import {
  isCheckedOut
} from "./features-checked-out-commits.js";
import {
  InputError
} from "./files-input-error.js";

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
function failureText({ kind, message, seconds }, needs) {
  switch (kind) {
    case "refused":
      return `GitHub refused what is needed (${message}). Give the job ${needs}.`;
    case "limited":
      return `GitHub's rate limit is reached (${message}). ${seconds === void 0 ? "Run this job again later." : `GitHub asks to wait ${waitText(seconds)}; run this job again after that.`}`;
    case "locked":
      return `The conversation is locked, so nothing can be posted (${message}).`;
    case "unanswered":
      return `GitHub could not be reached (${message}). When the network or the proxy works again, run this job again; it goes on where it stopped.`;
    case "failed":
      return `GitHub did not answer as it should (${message}). Run this job again; it goes on where it stopped.`;
  }
}
function waitText(seconds) {
  if (seconds < 120) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

export {
  refusedByGitHub,
  refusal,
  failureText
};
