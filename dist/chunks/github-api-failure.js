import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isApiError,
  isRefusal,
  isUnanswered,
  statusOf
} from "./github-connect.js";

// src/github/api-failure.ts
function apiFailure(error) {
  if (!isApiError(error)) return void 0;
  const { message } = error;
  const status = statusOf(error);
  const headers = headersOf(error);
  if (status === 429 || status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message))) {
    const seconds = Number(headers["retry-after"]);
    return { kind: "limited", message, ...seconds > 0 ? { seconds } : {} };
  }
  if (status === 403 && /\blocked\b/i.test(message)) return { kind: "locked", message };
  if (isUnanswered(error)) return { kind: "unanswered", message };
  return { kind: isRefusal(error) ? "refused" : "failed", message };
}
function headersOf(error) {
  const response = Reflect.get(error, "response");
  const headers = typeof response === "object" && response !== null ? Reflect.get(response, "headers") : void 0;
  if (typeof headers !== "object" || headers === null) return {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

// src/runner/failure-text.ts
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
  apiFailure,
  failureText
};
