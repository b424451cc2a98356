import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  at,
  listAt,
  textAt
} from "./text-json.js";

// src/github/api-failure.ts
function apiFailure(error) {
  if (!isApiError(error)) return void 0;
  const { message } = error;
  const status = statusOf(error);
  const header = (name) => textAt(error, "response", "headers", name);
  if (status === 429 || status === 403 && (header("retry-after") !== void 0 || header("x-ratelimit-remaining") === "0" || /rate limit/i.test(message))) {
    const seconds = Number(header("retry-after"));
    return { kind: "limited", message, ...seconds > 0 ? { seconds } : {} };
  }
  if (status === 403 && /\blocked\b/i.test(message)) return { kind: "locked", message };
  if (isUnanswered(error)) return { kind: "unanswered", message };
  return { kind: isRefusal(error) ? "refused" : "failed", message };
}
function isApiError(error) {
  return statusOf(error) !== void 0 || isGraphqlError(error);
}
function isLost(error) {
  return (statusOf(error) ?? 0) >= 500;
}
function isNotFound(error) {
  return hasOnlyErrors(error, "NOT_FOUND");
}
function statusOf(error) {
  const status = error instanceof Error ? at(error, "status") : void 0;
  return typeof status === "number" ? status : void 0;
}
function isUnanswered(error) {
  return statusOf(error) === 500 && error.cause !== void 0;
}
function isRefusal(error) {
  const status = statusOf(error);
  if (status !== void 0) return [401, 403, 404, 410].includes(status);
  return hasOnlyErrors(error, "FORBIDDEN") || isNotFound(error);
}
function isGraphqlError(error) {
  return error instanceof Error && error.name === "GraphqlResponseError";
}
function hasOnlyErrors(error, type) {
  const errors = graphqlErrors(error);
  return errors.length > 0 && errors.every((one) => at(one, "type") === type);
}
function graphqlErrors(error) {
  return error instanceof Error ? listAt(error, "errors") : [];
}
var UNPROCESSABLE = 422;
async function unless(statuses, work) {
  try {
    return await work();
  } catch (error) {
    if (statuses.includes(statusOf(error) ?? 0)) return void 0;
    throw error;
  }
}

export {
  apiFailure,
  isApiError,
  isLost,
  isNotFound,
  isUnanswered,
  isRefusal,
  isGraphqlError,
  graphqlErrors,
  UNPROCESSABLE,
  unless
};
