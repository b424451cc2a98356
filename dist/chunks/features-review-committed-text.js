import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  listText
} from "./features-completion-text.js";
import {
  codeSpan
} from "./report-markdown-text.js";

// src/features/review/committed-text.ts
var MOST_PLACES = 50;
var MOST_TOPICS = 4;
var ABBREVIATIONS = /* @__PURE__ */ new Map([
  ["doi format", "DOI"],
  ["url format", "URL"],
  ["isbn issn", "ISBN"],
  ["latex", "LaTeX"]
]);
function fixMessage(findings) {
  const topics = topicsOf(findings);
  const named = topics.length <= MOST_TOPICS ? topics : [...topics.slice(0, MOST_TOPICS - 1), "more"];
  const places = findings.slice(0, MOST_PLACES).map(({ ruleId, file, line }) => `- ${ruleId}: ${file} line ${line}`);
  const left = findings.length - places.length;
  return [
    `Fix ${listText(named)}`,
    [...places, ...left > 0 ? [`- and ${left} more`] : []].join("\n")
  ].join("\n\n");
}
function committedText(head, findings) {
  return `Committed ${head.slice(0, 7)}: ${topicsOf(findings).join(", ")}. Run ${codeSpan("git pull")} before you go on.`;
}
function committedIn(summary, head) {
  const start = `Committed ${head.slice(0, 7)}: `;
  return summary?.split("\n").find((line) => line.startsWith(start))?.trimEnd();
}
function topicsOf(findings) {
  return [
    ...new Set(
      findings.map(({ ruleId }) => {
        const words = ruleId.replace(/^(?:bib|entry)-/, "").replaceAll("-", " ");
        return ABBREVIATIONS.get(words) ?? words;
      })
    )
  ];
}

// src/features/review/conversation.ts
async function readConversation(pull) {
  return (await readWithBlobs(pull, [])).conversation;
}
async function readWithBlobs({ github, number }, hashes) {
  const { pull, comments, threads, blobs } = await github.ask({
    pull: number,
    comments: { number },
    threads: number,
    blobs: hashes
  });
  return { conversation: { headSha: pull?.head ?? "", comments, threads }, blobs };
}

export {
  fixMessage,
  committedText,
  committedIn,
  readConversation,
  readWithBlobs
};
