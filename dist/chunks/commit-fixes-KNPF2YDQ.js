import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  statusOf
} from "./chunk-3IYMZGLK.js";
import {
  applyFixes
} from "./chunk-GKZN7ZRG.js";
import "./chunk-ZJXJA4WY.js";
import "./chunk-5YPJXCJB.js";
import "./chunk-ERXG6KQ3.js";
import "./chunk-F3TIF5PZ.js";
import "./chunk-FXXKTNL5.js";
import "./chunk-DHYUSYAD.js";
import "./chunk-UJZ37FG2.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-IVL63MCD.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/jobs/review/commit-fixes.ts
async function commitFixes(api, head, input, { findings }, { own }) {
  const mine = new Set(own);
  const old = new Set(
    findings.filter((finding) => !mine.has(finding)).map(({ fingerprint }) => fingerprint)
  );
  const { changed } = applyFixes(
    input,
    ({ fingerprint }, { kind }) => kind === "safe" && !old.has(fingerprint)
  );
  const files = changed.filter(({ before }) => before.invalidUtf8.length === 0 && !before.path.startsWith(".github/")).map(({ after }) => ({ path: after.path, bytes: bytesOf(after) }));
  if (files.length === 0) return void 0;
  try {
    return await api.commit(head, "Put right what a program can", files);
  } catch (error) {
    if ((statusOf(error) ?? 0) < 500) throw error;
    const { headSha } = await api.conversation();
    return headSha === head ? void 0 : headSha;
  }
}
function bytesOf({ bom, text }) {
  return new TextEncoder().encode(`${bom ? "\uFEFF" : ""}${text}`);
}
export {
  commitFixes
};
