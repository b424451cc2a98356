import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  limitRequests
} from "./github-limit-requests.js";
import {
  gitHubOf,
  refusal
} from "./features-refused-by-github.js";
import {
  readPayload
} from "./runner-read-payload.js";
import "./features-checked-out-commits.js";
import {
  bringBranch,
  factsOfCommit,
  ownTexts,
  pullTitle,
  readBase,
  staleBody,
  submissionApi,
  submitPaper,
  wantedFiles
} from "./features-look-up-paper.js";
import "./features-fence.js";
import "./revisions-bibs-of.js";
import {
  issueOfBranch
} from "./github-submission-branch.js";
import "./github-own-comments.js";
import "./features-after-lost-answer.js";
import "./github-same-text.js";
import "./github-read-blobs.js";
import "./github-api-failure.js";
import "./github-connect.js";
import "./actions-github-lib-context.js";
import {
  addPaper,
  draftOfEntry
} from "./bibtex-draft-of-entry.js";
import "./features-look-up-texts.js";
import {
  SUBMISSION_LABEL
} from "./features-form-fields.js";
import "./bibtex-insert-entries.js";
import "./features-choose-category.js";
import "./features-bib-entry-of-work.js";
import {
  registriesOfConfig
} from "./features-registries-of-config.js";
import "./registries-answer.js";
import "./network-trouble-of.js";
import "./network-proxy-problem.js";
import "./bibtex-entry-text.js";
import "./registries-clean-text.js";
import "./text-parse-json.js";
import "./scholarly-from-markdown.js";
import "./files-config-paths.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import "./stand-in-actions-http-client.js";
import "./files-fetched-file.js";
import "./github-marker.js";
import "./github-longest-body.js";
import "./report-markdown-text.js";
import "./features-apply-fixes.js";
import "./features-blocked-files.js";
import "./diff-libesm-diff-array.js";
import {
  readCatalog
} from "./catalog-bib-index.js";
import "./rules-count-findings.js";
import "./text-fingerprint.js";
import "./files-linked-bibs.js";
import "./files-is-lfs-pointer.js";
import "./features-reading-options.js";
import {
  readBibliography
} from "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import {
  VERSION
} from "./version.js";
import {
  integer,
  minValue,
  nullish,
  number,
  object,
  pipe,
  string
} from "./valibot-dist-index.js";
import "./config-defaults.js";
import "./bibtex-citation-key.js";
import "./scholarly-dollar-math.js";
import "./list-source-addresses.js";
import "./text-append.js";
import "./rules-reference-rules.js";
import "./text-lines-text.js";
import "./list-format-common-template.js";
import "./bibtex-characters.js";
import "./identifiers-arxiv.js";
import "./text-shorten.js";
import {
  sourceFile
} from "./text-source-file.js";
import "./text-line-table.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./text-order.js";
import "./text-without-tail.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/features/submissions/refresh-submissions.ts
async function refreshSubmissions(api, settings, io) {
  const { base, submissions } = await api.open();
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
  const input = await readBase(api, base.tip, settings.files);
  for (const submission of behind.sort((a, b) => a.issue - b.issue)) {
    const { issue } = submission;
    try {
      const done = await refreshOne(api, base, input, submission);
      if (done === "anew") await submitPaper(api, issue, settings, io);
      result[done === "kept" ? "kept" : "renewed"].push(issue);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      result.failed.push({ issue, why: error.message });
    }
  }
  return result;
}
async function refreshOne(api, base, input, { issue, tip, pull }) {
  const facts = factsOfCommit(tip);
  const texts = facts && await ownTexts(api, tip, facts);
  if (facts === void 0 || texts === void 0) return "kept";
  const paper = paperOf(texts, input);
  if (paper === void 0) return "anew";
  let added;
  try {
    added = addPaper(input, { ...paper, key: facts.key });
  } catch (error) {
    if (error instanceof InputError) return "anew";
    throw error;
  }
  const title = pullTitle(added.citationKey, paper.title);
  if (title !== tip.message.split("\n", 1)[0]) return "anew";
  const files = wantedFiles(added, input);
  const wanted = { issue, title, work: facts.work, key: facts.key, files };
  const brought = await bringBranch(api, base, tip, wanted, pull.conflicts, texts);
  if (brought.kind === "lost") return "anew";
  if (brought.kind !== "moved") return "kept";
  const body = pull.approved.length > 0 ? staleBody(pull.body) : pull.body;
  if (body !== pull.body) await api.updatePull(pull.number, { title: pull.title, body });
  return "renewed";
}
function paperOf(texts, { readme, config }) {
  const fileOf = (path, text) => sourceFile(path, text ?? "");
  const list = texts.find(({ path }) => path === readme.path);
  const bib = texts.find(({ path }) => path !== readme.path);
  if (list === void 0 || bib === void 0) return void 0;
  const before = new Set(
    readBibliography(fileOf(bib.path, bib.start)).entries.map(({ key }) => key)
  );
  const catalog = readCatalog({
    readme: fileOf(list.path, list.ours),
    bibs: [fileOf(bib.path, bib.ours)],
    config
  });
  const [bibliography] = catalog.bibliographies;
  const entry = bibliography?.entries.find(({ key }) => !before.has(key));
  if (bibliography === void 0 || entry === void 0) return void 0;
  const [pair] = catalog.pairsOf(entry);
  if (pair === void 0) return void 0;
  return {
    draft: draftOfEntry(bibliography, entry),
    category: pair.entry.categories,
    title: entry.fields.get("title")?.value ?? ""
  };
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
  const issue = issueOfEvent(io);
  if (issue === "none") {
    io.core.info("This event changes nothing about a submission.");
    return;
  }
  const [owner = "", repo = ""] = io.context.repository.split("/");
  const most = issue === void 0 ? MOST_REQUESTS_FOR_ALL : MOST_REQUESTS;
  const client = limitRequests(
    gitHubOf(io, inputs),
    most,
    () => new InputError(
      `this takes more than ${most} requests to GitHub, more than one run may take. Run it again; it goes on where it stopped.`
    )
  );
  const api = submissionApi(client, { owner, repo });
  const { settings, jobIo } = submissionDoor(io, inputs);
  try {
    if (issue !== void 0) tell(io, await submitPaper(api, issue, settings, jobIo));
    else await refreshAll(io, api, settings, jobIo);
  } catch (error) {
    throw refusal(error, '"contents: write", "issues: write" and "pull-requests: write"');
  }
}
function submissionDoor({ context, fetch, env, date, wait }, { readme, bibs, config }) {
  const replies = /* @__PURE__ */ new Map();
  return {
    settings: {
      files: { readme, bibs, config, whole: "the default branch" },
      webUrl: `${context.serverUrl}/${context.repository}`
    },
    jobIo: {
      date,
      wait,
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
        "the payload of the event issues tells of no issue. Run the action from a workflow on GitHub."
      );
    }
    const { action, issue, label } = payload2;
    return action === "labeled" && label?.name !== SUBMISSION_LABEL ? "none" : issue.number;
  }
  if (eventName !== "pull_request_target") return void 0;
  const payload = readPayload(io, PullPayload);
  if (payload?.action !== "closed") return "none";
  const { ref, repo } = payload.pull_request.head;
  return repo?.full_name === repository ? issueOfBranch(ref) ?? "none" : "none";
}
async function refreshAll({ core }, api, settings, jobIo) {
  const { renewed, kept, failed } = await refreshSubmissions(api, settings, jobIo);
  core.info(
    `Of ${renewed.length + kept.length + failed.length} open submissions ${renewed.length} were made anew on the default branch as it is now.`
  );
  for (const { issue, why } of failed) {
    core.warning(`The submission of #${issue} could not be made anew: ${why}`);
  }
}
function tell({ core }, result) {
  if (result.kind === "no-submission") {
    core.info("The issue does not submit a paper.");
    return;
  }
  const { outcome } = result;
  core.info(`Outcome: ${outcome.kind}.`);
  if ("pull" in outcome && outcome.pull !== void 0) {
    core.setOutput("pull-request", outcome.pull);
  }
}
export {
  submissionDoor,
  takeSubmissions
};
