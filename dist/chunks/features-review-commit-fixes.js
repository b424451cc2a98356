import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isApiError,
  statusOf
} from "./github-connect.js";
import "./actions-github-lib-context.js";
import "./network-trouble-of.js";
import "./network-proxy-problem.js";
import "./stand-in-actions-http-client.js";
import "./runtime.js";

// src/features/review/commit-fixes.ts
async function commitFixes(api, head, fixed) {
  const files = fixed.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  if (files.length === 0) return { outcome: "nothing" };
  try {
    return committed(await api.commit(head, "Put right what a program can", files));
  } catch (error) {
    if (!isApiError(error)) throw error;
    if ((statusOf(error) ?? 0) < 500) return { outcome: "refused" };
    return afterwards(api, head);
  }
}
async function afterwards(api, head) {
  try {
    const { headSha } = await api.conversation();
    return committed(headSha === head ? void 0 : headSha);
  } catch (error) {
    if (!isApiError(error)) throw error;
    return { outcome: "refused" };
  }
}
function committed(head) {
  return head === void 0 ? { outcome: "refused" } : { outcome: "committed", head };
}
export {
  commitFixes
};
