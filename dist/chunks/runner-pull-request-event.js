import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  Sha,
  readPayload
} from "./runner-read-payload.js";
import {
  annotations
} from "./report-annotations.js";
import {
  jobSummary
} from "./report-job-summary.js";
import {
  integer,
  nullish,
  number,
  object,
  pipe,
  string
} from "./valibot-dist-index.js";
import {
  InputError
} from "./files-input-error.js";

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
  const payload = readPayload(io, Payload);
  if (payload === void 0) {
    throw new InputError(
      `the payload of the event ${io.context.eventName} tells of no pull request. Run the action from a workflow on GitHub.`
    );
  }
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

// src/runner/report-findings.ts
import { join } from "node:path";
var REPORT_NAME = "list-curator.json";
async function reportFindings(io, { findings, summary, report, note, annotated = () => true }, blocking) {
  const { core, temp, writeFile } = io;
  const { shown, left } = annotations(findings.filter(annotated));
  for (const annotation of shown) annotate(core, annotation);
  if (left > 0) core.info(`${left} more findings are in the job summary.`);
  const path = join(temp, REPORT_NAME);
  writeFile(path, report);
  const page = jobSummary(findings, summary);
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
      `List Curator found ${errors} error${errors === 1 ? "" : "s"} and ${warnings} warning${warnings === 1 ? "" : "s"}. The job summary shows where.`
    );
  }
}
function annotate(core, { severity, message, ...properties }) {
  if (severity === "error") core.error(message, properties);
  else if (severity === "warning") core.warning(message, properties);
  else core.notice(message, properties);
}

// src/runner/reviewed-pull-request.ts
function reviewedPullRequest(io) {
  if (!io.context.eventName.startsWith("pull_request")) return void 0;
  const { number: number2, head } = pullRequestEvent(io);
  return { number: number2, head };
}

export {
  pullRequestEvent,
  REPORT_NAME,
  reportFindings,
  reviewedPullRequest
};
