import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  Sha,
  readPayload
} from "./action-read-payload.js";
import {
  jsonReport
} from "./report-json.js";
import {
  jobSummary
} from "./report-job-summary.js";
import {
  annotations
} from "./report-annotations.js";
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
} from "./jobs-input-error.js";

// src/action/pull-request-event.ts
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

// src/action/checked-out-commits.ts
import { join } from "node:path";
function checkedOutCommits(files, folder) {
  const below = attempt(() => files.readdirSync(folder)) ?? [];
  return [".", ...below].flatMap((name) => {
    const commit = commitOf(files, join(folder, name, ".git"));
    return commit === void 0 ? [] : [commit];
  });
}
function isCheckedOut(files, folder) {
  return (attempt(() => files.readdirSync(folder)) ?? []).length > 0;
}
function commitOf(files, git) {
  const read = (name) => attempt(() => files.readFileSync(join(git, name), "utf8")) ?? "";
  const head = read("HEAD").trim();
  const ref = /^ref: (\S+)$/.exec(head)?.[1];
  if (ref === void 0) return head === "" ? void 0 : head;
  const packed = read("packed-refs").split("\n").find((line) => line.endsWith(` ${ref}`));
  return read(ref).trim() || packed?.split(" ")[0];
}
function attempt(work) {
  try {
    return work();
  } catch {
    return void 0;
  }
}

// src/action/report-findings.ts
import { join as join2 } from "node:path";
var REPORT_NAME = "list-curator.json";
async function reportFindings(io, { findings, summary, sources, note, annotated = true }, blocking) {
  const { core, temp, writeFile } = io;
  if (annotated) {
    const { shown, left } = annotations(findings);
    for (const annotation of shown) annotate(core, annotation);
    if (left > 0) core.info(`${left} more findings are in the job summary.`);
  }
  const report = join2(temp, REPORT_NAME);
  const pullRequest = reviewedPullRequest(io);
  writeFile(report, jsonReport(findings, summary, sources, { pullRequest }));
  const page = jobSummary(findings, summary);
  await core.summary.addRaw(note === void 0 ? page : `${page}
${note}
`).write();
  core.setOutput("errors", summary.errors);
  core.setOutput("warnings", summary.warnings);
  core.setOutput("fixable", summary.fixable);
  core.setOutput("report", report);
  if (findings.some(({ severity }) => blocking.includes(severity))) {
    const { errors, warnings } = summary;
    core.setFailed(
      `List Curator found ${errors} error${errors === 1 ? "" : "s"} and ${warnings} warning${warnings === 1 ? "" : "s"}. The annotations and the job summary say what and where.`
    );
  }
}
function reviewedPullRequest(io) {
  if (!io.context.eventName.startsWith("pull_request")) return void 0;
  const { number: number2, head } = pullRequestEvent(io);
  return { number: number2, head };
}
function annotate(core, { severity, message, ...properties }) {
  if (severity === "error") core.error(message, properties);
  else if (severity === "warning") core.warning(message, properties);
  else core.notice(message, properties);
}
function byPath(files) {
  return new Map(files.flatMap((file) => file === void 0 ? [] : [[file.path, file]]));
}

export {
  pullRequestEvent,
  checkedOutCommits,
  isCheckedOut,
  REPORT_NAME,
  reportFindings,
  byPath
};
