import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  gitHubOf
} from "./github-ask.js";
import {
  answerParagraphs,
  bringBranch,
  ownTexts,
  readOpenSubmissions,
  submitPaper
} from "./features-look-up-paper.js";
import {
  readListAt
} from "./revisions-read-list-at.js";
import {
  factsOfCommit,
  staleBody
} from "./features-submissions-commit-message.js";
import "./features-linked-text.js";
import {
  issueOfBranch
} from "./features-submission-branch.js";
import "./github-line-url.js";
import "./features-after-lost-answer.js";
import "./revisions-config-in.js";
import {
  refusal
} from "./features-refused-by-github.js";
import "./revisions-blob-source.js";
import "./github-api-failure.js";
import "./actions-github-lib-context.js";
import {
  readPayload
} from "./runner-read-payload.js";
import "./features-checked-out-commits.js";
import {
  checkApart
} from "./features-check-apart.js";
import "./registries-look-up.js";
import "./features-look-up-texts.js";
import {
  SUBMISSION_LABEL
} from "./features-form-fields.js";
import "./references-reference-texts.js";
import "./registries-europepmc.js";
import {
  registriesOfConfig
} from "./features-registries-of-config.js";
import "./network-retry-after.js";
import "./files-find-files.js";
import "./stand-in-actions-http-client.js";
import "./runner-child.js";
import "./network-proxy-problem.js";
import "./github-keep-comment.js";
import "./github-marker.js";
import "./github-github.js";
import "./features-review-unfit-patch.js";
import {
  inertMarkdown
} from "./report-markdown-text.js";
import "./registries-merge.js";
import "./registries-clean-text.js";
import "./registries-settings.js";
import "./text-fingerprint.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import "./text-json.js";
import {
  VERSION
} from "./version.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./identifiers-arxiv.js";
import "./text-source-file.js";
import "./text-shorten.js";
import "./text-count-while.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-hidden-characters.js";
import "./config-defaults.js";
import {
  integer,
  minValue,
  nullish,
  number,
  object,
  pipe,
  string
} from "./valibot-dist-index.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/features/submissions/refresh-submissions.ts
async function refreshSubmissions(api, settings, io) {
  const { base, submissions } = await readOpenSubmissions(api);
  const behind = submissions.flatMap(
    ({ issue, tip, pull }) => pull !== void 0 && tip.parents[0] !== base.tip ? [{ issue, tip, pull }] : []
  );
  const kept = submissions.filter(({ tip }) => tip.parents[0] === base.tip);
  const result = {
    renewed: [],
    kept: kept.map(({ issue }) => issue),
    failed: []
  };
  if (behind.length === 0) return result;
  const list = await readListAt(api, base.tip, settings.files, io.reader);
  for (const submission of behind.sort((a, b) => a.issue - b.issue)) {
    const { issue } = submission;
    try {
      const done = await refreshOne(api, base, list, submission, io.job);
      if (done === "resubmit") await submitPaper(api, issue, settings, io);
      result[done === "kept" ? "kept" : "renewed"].push(issue);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      result.failed.push({ issue, why: error.message });
    }
  }
  return result;
}
async function refreshOne(api, base, { modes, ...list }, { issue, tip, pull }, job) {
  const facts = factsOfCommit(tip);
  const texts = facts && await ownTexts(api, tip, facts);
  if (facts === void 0 || texts === void 0) return "kept";
  const { work, key } = facts;
  const renewed = await job("renewedPaper", { list, texts, key });
  if (renewed === void 0) return "resubmit";
  const { headline: title, files } = renewed;
  if (title !== tip.message.split("\n", 1)[0]) return "resubmit";
  const wanted = { issue, title, work, key, files, modes };
  const branch = { base, tip, conflicts: pull.conflicts, texts };
  const brought = await bringBranch(api, branch, wanted, job);
  if (brought.kind === "lost") return "resubmit";
  if (brought.kind !== "moved") return "kept";
  const body = pull.approved.length > 0 ? staleBody(pull.body) : pull.body;
  if (body !== pull.body) await api.changePull(pull.number, { title: pull.title, body });
  return "renewed";
}

// src/features/submissions/summary-text.ts
function summaryText({ issue, outcome, paper, pull, webUrl }) {
  const facts = [
    `Issue [#${issue}](${webUrl}/issues/${issue})`,
    ...pull === void 0 ? [] : [`pull request [#${pull}](${webUrl}/pull/${pull})`],
    ...paper === void 0 ? [] : [`**${inertMarkdown(paper)}**`]
  ];
  const context = { issue, openPull: void 0, webUrl, commit: "HEAD" };
  return `${[facts.join(" \xB7 "), ...answerParagraphs(outcome, context)].join("\n\n")}
`;
}
function refreshedText({ renewed, kept, failed }, webUrl) {
  const names = (issues) => issues.map((issue) => `[#${issue}](${webUrl}/issues/${issue})`).join(", ");
  const lines = [
    ...renewed.length === 0 ? [] : [`Updated to the default branch: ${names(renewed)}`],
    ...kept.length === 0 ? [] : [`Already up to date: ${names(kept)}`],
    ...failed.map(({ issue, why }) => `Not updated: ${names([issue])}: ${inertMarkdown(why)}`)
  ];
  return lines.length === 0 ? "There are no open submissions.\n" : `### Submissions

${lines.map((line) => `- ${line}`).join("\n")}
`;
}

// src/features/submissions/take-submissions.ts
var IssueNumber = pipe(number(), integer(), minValue(1));
var IssuePayload = object({
  action: string(),
  issue: object({ number: IssueNumber }),
  label: nullish(object({ name: string() }))
});
var PullPayload = object({
  action: string(),
  pull_request: object({
    head: object({
      ref: string(),
      repo: nullish(object({ full_name: string() }))
    })
  })
});
var MOST_REQUESTS = 60;
var MOST_REQUESTS_FOR_ALL = 600;
async function takeSubmissions(io, inputs) {
  const event = issueOfEvent(io);
  if (event === "none") {
    io.core.info("This event changes nothing about a submission.");
    return;
  }
  const most = event === void 0 ? MOST_REQUESTS_FOR_ALL : MOST_REQUESTS;
  const tooMany = () => new InputError(
    `this takes more than ${most} requests to GitHub, more than one run may take. Run it again; it continues where it stopped.`
  );
  const api = gitHubOf(io, inputs, { most, tooMany });
  const { settings, jobIo } = submissionTools(io, inputs, event?.isEdit ?? false);
  const { webUrl } = settings;
  try {
    const summary = event === void 0 ? refreshed(io, await refreshSubmissions(api, settings, jobIo), webUrl) : submitted(io, event.issue, await submitPaper(api, event.issue, settings, jobIo), webUrl);
    await io.core.summary.addRaw(summary).write();
  } catch (error) {
    throw refusal(error, '"contents: write", "issues: write" and "pull-requests: write"');
  }
}
function submissionTools(io, { readme, bibs, config, seconds, submissionsPerDay: most }, isEdit = false) {
  const { context, fetch, env, date, wait } = io;
  const replies = /* @__PURE__ */ new Map();
  const { reader, job } = checkApart(io, seconds);
  return {
    settings: {
      files: { readme, bibs, config, whole: "the default branch" },
      webUrl: `${context.serverUrl}/${context.repository}`,
      most,
      isEdit
    },
    jobIo: {
      date,
      wait,
      reader,
      job,
      registries: (settings) => registriesOfConfig(settings, {
        fetch,
        env,
        now: date,
        sleep: wait,
        userAgent: `list-curator/${VERSION}`,
        cache: {
          get: async (key) => replies.get(key),
          set: async (key, reply) => void replies.set(key, reply)
        }
      })
    }
  };
}
function issueOfEvent(io) {
  const { eventName, repository } = io.context;
  if (eventName === "issues") {
    const payload2 = readPayload(io, IssuePayload);
    if (payload2 === void 0) {
      throw new InputError(
        "the payload of the event issues has no issue. Run the action from a workflow on GitHub."
      );
    }
    const { action, issue: issue2, label } = payload2;
    return action === "labeled" && label?.name !== SUBMISSION_LABEL ? "none" : { issue: issue2.number, isEdit: action === "edited" };
  }
  if (eventName !== "pull_request_target") return void 0;
  const payload = readPayload(io, PullPayload);
  if (payload?.action !== "closed") return "none";
  const { ref, repo } = payload.pull_request.head;
  const issue = repo?.full_name === repository ? issueOfBranch(ref) : void 0;
  return issue === void 0 ? "none" : { issue, isEdit: false };
}
function submitted({ core }, issue, result, webUrl) {
  const number2 = `[#${issue}](${webUrl}/issues/${issue})`;
  if (result.kind === "no-submission") {
    core.info("The issue does not submit a paper.");
    return `Issue ${number2} does not submit a paper.
`;
  }
  const { outcome, paper, pull } = result;
  core.info(`Outcome: ${outcome.kind}.`);
  if ("pull" in outcome && outcome.pull !== void 0) {
    core.setOutput("pull-request", outcome.pull);
  }
  return summaryText({ issue, outcome, paper, pull, webUrl });
}
function refreshed({ core }, result, webUrl) {
  const { renewed, kept, failed } = result;
  const all = renewed.length + kept.length + failed.length;
  core.info(`${renewed.length} of ${all} open submissions were updated to the default branch.`);
  for (const { issue, why } of failed) {
    core.warning(`The submission of #${issue} could not be updated: ${why}`);
  }
  return refreshedText(result, webUrl);
}
export {
  submissionTools,
  takeSubmissions
};
