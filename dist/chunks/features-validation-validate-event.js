import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  needsHand,
  readTicks,
  sentence,
  trackingChanges,
  trackingItems,
  trackingText,
  withoutChanges
} from "./features-validation-tracking-items.js";
import "./features-linked-text.js";
import {
  lineUrl
} from "./github-line-url.js";
import {
  Overtaken,
  tryAgain
} from "./features-try-again.js";
import {
  readListAt
} from "./revisions-read-commits.js";
import "./revisions-choose-files.js";
import {
  apiFailureText,
  gitHubOf,
  refusal
} from "./features-refused-by-github.js";
import {
  apiFailure
} from "./github-api-failure.js";
import "./actions-github-lib-context.js";
import {
  writeAnnotation
} from "./runner-report-findings.js";
import "./runner-action-source.js";
import {
  childChecks
} from "./features-child-process-child-checks.js";
import {
  checkLinks,
  isDue,
  linkOptions,
  linkTools,
  namedLinks,
  parseShard,
  recallLinks
} from "./features-validation-ask-about-references.js";
import {
  rememberFalseAlarms,
  withoutFalseAlarms
} from "./features-validation-false-alarms.js";
import {
  compactLinkState,
  mergeLinkStates,
  readLinkState,
  verifiedIdentifier,
  writeLinkState
} from "./features-validation-report-links.js";
import "./links-evidence.js";
import "./registries-pubmed-central.js";
import "./links-check-target.js";
import "./features-papers-registries-of-config.js";
import "./registries-dates.js";
import "./links-fetch-problem.js";
import "./network-retry-after.js";
import {
  linksMarkdown
} from "./report-markdown.js";
import {
  LONGEST_MESSAGE,
  PER_KIND
} from "./report-github.js";
import "./report-reading-text.js";
import {
  linksSummary
} from "./report-links-text.js";
import "./files-git-checkout.js";
import "./version.js";
import {
  blockingOf,
  oneOf
} from "./runner-inputs.js";
import "./stand-in-actions-http-client.js";
import "./runner-child.js";
import "./github-github.js";
import {
  sameText
} from "./github-keep-comment.js";
import {
  nameOfComment
} from "./github-marker.js";
import {
  requestUrl
} from "./links-registry-identifier.js";
import "./registries-work-facts.js";
import "./registries-clean-text.js";
import "./registries-work.js";
import "./registries-settings.js";
import {
  linksJson
} from "./report-json.js";
import "./report-markdown-text.js";
import "./report-rule-page.js";
import "./package.js";
import "./network-ask-proxy.js";
import "./network-no-proxy.js";
import "./network-proxy-problem.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import "./files-find-files.js";
import "./text-fingerprint.js";
import "./scholarly-dollar-math.js";
import "./identifiers-page-of.js";
import "./rules-reference-rules.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import "./identifiers-doi.js";
import "./text-group-by.js";
import {
  count
} from "./text-plural.js";
import {
  cut
} from "./text-shorten.js";
import {
  SEVERITIES
} from "./rules-finding.js";
import {
  namesIn
} from "./files-read-source.js";
import "./text-range.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-count-while.js";
import "./text-percent-encoded.js";
import {
  largest
} from "./text-extremes.js";
import {
  printable
} from "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-fold.js";
import "./text-without-tail.js";
import "./text-memo.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import {
  compact
} from "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/features/validation/validate-event.ts
import { join as join2 } from "node:path";

// src/features/validation/check-due-links.ts
var GITHUB = "https://github.com";
function openLinkTools({ context, fetch, resolve: resolve2, env, date, wait }, { token }, config, { fragments }) {
  const { serverUrl, repository, graphqlUrl } = context;
  const hasGraphql = serverUrl === GITHUB && token !== "";
  return linkTools({
    config,
    fetch,
    resolve: resolve2,
    env,
    now: date,
    sleep: wait,
    contact: `${serverUrl}/${repository}`,
    github: hasGraphql ? { url: graphqlUrl, token, fetch } : void 0,
    fragments
  });
}
var LONGEST_MS = 45 * 6e4;
var STEPS = 10;
async function checkDueLinks(io, inputs, { list, collected, before, judge }, options) {
  const { end, ...tools } = openLinkTools(io, inputs, list.config, options);
  const done = new AbortController();
  io.wait(LONGEST_MS, done.signal).then(
    () => end("the time was up"),
    () => {
    }
  );
  try {
    return await checkLinks(collected, before, options, {
      ...tools,
      judge,
      run: io.context.runId,
      now: io.date,
      sleep: io.wait,
      interrupted: new Promise(() => {
      }),
      progress: progressLog(io)
    });
  } finally {
    done.abort();
  }
}
function progressLog({ core }) {
  let shown = -1;
  return (done, total) => {
    const step = total === 0 ? STEPS : Math.floor(done / total * STEPS);
    if (step === shown) return;
    shown = step;
    core.info(`${done} of ${total} links and references are verified.`);
  };
}

// src/features/validation/shards.ts
import { join, resolve } from "node:path";
var PER_SHARD = 2e4;
var MOST_SHARDS = 20;
function planShards({ urls }, before, { recheckDays, fragments }, now) {
  const pages = new Set(
    [...urls.keys()].filter((url) => verifiedIdentifier(url) === void 0).map((url) => requestUrl(url, fragments))
  );
  const due = [...pages].filter(
    (page) => isDue(page, before.get(page) ?? { log: [] }, recheckDays, now)
  ).length;
  const count2 = Math.min(MOST_SHARDS, Math.max(1, Math.ceil(due / PER_SHARD)));
  return Array.from({ length: count2 }, (_, index) => `${index + 1}/${count2}`);
}
var NAME = /^list-curator-state-(\d{1,4})-of-(\d{1,4})\.json$/;
var LARGEST = 100 * 1024 * 1024;
function writeShardState(io, { index, count: count2 }, state) {
  const path = join(io.temp, `list-curator-state-${index}-of-${count2}.json`);
  io.writeFile(path, writeLinkState(state));
  return path;
}
function readShardStates(io, folder) {
  const whole = resolve(io.workspace, folder);
  const found = stateFiles(io, whole);
  const states = found.flatMap(({ path, name }) => {
    const state = readPart(io, path, name);
    return state === void 0 ? [] : [state];
  });
  if (states.length === 0) {
    throw new InputError(
      `${folder} contains no state of a part. Store the output "state" of the jobs with the input "shard" with actions/upload-artifact, and download all of them with actions/download-artifact before this step.`
    );
  }
  const expected = largest(found.map(({ shard }) => shard.count));
  if (states.length < expected) {
    io.core.warning(
      `Only ${states.length} of ${expected} parts have a state. The next run checks the links of the others.`
    );
  }
  return states;
}
function stateFiles({ files }, folder) {
  const inside = namesIn(files, folder);
  const paths = [
    ...inside.map((name) => ({ name, path: join(folder, name) })),
    ...inside.flatMap(
      (one) => namesIn(files, join(folder, one)).map((name) => ({ name, path: join(folder, one, name) }))
    )
  ];
  return paths.flatMap(({ name, path }) => {
    const [, index, count2] = NAME.exec(name) ?? [];
    const shard = parseShard(`${index}/${count2}`);
    return shard === void 0 ? [] : [{ path, name, shard }];
  });
}
function readPart({ core, date, files }, path, name) {
  if ((files.statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) {
    core.warning(`${name} is larger than any state; it is skipped.`);
    return void 0;
  }
  const { state, problem } = readLinkState(files.readFileSync(path, "utf8"), date());
  if (problem === void 0) return state;
  core.warning(`${name} is not a state: ${problem}. It is skipped.`);
  return void 0;
}

// src/features/validation/update-tracking.ts
var TRACKING_LABEL = "list-curator";
async function trackingIssues(api) {
  const { ownIssues } = await api.ask({ ownIssues: TRACKING_LABEL });
  return ownIssues.filter(({ body }) => nameOfComment(body) === "tracking");
}
async function updateTracking(api, issues, tracked, wait) {
  return tryAgain(
    wait,
    async (before) => updateOnce(api, before === 0 ? issues : await trackingIssues(api), tracked)
  );
}
function chosenIssue(issues) {
  return issues.find(({ open }) => open) ?? issues.at(-1);
}
async function updateOnce(api, issues, { items, takenBack, permalink, past }) {
  const issue = chosenIssue(issues);
  for (const other of issues) {
    if (other !== issue && other.open)
      await api.changeIssue(other.number, { state: "not_planned" });
  }
  const open = items.filter(needsHand);
  if (issue === void 0) {
    const text2 = trackingText(items, permalink);
    return open.length === 0 ? void 0 : api.openIssue(text2.title, text2.body, TRACKING_LABEL);
  }
  const listed = readTicks(issue.body);
  const text = trackingText(items, permalink, trackingChanges(listed, items, past));
  const seen = new Set([...listed.keys()].filter((id) => !takenBack.has(id)));
  const change = changeOf(issue, open, seen, text);
  if (Object.keys(change).length > 0) await api.changeIssue(issue.number, change);
  return issue.number;
}
function changeOf(issue, open, seen, { title, body }) {
  const state = stateOf(issue, open, seen);
  return {
    ...issue.title === title ? {} : { title },
    ...sameText(lasting(issue.body), lasting(body)) ? {} : { body },
    ...state === void 0 ? {} : { state }
  };
}
function stateOf(issue, open, seen) {
  if (issue.open) return open.length === 0 ? "completed" : void 0;
  return open.some(({ id }) => !seen.has(id)) ? "open" : void 0;
}
function lasting(body) {
  return withoutChanges(body.replaceAll("\r\n", "\n")).replace(
    /\/blob\/[0-9a-f]{40,64}\//g,
    "/blob/"
  );
}

// src/features/validation/validation-steps.ts
async function settleValidation(api, { collected, before }, run, {
  options,
  permalink,
  judge,
  date: now,
  wait
}) {
  const problems = [];
  const { titles } = collected;
  const recalled = await recallLinks(collected, before, options, { ...OFFLINE, judge, now });
  const known = trackingItems(recalled.report, titles);
  const issues = await attempt(problems, ISSUE, () => trackingIssues(api));
  const decisions = decisionsIn(issues ?? [], [...known, ...trackingItems(run.report, titles)]);
  const state = rememberFalseAlarms(run.state, decisions, now());
  const report = withoutFalseAlarms(run.report, state);
  const items = trackingItems(report, titles);
  await attempt(
    problems,
    STATE,
    () => saveState(api, state, namedLinks(collected, options.fragments), { now: now(), wait })
  );
  const takenBack = new Set(decisions.filter(({ stands }) => !stands).map(({ id }) => id));
  const issue = issues && await attempt(
    problems,
    ISSUE,
    () => updateTracking(api, issues, { items, takenBack, permalink, past: { known, before } }, wait)
  );
  return {
    /** Without what maintainers called false alarms. */
    report,
    /** All that is confirmed, false alarms included. */
    items,
    issue,
    /** What could not be written and why it matters, in sentences for people. */
    problems
  };
}
var OFFLINE = { archived: async () => void 0, requests: () => 0 };
function decisionsIn(issues, items) {
  const ticks = readTicks(chosenIssue(issues)?.body ?? "");
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...byId.values()].flatMap(({ id, key, claim, falseAlarm }) => {
    const stands = ticks.get(id);
    return stands === void 0 || stands === falseAlarm ? [] : [{ id, key, claim, stands }];
  });
}
var STATE = {
  what: "The branch list-curator/state could not be written, so that no later run can confirm what this one saw.",
  needs: '"contents: write"'
};
var ISSUE = {
  what: "The tracking issue could not be read and written.",
  needs: '"issues: write", and switch issues on in the settings of the repository'
};
async function attempt(problems, { what, needs }, work) {
  try {
    return await work();
  } catch (error) {
    const failure = apiFailure(error);
    if (error instanceof InputError) problems.push(error.message);
    else if (failure === void 0) throw error;
    else problems.push(`${what} ${apiFailureText(failure, needs)}`);
    return void 0;
  }
}
async function beginValidation(api, wanted, { reader, job }, now) {
  const { base: branch } = await api.ask({ base: true });
  const list = await readListAt(api, branch.tip, wanted, reader);
  const { text } = await readState(api);
  const { state: before, ...trouble } = text === void 0 ? { state: /* @__PURE__ */ new Map() } : readLinkState(text, now);
  const collected = await job("linksOfList", { list });
  return { branch, list, collected, before, ...trouble };
}
var STATE_BRANCH = "list-curator/state";
var FILE = "links.json";
var ABOUT = `# What List Curator knows about the links

The scheduled validation writes this branch. For each link, DOI and arXiv id of the list, \`${FILE}\` has what the last runs saw, and which reports a maintainer called false alarms. Without it no run can confirm what another one saw.

If you delete the branch, all of that is lost and the next run starts from scratch.
`;
var MOST_TRIES = 5;
async function readState(api) {
  const { tips, files } = await api.ask({
    tips: [STATE_BRANCH],
    files: [{ commit: `refs/heads/${STATE_BRANCH}`, path: FILE }]
  });
  const [bytes] = files;
  return { tip: tips[0], text: bytes && new TextDecoder().decode(bytes) };
}
async function saveState(api, state, named, { now, wait }) {
  await tryAgain(
    wait,
    async () => {
      const { tip, text } = await readState(api);
      const theirs = text === void 0 ? /* @__PURE__ */ new Map() : readLinkState(text, now).state;
      const merged = compactLinkState(mergeLinkStates([theirs, state]), named, now);
      const next = writeLinkState(merged);
      if (next === text || text === void 0 && merged.size === 0) return;
      const commit = await api.commit({
        branch: STATE_BRANCH,
        tip: tip?.sha,
        message: `Keep what is known of ${merged.size} links and references`,
        files: [
          { path: FILE, text: next },
          { path: "README.md", text: ABOUT }
        ]
      });
      if (commit !== void 0) return;
      throw new Overtaken(
        `other runs wrote the branch ${STATE_BRANCH} at the same time, several times. Give the workflow a concurrency group, so that its runs follow one another.`
      );
    },
    MOST_TRIES
  );
}

// src/features/validation/validate-event.ts
async function validateList(io, inputs) {
  const wanted = readValidationInputs(io.core);
  await withRefusals(async () => {
    const run = await begin(io, inputs, wanted);
    if (wanted.shard !== void 0) {
      const { state } = await checkDueLinks(io, inputs, run, run.options);
      io.core.setOutput("state", writeShardState(io, wanted.shard, state));
      return;
    }
    await settle(
      run,
      wanted.states === void 0 ? await checkDueLinks(io, inputs, run, run.options) : await joinParts(run, wanted.states)
    );
  });
}
async function planValidation(io, inputs) {
  await withRefusals(async () => {
    const wanted = { shard: void 0, states: void 0, fixPr: false, blocking: [] };
    const { collected, before, options } = await begin(io, inputs, wanted);
    const shards = planShards(collected, before, options, io.date());
    io.core.setOutput("shards", JSON.stringify(shards));
    io.core.info(`The links that are due are best checked in ${count(shards.length, "part")}.`);
  });
}
async function begin(io, inputs, wanted) {
  const api = gitHubOf(io, inputs);
  const child = childChecks(io, inputs.seconds);
  const begun = await beginValidation(
    api,
    { ...inputs, whole: "the default branch" },
    child,
    io.date()
  );
  if (begun.problem !== void 0) {
    io.core.warning(
      `The state on the branch list-curator/state could not be used: ${begun.problem}. This run starts without it; the branch's history keeps the old state.`
    );
  }
  const { list } = begun;
  const options = linkOptions(list.config, { fragments: false, now: false, shard: wanted.shard });
  const judge = (facts) => child.job("judgeList", { ...facts, list });
  return { ...begun, io, inputs, wanted, api, job: child.job, judge, options };
}
async function joinParts(run, folder) {
  const { io, inputs, list, before, collected, judge, options } = run;
  const merged = mergeLinkStates([before, ...readShardStates(io, folder)]);
  const tools = openLinkTools(io, inputs, list.config, options);
  return recallLinks(collected, merged, options, { ...tools, judge, now: io.date });
}
async function settle(run, checked) {
  const { io, wanted, api, judge, branch, options } = run;
  const { context, date, wait } = io;
  const repositoryUrl = `${context.serverUrl}/${context.repository}`;
  const settled = await settleValidation(api, run, checked, {
    options,
    permalink: ({ file, line }) => lineUrl(repositoryUrl, branch.tip, file, line),
    judge,
    date,
    wait
  });
  await reportValidation(io, settled, wanted.blocking);
  if (wanted.fixPr) await propose(run, settled);
}
async function propose(run, { items }) {
  const { core } = run.io;
  const { updateFixes } = await import("./features-validation-update-fixes.js");
  try {
    const { pull, note } = await updateFixes(run.api, run, items, run.job);
    if (note !== void 0) core.info(note);
    core.setOutput("fix-pull", pull ?? "");
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === void 0) throw error;
    core.warning(
      `The pull request with new addresses was not opened. ${apiFailureText(failure, FIX_NEEDS)}`
    );
  }
}
var FIX_NEEDS = '"contents: write" and "pull-requests: write", and let GitHub Actions create pull requests in the settings of the repository (Actions, General); the token of a GitHub App needs no such setting';
async function withRefusals(work) {
  try {
    await work();
  } catch (error) {
    throw refusal(
      error,
      '"contents: write" and "issues: write"; a part of it ("shard") and the plan need only "contents: read"'
    );
  }
}
async function reportValidation({ core, temp, writeFile }, { report, items, issue, problems }, blocking) {
  const open = items.filter(needsHand);
  for (const severity of SEVERITIES) {
    const some = open.filter((item) => item.severity === severity).slice(0, PER_KIND);
    for (const item of some) annotate(core, item);
  }
  const path = join2(temp, "list-curator-links.json");
  writeFile(path, linksJson(report));
  await core.summary.addRaw(linksMarkdown(report)).write();
  core.setOutput("confirmed", open.length);
  core.setOutput("issue", issue ?? "");
  core.setOutput("report", path);
  core.info(linksSummary(report));
  const failing = open.filter(({ severity }) => blocking.includes(severity)).length;
  if (problems.length > 0) {
    core.setFailed(`List Curator: ${problems.join(" ")}`);
  } else if (failing > 0) {
    core.setFailed(
      `${count(failing, "link or reference has a problem", "links and references have problems")}. See the tracking issue and the job summary.`
    );
  }
}
function annotate(core, { severity, task, ...item }) {
  const { name, suggestion, places } = item;
  const advice = suggestion === void 0 ? "" : ` Instead: ${suggestion}`;
  const message = cut(printable(`${name}: ${sentence(item.message)}${advice}`), LONGEST_MESSAGE);
  const [place] = places;
  const title = `Links: ${task}`;
  writeAnnotation(
    core,
    compact({ severity, message, title, file: place?.file, startLine: place?.line })
  );
}
function readValidationInputs(core) {
  const shard = core.getInput("shard");
  const parsed = parseShard(shard);
  if (shard !== "" && parsed === void 0) {
    throw new InputError(
      `the input shard is "${shard}"; expected a part and the number of parts, such as 1/4.`
    );
  }
  const states = core.getInput("states");
  if (parsed !== void 0 && states !== "") {
    throw new InputError(
      "the inputs shard and states exclude each other: shard checks one part of the links, states joins all parts."
    );
  }
  const fixPr = oneOf(core, "fix-pr", ["false", "true"]);
  return {
    /** The part of the links to check; absent: all of them. */
    shard: parsed,
    /** A folder with the states of all parts, to be joined; absent: none. */
    states: states || void 0,
    fixPr: fixPr === "true",
    blocking: blockingOf(core, "never")
  };
}
export {
  planValidation,
  readValidationInputs,
  validateList
};
