import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  Sha,
  requirePayload
} from "./runner-read-payload.js";
import {
  pagesOf
} from "./runner-action-source.js";
import {
  jobSummary
} from "./report-markdown.js";
import {
  annotations
} from "./report-github.js";
import {
  ruleLink
} from "./report-rule-page.js";
import {
  count
} from "./text-plural.js";
import {
  integer,
  nullish,
  number,
  object,
  pipe,
  string
} from "./valibot-dist-index.js";

// src/runner/pull-request-event.ts
var Payload = object({
  pull_request: object({
    number: pipe(number(), integer()),
    state: string(),
    merge_commit_sha: nullish(string()),
    base: object({ sha: Sha }),
    head: object({
      sha: Sha,
      ref: string(),
      repo: nullish(object({ full_name: string() }))
    })
  })
});
function pullRequestEvent(io) {
  const payload = requirePayload(io, Payload, "pull request");
  const { number: number2, state, merge_commit_sha, base, head } = payload.pull_request;
  return {
    number: number2,
    open: state === "open",
    base: base.sha,
    head: head.sha,
    merge: merge_commit_sha ?? void 0,
    branch: head.repo ? { repository: head.repo.full_name, name: head.ref } : void 0
  };
}
function reviewedPullRequest(io) {
  if (!io.context.eventName.startsWith("pull_request")) return void 0;
  const { number: number2, head } = pullRequestEvent(io);
  return { number: number2, head };
}

// src/runner/report-findings.ts
import { join } from "node:path";
var REPORT_NAME = "list-curator.json";
async function reportFindings(io, { findings, summary, report, note, annotated = () => true }, blocking) {
  const { core, temp, writeFile } = io;
  const { shown, omitted } = annotations(findings.filter(annotated));
  for (const annotation of shown) annotate(core, annotation);
  if (omitted > 0) core.info(`The job summary has ${count(omitted, "more finding")}.`);
  const path = join(temp, REPORT_NAME);
  writeFile(path, report);
  const pages = pagesOf(io);
  const page = jobSummary(findings, summary, { nameRule: (id) => ruleLink(id, pages) });
  await core.summary.addRaw(note === void 0 ? page : `${page}
${note}
`).write();
  core.setOutput("errors", summary.errors);
  core.setOutput("warnings", summary.warnings);
  core.setOutput("fixable", summary.fixable);
  core.setOutput("report", path);
  if (findings.some(({ severity }) => blocking.includes(severity))) {
    const { errors, warnings } = summary;
    core.setFailed(
      `List Curator found ${count(errors, "error")} and ${count(warnings, "warning")}. The job summary shows where.`
    );
  }
}
function annotate(core, { severity, message, ...properties }) {
  if (severity === "error") core.error(message, properties);
  else if (severity === "warning") core.warning(message, properties);
  else core.notice(message, properties);
}

export {
  pullRequestEvent,
  reviewedPullRequest,
  REPORT_NAME,
  reportFindings
};
