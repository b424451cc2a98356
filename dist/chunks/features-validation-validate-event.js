import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  linesWithin,
  shareRoom
} from "./features-validation-lines-within.js";
import {
  gitHubOf
} from "./github-ask.js";
import {
  readListAt
} from "./revisions-read-list-at.js";
import {
  linkedAddress,
  linkedText
} from "./features-linked-text.js";
import {
  lineUrl
} from "./github-line-url.js";
import {
  afterLostAnswer
} from "./features-after-lost-answer.js";
import "./revisions-config-in.js";
import {
  failureText,
  refusal
} from "./features-refused-by-github.js";
import "./revisions-blob-source.js";
import {
  apiFailure
} from "./github-api-failure.js";
import "./actions-github-lib-context.js";
import "./features-checked-out-commits.js";
import {
  checkApart
} from "./features-check-apart.js";
import {
  checkLinks,
  claimOf,
  isDue,
  linkTools,
  namedLinks,
  parseShard,
  recallLinks,
  rememberFalseAlarms,
  withoutFalseAlarms
} from "./features-validation-ask-registries.js";
import "./network-ask-proxy.js";
import {
  compactLinkState,
  mergeLinkStates,
  readLinkState,
  writeLinkState
} from "./features-validation-report-links.js";
import {
  linksMarkdown
} from "./report-markdown.js";
import {
  LINK_TASKS,
  linksSummary
} from "./report-links-text.js";
import {
  LONGEST_MESSAGE,
  PER_KIND
} from "./report-github.js";
import "./registries-pubmed-central.js";
import "./references-reference-texts.js";
import "./links-check-target.js";
import {
  registriesOfConfig
} from "./features-registries-of-config.js";
import "./links-fetch-problem.js";
import "./network-retry-after.js";
import "./files-find-files.js";
import {
  oneOf
} from "./runner-inputs.js";
import "./stand-in-actions-http-client.js";
import "./runner-child.js";
import {
  proxyFor
} from "./network-no-proxy.js";
import "./network-proxy-problem.js";
import {
  sameText
} from "./github-keep-comment.js";
import {
  markerLine,
  nameOfComment
} from "./github-marker.js";
import {
  LONGEST_BODY
} from "./github-github.js";
import "./features-review-unfit-patch.js";
import {
  codeSpan,
  inertMarkdown
} from "./report-markdown-text.js";
import {
  SEVERITIES
} from "./rules-finding.js";
import {
  linksJson
} from "./report-json.js";
import "./registries-work-facts.js";
import {
  registryIdentifier,
  requestUrl
} from "./links-registry-identifier.js";
import "./registries-clean-text.js";
import {
  REGISTRIES
} from "./registries-settings.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import "./text-json.js";
import {
  printable
} from "./report-terminal-text.js";
import {
  VERSION
} from "./version.js";
import "./scholarly-dollar-math.js";
import "./text-plural.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import "./text-source-file.js";
import {
  cut,
  shorten
} from "./text-shorten.js";
import "./text-count-while.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-hidden-characters.js";
import {
  largest
} from "./text-extremes.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/features/validation/state-branch.ts
var STATE_BRANCH = "list-curator/state";
var FILE = "links.json";
var ABOUT = `# What List Curator knows about the links

The scheduled validation writes this branch. For each link, DOI and arXiv id of the list, \`${FILE}\` holds what the last runs saw, and which reports a maintainer called false alarms. Without it no run can confirm what another one saw.

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
async function saveState(api, { state, named, now, wait }) {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const { tip, text } = await readState(api);
    const theirs = text === void 0 ? /* @__PURE__ */ new Map() : readLinkState(text).state;
    const merged = compactLinkState(mergeLinkStates([theirs, state]), named, now);
    const next = writeLinkState(merged);
    if (next === text || text === void 0 && merged.size === 0) return;
    const commit = {
      branch: STATE_BRANCH,
      tip: tip?.sha,
      message: `Keep what is known of ${merged.size} links and references`,
      files: [
        { path: FILE, text: next },
        { path: "README.md", text: ABOUT }
      ]
    };
    try {
      if (await api.commit(commit) !== void 0) return;
    } catch (error) {
      await afterLostAnswer(error, tries, wait);
    }
  }
  throw new InputError(
    `other runs wrote the branch ${STATE_BRANCH} at the same time, again and again. Give the workflow a concurrency group, so that its runs go one after the other.`
  );
}

// src/features/validation/begin-validation.ts
async function beginValidation(api, wanted, { reader, job }) {
  const { base: branch } = await api.ask({ base: true });
  const list = await readListAt(api, branch.tip, wanted, reader);
  const { text } = await readState(api);
  const { state: before, ...trouble } = text === void 0 ? { state: /* @__PURE__ */ new Map() } : readLinkState(text);
  const collected = await job("linksOfList", { list });
  return { branch, list, collected, before, ...trouble };
}

// src/features/validation/look-at-links.ts
var CONCURRENCY = 200;
var TIMEOUT = 3e4;
var GITHUB = "https://github.com";
function openLinkTools({ context, fetch, resolve: resolve2, env, date, wait }, { token }, config, { fragments }) {
  const contact = config.links.contact ?? `${context.serverUrl}/${context.repository}`;
  const userAgent = `list-curator/${VERSION} (link check; +${contact})`;
  return linkTools({
    resolve: resolve2,
    wayTo: proxyFor(env),
    now: date,
    sleep: wait,
    config,
    userAgent,
    openRegistries: (countRequest) => registriesOfConfig(config, {
      env,
      now: date,
      sleep: wait,
      userAgent,
      fetch(url, init) {
        countRequest();
        return fetch(url, init);
      }
    }),
    ...context.serverUrl === GITHUB && token !== "" ? { github: { url: context.graphqlUrl, token, fetch } } : {},
    concurrency: CONCURRENCY,
    timeout: TIMEOUT,
    fragments,
    privateHosts: false
  });
}
var LONGEST_MS = 45 * 6e4;
var STEPS = 10;
async function lookAtLinks(io, inputs, { list, collected, before, judge }, options) {
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

// src/features/validation/report-validation.ts
import { join } from "node:path";

// src/features/validation/tracking-items.ts
function needsHand({ falseAlarm, severity }) {
  return !falseAlarm && severity !== "info";
}
function trackingItems({ links, references }, titles = /* @__PURE__ */ new Map()) {
  const items = /* @__PURE__ */ new Map();
  const add = (item) => {
    if (item === void 0) return;
    const known = items.get(item.id);
    const title = titles.get(item.name);
    const titled = title === void 0 ? item : { ...item, title };
    items.set(item.id, known === void 0 ? titled : joined(known, titled));
  };
  for (const link of links) add(itemOf(link.url, link));
  for (const reference of references) {
    if (reference.inLink === void 0) add(itemOf(reference.id, reference));
    for (const finding of reference.findings ?? []) {
      if (finding.ruleId !== "identifier-unknown") add(itemOfFinding(finding));
    }
  }
  return [...items.values()];
}
function itemOf(name, reported) {
  const { reason, history, places, suggestion, falseAlarm } = reported;
  const task = reported.task ?? falseAlarm;
  const claim = claimOf(reported);
  if (task === void 0 || claim === void 0) return void 0;
  const key = history?.key ?? name;
  const { since, answered } = history ?? {};
  return {
    id: fingerprint(`${key}
${claim}`),
    key,
    claim,
    task,
    severity: task === "remove" ? "error" : "warning",
    name,
    says: history?.said ?? reason,
    ...since === void 0 ? {} : { since },
    ...answered === void 0 ? {} : { answered },
    evidence: [],
    places,
    ...suggestion === void 0 ? {} : { suggestion },
    written: task === "replace" && suggestion !== void 0 ? [{ url: name, by: suggestion }] : [],
    falseAlarm: falseAlarm !== void 0
  };
}
function itemOfFinding(finding) {
  const {
    id: key,
    fingerprint: claim,
    task,
    severity,
    message,
    evidence,
    places,
    suggestion
  } = finding;
  return {
    id: fingerprint(`${key}
${claim}`),
    key,
    claim,
    task,
    severity,
    name: key,
    says: message,
    evidence,
    places,
    ...suggestion === void 0 ? {} : { suggestion },
    written: [],
    falseAlarm: finding.falseAlarm === true
  };
}
function joined(known, more) {
  const isNew = ({ file, line }) => !known.places.some((one) => one.file === file && one.line === line);
  return {
    ...known,
    places: [...known.places, ...more.places.filter(isNew)],
    written: [...known.written, ...more.written]
  };
}

// src/features/validation/tracking-text.ts
var LONGEST_NAME = 400;
var LONGEST_TITLE = 200;
var LONGEST_MESSAGE2 = 800;
var MOST_PLACES = 10;
var MOST_CHANGES = 20;
var MOST_FALSE_ALARMS = 100;
var LEFT_OUT = ", in the job summary and the report of the run";
var CLAIMS = {
  replace: "reported as moved",
  remove: "reported as gone",
  review: "reported for review"
};
var CHANGES = { start: "<!-- changes -->\n", end: "\n<!-- /changes -->" };
function withoutChanges(body) {
  const start = body.indexOf(CHANGES.start);
  const end = body.indexOf(CHANGES.end, start);
  return start < 0 || end < 0 ? body : body.slice(0, start) + body.slice(end + CHANGES.end.length).trimStart();
}
function trackingText(items, permalink, changes) {
  const open = items.filter(needsHand);
  const suggestions = items.filter((item) => !item.falseAlarm && !needsHand(item));
  const head = [
    markerLine("tracking"),
    ...changes === void 0 ? [] : changesText(changes),
    introduction(open.length)
  ].join("\n\n");
  const tail = [...falseAlarms(items.filter(({ falseAlarm }) => falseAlarm)), HOW].join("\n\n");
  const groups = [
    ...LINK_TASKS.map(({ task, heading }) => ({
      texts: open.filter((item) => item.task === task).map((item) => itemText(item, permalink)),
      wrap: (text) => `### ${heading}

${text}`
    })),
    {
      texts: suggestions.map((item) => itemText(item, permalink)),
      wrap: (text) => folded(`Suggestions: ${suggestions.length}`, text)
    }
  ].filter(({ texts }) => texts.length > 0);
  const room = LONGEST_BODY - head.length - tail.length - groups.length * 200;
  const shares = shareRoom(
    groups.map(({ texts }) => texts.reduce((sum, text) => sum + text.length + 1, 0)),
    room
  );
  const parts = groups.map(
    ({ texts, wrap }, index) => wrap(linesWithin(texts, shares[index] ?? 0, LEFT_OUT))
  );
  return { title: titleOf(open.length), body: [head, ...parts, tail].join("\n\n") };
}
function folded(summary, text) {
  return `<details><summary>${summary}</summary>

${text}

</details>`;
}
function titleOf(open) {
  if (open === 0) return "Links: no problems";
  return `Links: ${open} ${open === 1 ? "problem" : "problems"}`;
}
function introduction(open) {
  if (open === 0) return "All links, DOIs and arXiv ids that could be verified are fine.";
  return "A link counts as gone or moved only after several runs agree. Fix a problem in the list, and the next run removes it here; the issue is closed when none is left.";
}
function changesText({ added, fixed, others }) {
  const all = [...linesOf("New", added, 0), ...linesOf("Fixed", fixed, others)];
  if (all.length === 0) return [];
  return [`${CHANGES.start}### Since the last update

${all.join("\n")}${CHANGES.end}`];
}
function linesOf(what, items, others) {
  const shown = items.slice(0, MOST_CHANGES).map((item) => `- ${what}: ${headline(item)}`);
  const more = items.length - shown.length + others;
  return [
    ...shown,
    ...more > 0 ? [
      `- ${what}: ${shown.length === 0 ? "" : "and "}${more} ${shown.length === 0 ? "of the list" : "more"}`
    ] : []
  ];
}
function headline({ title, name }) {
  const shown = linkedAddress(name) ?? codeSpan(shorten(name, LONGEST_NAME));
  return title === void 0 ? shown : `**${inertMarkdown(shorten(title, LONGEST_TITLE))}** \xB7 ${shown}`;
}
function itemText(item, permalink) {
  const { evidence, suggestion, places, claim } = item;
  const lines = [
    `- [ ] ${headline(item)} ${itemMarker(item)}`,
    `  ${linkedText(shorten(saysText(item), LONGEST_MESSAGE2))}`,
    ...evidence.map(({ registry, url, says }) => {
      const by = REGISTRIES[registry].title;
      const text = says.includes(by) ? says : `${by}: ${says}`;
      return `  ${linkedAddress(url, text) ?? `${inertMarkdown(text)} (${codeSpan(url)})`}`;
    }),
    ...suggestion === void 0 ? [] : [
      `  **${claim === "remove" ? "Archived copy" : "Write instead"}:** ${codeSpan(shorten(suggestion, LONGEST_NAME))}`
    ],
    `  ${placesText(places, permalink)}`
  ];
  return lines.join("  \n");
}
function saysText({ task, title, says, since, answered, evidence }) {
  if (evidence.length > 0) return sentence(says.replace(`"${title}" `, "It "));
  if (task === "replace") {
    return "It moved permanently: in two runs, redirects (301, 308) led to the new address.";
  }
  const seen = since === void 0 ? "" : `; first seen on ${day(since)}`;
  const last = answered === void 0 || since === void 0 ? "" : `, last answered on ${day(answered)}`;
  return sentence(`${withoutStop(says)}${seen}${last}`);
}
function sentence(text) {
  const first = /^\S*\.\S/.test(text) ? text.charAt(0) : text.charAt(0).toUpperCase();
  return `${first}${withoutStop(text).slice(1)}.`;
}
function withoutStop(text) {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === ".") end -= 1;
  return text.slice(0, end);
}
function day(at) {
  return new Date(at).toISOString().slice(0, 10);
}
function placesText(places, permalink) {
  const shown = places.slice(0, MOST_PLACES).map((place) => `[${inertMarkdown(place.file)} line ${place.line}](${permalink(place)})`);
  const left = places.length - shown.length;
  return `${shown.join(" \xB7 ")}${left > 0 ? ` and ${left} more` : ""}`;
}
function falseAlarms(items) {
  if (items.length === 0) return [];
  const lines = items.slice(0, MOST_FALSE_ALARMS).map((item) => `- [x] ${headline(item)}, ${CLAIMS[item.task]} ${itemMarker(item)}`);
  const left = items.length - lines.length;
  if (left > 0) lines.push(`
\u2026 and ${left} more.`);
  const count = `${items.length} ${items.length === 1 ? "false alarm" : "false alarms"}`;
  return [folded(count, lines.join("\n"))];
}
var HOW = "<sub>Tick a box to mark a false alarm: it is not reported again until you untick it. Other edits of this text are overwritten, and comments are not read. Written by List Curator.</sub>";
function itemMarker({ id }) {
  return `<!-- item:${id} -->`;
}
function readTicks(body) {
  const boxes = body.slice(0, 2 * LONGEST_BODY).matchAll(/^- \[([ xX])\] .*<!-- item:([0-9a-f]{16}) -->[ \t\r]*$/gm);
  return new Map([...boxes].map(([, tick, id = ""]) => [id, tick !== " "]));
}

// src/features/validation/report-validation.ts
async function reportValidation({ core, temp, writeFile }, { report, items, issue, problems }, blocking) {
  const open = items.filter(needsHand);
  for (const severity of SEVERITIES) {
    const some = open.filter((item) => item.severity === severity).slice(0, PER_KIND);
    for (const item of some) annotate(core, item);
  }
  const path = join(temp, "list-curator-links.json");
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
      `${failing} ${failing === 1 ? "link or reference has a problem" : "links and references have problems"}. See the tracking issue and the job summary.`
    );
  }
}
function annotate(core, { severity, task, name, says, suggestion, places }) {
  const advice = suggestion === void 0 ? "" : ` Instead: ${suggestion}`;
  const message = cut(printable(`${name}: ${sentence(says)}${advice}`), LONGEST_MESSAGE);
  const [place] = places;
  const properties = {
    title: `Links: ${task}`,
    ...place === void 0 ? {} : { file: place.file, startLine: place.line }
  };
  if (severity === "error") core.error(message, properties);
  else if (severity === "warning") core.warning(message, properties);
  else core.notice(message, properties);
}

// src/features/validation/tracking-changes.ts
function trackingChanges(listed, items, { known, before }) {
  const now = new Set(items.map(({ id }) => id));
  const gone = [...listed].flatMap(([id, ticked]) => ticked || now.has(id) ? [] : [id]);
  const names = /* @__PURE__ */ new Map();
  if (gone.length > 0) {
    for (const [key, { log }] of before) {
      const claims = /* @__PURE__ */ new Set([
        "remove",
        "review",
        ...log.map((look) => `replace ${look.finalUrl}`)
      ]);
      for (const claim of claims) names.set(fingerprint(`${key}
${claim}`), { name: key });
    }
    for (const item of known) names.set(item.id, item);
  }
  const fixed = gone.flatMap((id) => names.get(id) ?? []);
  return {
    added: items.filter((item) => needsHand(item) && !listed.has(item.id)),
    fixed,
    others: gone.length - fixed.length
  };
}

// src/features/validation/update-tracking.ts
var TRACKING_LABEL = "list-curator";
async function trackingIssues(api) {
  const { ownIssues } = await api.ask({ ownIssues: TRACKING_LABEL });
  return ownIssues.filter(({ body }) => nameOfComment(body) === "tracking");
}
async function updateTracking(api, issues, tracked, wait) {
  let known = issues;
  for (let tries = 1; ; tries++) {
    try {
      return await updateOnce(api, known, tracked);
    } catch (error) {
      await afterLostAnswer(error, tries, wait);
      known = await trackingIssues(api);
    }
  }
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

// src/features/validation/settle-validation.ts
async function settleValidation(api, { collected, before }, run, options, { permalink, judge, now, wait }) {
  const problems = [];
  const { titles } = collected;
  const recalled = await recallLinks(collected, before, options, { ...OFFLINE, judge, now });
  const known = trackingItems(recalled.report, titles);
  const issues = await attempt(problems, ISSUE_NEEDS, () => trackingIssues(api));
  const heard = heardFrom(issues ?? [], [...known, ...trackingItems(run.report, titles)]);
  const state = rememberFalseAlarms(run.state, heard, now());
  const report = withoutFalseAlarms(run.report, state);
  const items = trackingItems(report, titles);
  await attempt(
    problems,
    STATE_NEEDS,
    () => saveState(api, { state, named: namedLinks(collected, options.fragments), now: now(), wait })
  );
  const takenBack = new Set(heard.filter(({ stands }) => !stands).map(({ id }) => id));
  const issue = issues && await attempt(
    problems,
    ISSUE_NEEDS,
    () => updateTracking(api, issues, { items, takenBack, permalink, past: { known, before } }, wait)
  );
  return { report, items, issue, problems };
}
var OFFLINE = { archived: async () => void 0, requests: () => 0 };
function heardFrom(issues, items) {
  const ticks = readTicks(chosenIssue(issues)?.body ?? "");
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...byId.values()].flatMap(({ id, key, claim, falseAlarm }) => {
    const stands = ticks.get(id);
    return stands === void 0 || stands === falseAlarm ? [] : [{ id, key, claim, stands }];
  });
}
var STATE_NEEDS = 'the branch list-curator/state could not be written, so that no later run can confirm what this one saw. Give the job "contents: write".';
var ISSUE_NEEDS = 'the tracking issue could not be read and written. Give the job "issues: write", and switch issues on in the settings of the repository.';
async function attempt(problems, needs, work) {
  try {
    return await work();
  } catch (error) {
    const failure = apiFailure(error);
    if (error instanceof InputError) problems.push(error.message);
    else if (failure === void 0) throw error;
    else if (failure.kind === "refused") {
      problems.push(`GitHub refused it (${failure.message}): ${needs}`);
    } else problems.push(`GitHub did not do it (${failure.message}). The next run tries again.`);
    return void 0;
  }
}

// src/features/validation/shards.ts
import { join as join2, resolve } from "node:path";
var PER_SHARD = 2e4;
var MOST_SHARDS = 20;
function planShards({ urls }, before, { recheckDays, fragments }, now) {
  const pages = new Set(
    [...urls.keys()].filter((url) => registryIdentifier(url) === void 0).map((url) => requestUrl(url, fragments))
  );
  const due = [...pages].filter(
    (page) => isDue(page, before.get(page) ?? { log: [] }, recheckDays, now)
  ).length;
  const count = Math.min(MOST_SHARDS, Math.max(1, Math.ceil(due / PER_SHARD)));
  return Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
}
var NAME = /^list-curator-state-(\d{1,4})-of-(\d{1,4})\.json$/;
var LARGEST = 100 * 1024 * 1024;
function writeShardState(io, { index, count }, state) {
  const path = join2(io.temp, `list-curator-state-${index}-of-${count}.json`);
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
      `${folder} holds no state of any part. Store the output "state" of the jobs with the input "shard" by actions/upload-artifact, and fetch all of them by actions/download-artifact before this step.`
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
  const names = (path) => {
    try {
      return files.readdirSync(path);
    } catch {
      return [];
    }
  };
  const inside = names(folder);
  const paths = [
    ...inside.map((name) => ({ name, path: join2(folder, name) })),
    ...inside.flatMap(
      (one) => names(join2(folder, one)).map((name) => ({ name, path: join2(folder, one, name) }))
    )
  ];
  return paths.flatMap(({ name, path }) => {
    const [, index, count] = NAME.exec(name) ?? [];
    const shard = parseShard(`${index}/${count}`);
    return shard === void 0 ? [] : [{ path, name, shard }];
  });
}
function readPart({ core, files }, path, name) {
  if ((files.statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) {
    core.warning(`${name} is larger than any state; it is skipped.`);
    return void 0;
  }
  const { state, problem } = readLinkState(files.readFileSync(path, "utf8"));
  if (problem === void 0) return state;
  core.warning(`${name} is no state: ${problem}. It is skipped.`);
  return void 0;
}

// src/features/validation/validation-inputs.ts
var BLOCKING = {
  never: [],
  error: ["error"],
  warning: ["error", "warning"]
};
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
      "the inputs shard and states exclude each other: shard looks at one part of the links, states brings all parts together."
    );
  }
  const fixPr = oneOf("fix-pr", core.getInput("fix-pr"), ["false", "true"]);
  const failOn = oneOf("fail-on", core.getInput("fail-on"), ["never", "error", "warning"]);
  return {
    shard: parsed,
    states: states || void 0,
    fixPr: fixPr === "true",
    blocking: BLOCKING[failOn]
  };
}

// src/features/validation/validate-event.ts
async function validateList(io, inputs) {
  const wanted = readValidationInputs(io.core);
  await withRefusals(async () => {
    const begun = await begin(io, inputs);
    const options = linkOptions(begun, wanted);
    if (wanted.shard !== void 0) {
      const { state } = await lookAtLinks(
        io,
        inputs,
        { ...begun, judge: judgeApart(begun) },
        options
      );
      io.core.setOutput("state", writeShardState(io, wanted.shard, state));
      return;
    }
    const run = wanted.states === void 0 ? await lookAtLinks(io, inputs, { ...begun, judge: judgeApart(begun) }, options) : await joinParts(io, inputs, begun, options, wanted.states);
    await settle(io, wanted, begun, run, options);
  });
}
async function planValidation(io, inputs) {
  await withRefusals(async () => {
    const begun = await begin(io, inputs);
    const { collected, before, list } = begun;
    const { recheckDays } = list.config.links;
    const shards = planShards(collected, before, { recheckDays, fragments: false }, io.date());
    io.core.setOutput("shards", JSON.stringify(shards));
    io.core.info(
      `The links that are due are best checked in ${shards.length} ${shards.length === 1 ? "part" : "parts"}.`
    );
  });
}
async function begin(io, inputs) {
  const { readme, bibs, config } = inputs;
  const api = gitHubOf(io, inputs);
  const apart = checkApart(io, inputs.seconds);
  const wanted = { readme, bibs, config, whole: "the default branch" };
  const begun = await beginValidation(api, wanted, apart);
  if (begun.problem !== void 0) {
    io.core.warning(
      `The state on the branch list-curator/state could not be used: ${begun.problem}. This run starts without it; the branch's history keeps the old state.`
    );
  }
  return { ...begun, api, job: apart.job };
}
function judgeApart({ job, list }) {
  return (facts) => job("judgeList", { ...facts, list });
}
function linkOptions({ list }, { shard }) {
  const { failures, days, recheckDays, ignore } = list.config.links;
  return {
    rule: { failures, days },
    recheckDays,
    ignore,
    fragments: false,
    now: false,
    shard: shard ?? { index: 1, count: 1 },
    severities: list.config.rules
  };
}
async function joinParts(io, inputs, begun, options, folder) {
  const states = readShardStates(io, folder);
  const tools = openLinkTools(io, inputs, begun.list.config, options);
  const merged = mergeLinkStates([begun.before, ...states]);
  const judge = judgeApart(begun);
  return recallLinks(begun.collected, merged, options, { ...tools, judge, now: io.date });
}
async function settle(io, wanted, begun, run, options) {
  const { context, date, wait } = io;
  const repositoryUrl = `${context.serverUrl}/${context.repository}`;
  const settled = await settleValidation(begun.api, begun, run, options, {
    permalink: ({ file, line }) => lineUrl(repositoryUrl, begun.branch.tip, file, line),
    judge: judgeApart(begun),
    now: date,
    wait
  });
  await reportValidation(io, settled, wanted.blocking);
  if (wanted.fixPr) await propose(io, begun, settled);
}
async function propose({ core }, begun, { items }) {
  const { updateFixes } = await import("./features-validation-update-fixes.js");
  try {
    const { pull, note } = await updateFixes(begun.api, begun, items, begun.job);
    if (note !== void 0) core.info(note);
    core.setOutput("fix-pull", pull ?? "");
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === void 0) throw error;
    core.warning(
      `The pull request with new addresses was not opened. ${failureText(failure, FIX_NEEDS)}`
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
      '"contents: write" and "issues: write"; a part of it ("shard") and the plan need "contents: read" alone'
    );
  }
}
export {
  planValidation,
  validateList
};
