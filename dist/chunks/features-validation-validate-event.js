import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  openLinkTools
} from "./features-validation-open-link-tools.js";
import {
  linesWithin
} from "./features-validation-lines-within.js";
import {
  gitHubOf,
  refusal
} from "./features-refused-by-github.js";
import "./features-checked-out-commits.js";
import {
  repositoryOf
} from "./runner-repository-of.js";
import {
  bibsOf
} from "./revisions-bibs-of.js";
import {
  PAGE_INFO,
  afterLostAnswer,
  present
} from "./features-after-lost-answer.js";
import {
  sameText
} from "./github-same-text.js";
import {
  chooseReadme,
  commitTree,
  namedBibs,
  repositoryApi
} from "./github-read-blobs.js";
import {
  apiFailure,
  failureText
} from "./github-api-failure.js";
import {
  statusOf
} from "./github-connect.js";
import {
  LONGEST_MESSAGE,
  PER_KIND
} from "./report-annotations.js";
import "./actions-github-lib-context.js";
import {
  checkLinks,
  claimOf,
  collectLinks,
  isDue,
  namedLinks,
  parseShard,
  recallLinks,
  rememberFalseAlarms,
  withoutFalseAlarms
} from "./features-validation-check-links.js";
import "./features-validation-link-tools.js";
import "./bibtex-bib-urls.js";
import "./network-ask-proxy.js";
import {
  LINK_TASKS,
  compactLinkState,
  linksJson,
  linksMarkdown,
  linksSummary,
  mergeLinkStates,
  readLinkState,
  requestUrl,
  writeLinkState
} from "./features-validation-report-links.js";
import "./links-fragment.js";
import "./references-referenced-works.js";
import "./registries-arxiv-ids-exist.js";
import {
  registryIdentifier
} from "./bibtex-set-field.js";
import "./links-check-proxied-target.js";
import "./features-registries-of-config.js";
import "./registries-answer.js";
import "./network-trouble-of.js";
import "./network-host-of.js";
import "./network-proxy-problem.js";
import "./bibtex-entry-text.js";
import "./registries-clean-text.js";
import "./text-parse-json.js";
import {
  CONFIG_PATHS
} from "./files-config-paths.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import {
  oneOf
} from "./runner-inputs.js";
import "./stand-in-actions-http-client.js";
import "./network-proxy-variables.js";
import {
  fetchedFile
} from "./files-fetched-file.js";
import {
  markerLine,
  nameOfComment
} from "./github-marker.js";
import {
  LONGEST_BODY
} from "./github-longest-body.js";
import "./report-json-fix.js";
import {
  codeSpan,
  inertMarkdown
} from "./report-markdown-text.js";
import {
  SEVERITIES
} from "./rules-finding.js";
import "./report-json-text.js";
import {
  readCatalog
} from "./catalog-bib-index.js";
import "./rules-count-findings.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import "./files-linked-bibs.js";
import "./files-is-lfs-pointer.js";
import "./features-reading-options.js";
import "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import {
  printable
} from "./report-terminal-text.js";
import "./version.js";
import "./valibot-dist-index.js";
import {
  DEFAULT_CONFIG
} from "./config-defaults.js";
import "./bibtex-citation-key.js";
import "./scholarly-dollar-math.js";
import "./list-source-addresses.js";
import {
  append
} from "./text-append.js";
import "./rules-reference-rules.js";
import "./text-lines-text.js";
import "./list-format-common-template.js";
import "./bibtex-characters.js";
import "./identifiers-arxiv.js";
import {
  cut,
  shorten
} from "./text-shorten.js";
import "./text-source-file.js";
import "./text-line-table.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-hidden-characters.js";
import {
  largest
} from "./text-extremes.js";
import "./text-order.js";
import "./text-without-tail.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/github/fix-pull-request.ts
var FIX_BRANCH = "list-curator/fix-links";
var FIXES = `query ($owner: String!, $repo: String!, $branch: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) { target { oid ... on Commit { message tree { oid } } } }
    pullRequests(headRefName: $branch, first: 20, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number title body state isCrossRepository viewerDidAuthor }
    }
  }
}`;
var UNPROCESSABLE = 422;
function fixPullApi(client, here) {
  const { rest } = client;
  const ref = `heads/${FIX_BRANCH}`;
  return {
    async knownFixes() {
      const variables = { ...here, branch: FIX_BRANCH, ref: `refs/${ref}` };
      const { repository } = await client.graphql(FIXES, variables);
      const target = repository.ref?.target;
      const ours = repository.pullRequests.nodes.filter((node) => node !== null).filter(({ isCrossRepository, viewerDidAuthor }) => !isCrossRepository && viewerDidAuthor);
      return {
        tip: target && {
          sha: target.oid,
          message: target.message ?? "",
          tree: target.tree?.oid ?? ""
        },
        pulls: ours.map(({ number, title, body, state }) => ({ number, title, body, state }))
      };
    },
    async writeFixes(base, { tip }, message, files) {
      const { data: old } = await rest.git.getTree({ ...here, tree_sha: base, recursive: "true" });
      const modes = new Map(old.tree.map(({ path, mode }) => [path, mode]));
      const tree = await Promise.all(
        files.map(async ({ path, bytes }) => {
          const content = Buffer.from(bytes).toString("base64");
          const { data } = await rest.git.createBlob({ ...here, content, encoding: "base64" });
          const mode = modes.get(path) === "100755" ? "100755" : "100644";
          return { path, mode, type: "blob", sha: data.sha };
        })
      );
      const { data: made } = await rest.git.createTree({ ...here, base_tree: base, tree });
      const { data: commit } = await rest.git.createCommit({
        ...here,
        message: message(made.sha),
        tree: made.sha,
        parents: [base]
      });
      if (tip === void 0)
        await rest.git.createRef({ ...here, ref: `refs/${ref}`, sha: commit.sha });
      else await rest.git.updateRef({ ...here, ref, sha: commit.sha, force: true });
    },
    async openFixPull(title, body, base) {
      const { data } = await rest.pulls.create({
        ...here,
        title,
        body,
        base,
        head: FIX_BRANCH,
        request: { retries: 0 }
      });
      return data.number;
    },
    async changeFixPull(number, change) {
      await rest.pulls.update({ ...here, pull_number: number, ...change });
    },
    async deleteFixBranch() {
      try {
        await rest.git.deleteRef({ ...here, ref });
      } catch (error) {
        if (statusOf(error) !== UNPROCESSABLE) throw error;
      }
    }
  };
}

// src/github/state-branch.ts
var STATE_BRANCH = "list-curator/state";
var FILE = "links.json";
var ABOUT = `# What List Curator knows of the links

The scheduled validation writes this branch. \`${FILE}\` holds, for each link, DOI and arXiv id of the list, what its last runs saw, and which reports a maintainer called false alarms. Without it no run can confirm what another one saw.

To delete the branch is to forget all of that: the next run starts afresh.
`;
var NOT_FOUND = 404;
var UNPROCESSABLE2 = 422;
function stateBranchApi({ rest }, here) {
  const ref = `heads/${STATE_BRANCH}`;
  return {
    async readState() {
      const tip = await orUndefined(NOT_FOUND, async () => {
        const { data: data2 } = await rest.git.getRef({ ...here, ref });
        return data2.object.sha;
      });
      if (tip === void 0) return { tip, text: void 0 };
      const { data } = await rest.git.getTree({ ...here, tree_sha: tip });
      const sha = data.tree.find(({ path, type }) => path === FILE && type === "blob")?.sha;
      if (sha === void 0) return { tip, text: void 0 };
      const blob = await rest.git.getBlob({ ...here, file_sha: sha });
      return { tip, text: Buffer.from(blob.data.content, "base64").toString("utf8") };
    },
    async writeState(tip, text, headline) {
      const content = Buffer.from(text).toString("base64");
      const blob = await rest.git.createBlob({ ...here, content, encoding: "base64" });
      const file = { mode: "100644", type: "blob" };
      const tree = await rest.git.createTree({
        ...here,
        tree: [
          { ...file, path: FILE, sha: blob.data.sha },
          { ...file, path: "README.md", content: ABOUT }
        ]
      });
      const parents = tip === void 0 ? [] : [tip];
      const commit = await rest.git.createCommit({
        ...here,
        message: headline,
        tree: tree.data.sha,
        parents
      });
      const { sha } = commit.data;
      const moved = await orUndefined(UNPROCESSABLE2, async () => {
        if (tip === void 0) await rest.git.createRef({ ...here, ref: `refs/${ref}`, sha });
        else await rest.git.updateRef({ ...here, ref, sha, force: false });
        return true;
      });
      return moved === true;
    }
  };
}
async function orUndefined(status, work) {
  try {
    return await work();
  } catch (error) {
    if (statusOf(error) === status) return void 0;
    throw error;
  }
}

// src/github/tracking-issues.ts
var TRACKING_LABEL = "list-curator";
var ISSUES = `query ($owner: String!, $repo: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(labels: [$label], first: 50, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { number title body state viewerDidAuthor }
      ${PAGE_INFO}
    }
  }
}`;
function trackingIssuesApi(client, here) {
  return {
    async trackingIssues() {
      const found = [];
      let after = null;
      do {
        const answer = await client.graphql(ISSUES, {
          ...here,
          label: TRACKING_LABEL,
          after
        });
        const { issues } = answer.repository;
        append(found, present(issues).filter(isOurs).map(issueOf));
        after = issues.pageInfo.hasNextPage ? issues.pageInfo.endCursor : null;
      } while (after !== null);
      return found;
    },
    async openTrackingIssue(title, body) {
      const { data } = await client.rest.issues.create({
        ...here,
        title,
        body,
        labels: [TRACKING_LABEL],
        // Sent again after a lost answer, it would be there twice.
        request: { retries: 0 }
      });
      return data.number;
    },
    async changeIssue(number, { title, body, state }) {
      await client.rest.issues.update({
        ...here,
        issue_number: number,
        ...title === void 0 ? {} : { title },
        ...body === void 0 ? {} : { body },
        ...stateOf(state)
      });
    }
  };
}
function isOurs({ body, viewerDidAuthor }) {
  return viewerDidAuthor && nameOfComment(body) === "tracking";
}
function issueOf({ number, title, body, state }) {
  return { number, title, body, open: state === "OPEN" };
}
function stateOf(state) {
  if (state === void 0) return {};
  if (state === "open") return { state, state_reason: "reopened" };
  return { state: "closed", state_reason: state };
}

// src/github/validation.ts
var DEFAULT_BRANCH = `query ($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { defaultBranchRef { name target { oid } } }
}`;
function validationApi(client, here) {
  return {
    ...repositoryApi(client, here),
    ...stateBranchApi(client, here),
    ...trackingIssuesApi(client, here),
    ...fixPullApi(client, here),
    /** The default branch and its last commit. */
    async defaultBranch() {
      const { repository } = await client.graphql(DEFAULT_BRANCH, here);
      const branch = repository.defaultBranchRef;
      return { name: branch?.name ?? "", tip: branch?.target.oid ?? "" };
    }
  };
}

// src/revisions/commit-config.ts
async function commitConfig(api, commit, { config: named, bibs }) {
  const path = named ?? await usualConfig(api, commit);
  const config = path === void 0 ? DEFAULT_CONFIG : await configAt(api, commit, path);
  return bibs === void 0 ? config : { ...config, bib: bibs };
}
async function configAt(api, commit, path) {
  const bytes = await api.fileAt(path, commit);
  if (bytes === void 0) {
    throw new InputError(
      `${path} does not exist in ${commit.slice(0, 12)}, the commit whose configuration counts. Check the input "config".`
    );
  }
  const { readConfig } = await import("./files-read-config-exports.js");
  return readConfig(fetchedFile(path, bytes));
}
async function usualConfig(api, commit) {
  const names = new Set(await api.namesAt(".github", commit));
  return CONFIG_PATHS.find((path) => names.has(path.slice(path.lastIndexOf("/") + 1)));
}

// src/features/validation/begin-validation.ts
async function beginValidation(api, wanted) {
  const branch = await api.defaultBranch();
  const input = await readListAt(api, branch.tip, wanted);
  const { text } = await api.readState();
  const { state: before, ...trouble } = text === void 0 ? { state: /* @__PURE__ */ new Map() } : readLinkState(text);
  return { branch, input, collected: collectLinks(readCatalog(input)), before, ...trouble };
}
async function readListAt(api, commit, wanted) {
  const config = await commitConfig(api, commit, wanted);
  const tree = await commitTree(api, commit, "the default branch");
  const read = async ({ path, sha }) => fetchedFile(path, await api.blob(sha));
  const readme = await read(chooseReadme(tree, wanted, config));
  const bibs = namedBibs(tree, wanted, config) ?? bibsOf(tree, wanted, readme);
  return { readme, bibs: await Promise.all(bibs.map(read)), config };
}

// src/features/validation/look-at-links.ts
var LONGEST_MS = 45 * 6e4;
var STEPS = 10;
async function lookAtLinks(io, inputs, { input, collected, before }, options) {
  const { end, ...tools } = openLinkTools(io, inputs, input.config, options);
  const done = new AbortController();
  io.wait(LONGEST_MS, done.signal).then(
    () => end("the time was up"),
    () => {
    }
  );
  try {
    return await checkLinks(collected, before, options, {
      ...tools,
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
  let told = -1;
  return (done, total) => {
    const step = total === 0 ? STEPS : Math.floor(done / total * STEPS);
    if (step === told) return;
    told = step;
    core.info(`${done} of ${total} links and references are verified.`);
  };
}

// src/features/validation/permalink.ts
function permalink(repositoryUrl, commit, { file, line }) {
  const path = file.split("/").map((part) => encodeURIComponent(part).replace(/[()'!*]/g, percentEncoded)).join("/");
  return `${repositoryUrl}/blob/${commit}/${path}?plain=1#L${line}`;
}
function percentEncoded(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// src/features/validation/plan-shards.ts
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

// src/features/validation/report-validation.ts
import { join } from "node:path";

// src/features/validation/tracking-items.ts
function needsHand({ falseAlarm, severity }) {
  return !falseAlarm && severity !== "info";
}
function trackingItems({ links, references }) {
  const items = /* @__PURE__ */ new Map();
  const add = (item) => {
    if (item === void 0) return;
    const known = items.get(item.id);
    items.set(item.id, known === void 0 ? item : joined(known, item));
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
      `${failing} ${failing === 1 ? "link or reference needs" : "links and references need"} a hand. The tracking issue and the job summary say which.`
    );
  }
}
function annotate(core, { severity, task, name, says, suggestion, places }) {
  const advice = suggestion === void 0 ? "" : ` Instead: ${suggestion}`;
  const message = cut(printable(`${name}: ${says}.${advice}`), LONGEST_MESSAGE);
  const [place] = places;
  const properties = {
    title: `Links: ${task}`,
    ...place === void 0 ? {} : { file: place.file, startLine: place.line }
  };
  if (severity === "error") core.error(message, properties);
  else if (severity === "warning") core.warning(message, properties);
  else core.notice(message, properties);
}

// src/features/validation/save-state.ts
var MOST_TRIES = 5;
async function saveState(api, state, named, now) {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const { tip, text } = await api.readState();
    const theirs = text === void 0 ? /* @__PURE__ */ new Map() : readLinkState(text).state;
    const merged = compactLinkState(mergeLinkStates([theirs, state]), named, now);
    const next = writeLinkState(merged);
    if (next === text || text === void 0 && merged.size === 0) return;
    const headline = `Keep what is known of ${merged.size} links and references`;
    if (await api.writeState(tip, next, headline)) return;
  }
  throw new InputError(
    "other runs wrote the branch list-curator/state at the same time, again and again. Give the workflow a concurrency group, so that its runs go one after the other."
  );
}

// src/features/validation/share-room.ts
function shareRoom(needs, room) {
  const shares = needs.map(() => 0);
  const smallestFirst = needs.map((need, index) => ({ need, index })).sort((a, b) => a.need - b.need);
  let left = Math.max(0, room);
  let waiting = needs.length;
  for (const { need, index } of smallestFirst) {
    const share = Math.min(need, Math.floor(left / waiting));
    shares[index] = share;
    left -= share;
    waiting -= 1;
  }
  return shares;
}

// src/features/validation/tracking-text.ts
var LONGEST_NAME = 400;
var LONGEST_MESSAGE2 = 800;
var MOST_PLACES = 10;
var MOST_FALSE_ALARMS = 100;
var LEFT_OUT = ", in the job summary and the report of the run";
var CLAIMS = {
  replace: "said to have moved",
  remove: "said to be gone",
  review: "said to need a look"
};
function trackingText(items, permalink2) {
  const open = items.filter(needsHand);
  const suggestions = items.filter((item) => !item.falseAlarm && !needsHand(item));
  const head = [markerLine("tracking"), introduction(open.length)].join("\n\n");
  const tail = [...falseAlarms(items.filter(({ falseAlarm }) => falseAlarm)), HOW].join("\n\n");
  const groups = [
    ...LINK_TASKS.map(({ task, heading }) => ({
      texts: open.filter((item) => item.task === task).map((item) => itemText(item, permalink2)),
      wrap: (text) => `### ${heading}

${text}`
    })),
    {
      texts: suggestions.map((item) => itemText(item, permalink2)),
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
  if (open === 0) return "Links: nothing to look at";
  return `Links: ${open} ${open === 1 ? "thing" : "things"} to look at`;
}
function introduction(open) {
  if (open === 0)
    return "All links, DOIs and arXiv ids of the list that could be verified are fine.";
  return "These links, DOIs and arXiv ids of the list need a hand. That something is gone or has moved was seen by more than one run; trouble that may pass is not listed. What you put right leaves this list with the next run, and the issue closes when nothing is left.";
}
function itemText(item, permalink2) {
  const { name, evidence, suggestion, places, claim } = item;
  const lines = [
    `- [ ] ${codeSpan(shorten(name, LONGEST_NAME))} ${itemMarker(item)}`,
    `  ${inertMarkdown(shorten(saysText(item), LONGEST_MESSAGE2))}`,
    ...evidence.map(
      ({ registry, url, says }) => `  ${inertMarkdown(`${registry}: ${says}`)} (${codeSpan(url)})`
    ),
    ...suggestion === void 0 ? [] : [
      `  **${claim === "remove" ? "An archived copy" : "Write instead"}:** ${codeSpan(shorten(suggestion, LONGEST_NAME))}`
    ],
    `  ${placesText(places, permalink2)}`
  ];
  return lines.join("  \n");
}
function saysText({ task, says, since, answered, evidence }) {
  if (evidence.length > 0) return says;
  if (task === "replace")
    return "It moved for good: permanent redirects (301, 308) lead to the new address, in two runs.";
  const first = `${says.charAt(0).toUpperCase()}${says.slice(1)}`;
  const seen = since === void 0 ? "" : `; first seen on ${day(since)}`;
  const last = answered === void 0 || since === void 0 ? "" : `, last answered on ${day(answered)}`;
  return `${first}${seen}${last}.`;
}
function day(at) {
  return new Date(at).toISOString().slice(0, 10);
}
function placesText(places, permalink2) {
  const shown = places.slice(0, MOST_PLACES).map((place) => `[${inertMarkdown(place.file)}, line ${place.line}](${permalink2(place)})`);
  const left = places.length - shown.length;
  return `${shown.join(" \xB7 ")}${left > 0 ? ` and ${left} more` : ""}`;
}
function falseAlarms(items) {
  if (items.length === 0) return [];
  const lines = items.slice(0, MOST_FALSE_ALARMS).map(
    (item) => `- [x] ${codeSpan(shorten(item.name, LONGEST_NAME / 2))}, ${CLAIMS[item.task]} ${itemMarker(item)}`
  );
  const left = items.length - lines.length;
  if (left > 0) lines.push(`
\u2026 and ${left} more.`);
  const count = `${items.length} ${items.length === 1 ? "false alarm" : "false alarms"}`;
  return [folded(count, lines.join("\n"))];
}
var HOW = '<sub>A tick means "false alarm": what is ticked is not reported again, until the tick is taken away. Other changes to this text are overwritten; comments are not read. Written by List Curator.</sub>';
function itemMarker({ id }) {
  return `<!-- item:${id} -->`;
}
function readTicks(body) {
  const boxes = body.slice(0, 2 * LONGEST_BODY).matchAll(/^- \[([ xX])\] .*<!-- item:([0-9a-f]{16}) -->[ \t\r]*$/gm);
  return new Map([...boxes].map(([, tick, id = ""]) => [id, tick !== " "]));
}

// src/features/validation/update-tracking.ts
async function updateTracking(api, issues, tracked, wait) {
  let known = issues;
  for (let tries = 1; ; tries++) {
    try {
      return await updateOnce(api, known, tracked);
    } catch (error) {
      await afterLostAnswer(error, tries, wait);
      known = await api.trackingIssues();
    }
  }
}
function chosenIssue(issues) {
  return issues.find(({ open }) => open) ?? issues.at(-1);
}
async function updateOnce(api, issues, { items, takenBack, permalink: permalink2 }) {
  const text = trackingText(items, permalink2);
  const issue = chosenIssue(issues);
  for (const other of issues) {
    if (other !== issue && other.open)
      await api.changeIssue(other.number, { state: "not_planned" });
  }
  const open = items.filter(needsHand);
  if (issue === void 0) {
    return open.length === 0 ? void 0 : api.openTrackingIssue(text.title, text.body);
  }
  const seen = new Set([...readTicks(issue.body).keys()].filter((id) => !takenBack.has(id)));
  const change = changeOf(issue, open, seen, text);
  if (Object.keys(change).length > 0) await api.changeIssue(issue.number, change);
  return issue.number;
}
function changeOf(issue, open, seen, { title, body }) {
  const state = stateOf2(issue, open, seen);
  return {
    ...issue.title === title ? {} : { title },
    ...sameText(withoutCommits(issue.body), withoutCommits(body)) ? {} : { body },
    ...state === void 0 ? {} : { state }
  };
}
function stateOf2(issue, open, seen) {
  if (issue.open) return open.length === 0 ? "completed" : void 0;
  return open.some(({ id }) => !seen.has(id)) ? "open" : void 0;
}
function withoutCommits(body) {
  return body.replace(/\/blob\/[0-9a-f]{40,64}\//g, "/blob/");
}

// src/features/validation/settle-validation.ts
async function settleValidation(api, { collected, before }, run, options, { permalink: permalink2, now, wait }) {
  const problems = [];
  const known = trackingItems(
    (await recallLinks(collected, before, options, { ...OFFLINE, now })).report
  );
  const issues = await attempt(problems, ISSUE_NEEDS, () => api.trackingIssues());
  const heard = heardFrom(issues ?? [], [...known, ...trackingItems(run.report)]);
  const state = rememberFalseAlarms(run.state, heard, now());
  const report = withoutFalseAlarms(run.report, state);
  const items = trackingItems(report);
  await attempt(
    problems,
    STATE_NEEDS,
    () => saveState(api, state, namedLinks(collected, options.fragments), now())
  );
  const takenBack = new Set(heard.filter(({ stands }) => !stands).map(({ id }) => id));
  const issue = issues && await attempt(
    problems,
    ISSUE_NEEDS,
    () => updateTracking(api, issues, { items, takenBack, permalink: permalink2 }, wait)
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
var DISABLED = 410;
async function attempt(problems, needs, work) {
  try {
    return await work();
  } catch (error) {
    const failure = apiFailure(error);
    if (error instanceof InputError) problems.push(error.message);
    else if (failure === void 0) throw error;
    else if (failure.kind === "refused" || statusOf(error) === DISABLED) {
      problems.push(`GitHub refused it (${failure.message}): ${needs}`);
    } else problems.push(`GitHub did not do it (${failure.message}). The next run tries again.`);
    return void 0;
  }
}

// src/features/validation/shard-states.ts
import { join as join2, resolve } from "node:path";
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
      `Only ${states.length} of ${expected} parts left a state. The links of the others are asked by the next run.`
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
    core.warning(`${name} is larger than any state; it is left out.`);
    return void 0;
  }
  const { state, problem } = readLinkState(files.readFileSync(path, "utf8"));
  if (problem === void 0) return state;
  core.warning(`${name} is no state: ${problem}. It is left out.`);
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
      const { state } = await lookAtLinks(io, inputs, begun, options);
      io.core.setOutput("state", writeShardState(io, wanted.shard, state));
      return;
    }
    const run = wanted.states === void 0 ? await lookAtLinks(io, inputs, begun, options) : await bringTogether(io, inputs, begun, options, wanted.states);
    await settle(io, wanted, begun, run, options);
  });
}
async function planValidation(io, inputs) {
  await withRefusals(async () => {
    const begun = await begin(io, inputs);
    const { collected, before, input } = begun;
    const { recheckDays } = input.config.links;
    const shards = planShards(collected, before, { recheckDays, fragments: false }, io.date());
    io.core.setOutput("shards", JSON.stringify(shards));
    io.core.info(`${shards.length} ${shards.length === 1 ? "part" : "parts"} will do.`);
  });
}
async function begin(io, inputs) {
  const { readme, bibs, config } = inputs;
  const api = validationApi(gitHubOf(io, inputs), repositoryOf(io));
  const begun = await beginValidation(api, { readme, bibs, config, whole: "the default branch" });
  if (begun.problem !== void 0) {
    io.core.warning(
      `The state on the branch list-curator/state could not be used: ${begun.problem}. This run starts afresh; the branch's history keeps the old state.`
    );
  }
  return { ...begun, api };
}
function linkOptions({ input }, { shard }) {
  const { failures, days, recheckDays, ignore } = input.config.links;
  return {
    rule: { failures, days },
    recheckDays,
    ignore,
    fragments: false,
    now: false,
    shard: shard ?? { index: 1, count: 1 },
    severities: input.config.rules
  };
}
async function bringTogether(io, inputs, begun, options, folder) {
  const states = readShardStates(io, folder);
  const { openLinkTools: openLinkTools2 } = await import("./features-validation-open-link-tools-exports.js");
  const tools = openLinkTools2(io, inputs, begun.input.config, options);
  const merged = mergeLinkStates([begun.before, ...states]);
  return recallLinks(begun.collected, merged, options, { ...tools, now: io.date });
}
async function settle(io, wanted, begun, run, options) {
  const { context, date, wait } = io;
  const repositoryUrl = `${context.serverUrl}/${context.repository}`;
  const settled = await settleValidation(begun.api, begun, run, options, {
    permalink: (place) => permalink(repositoryUrl, begun.branch.tip, place),
    now: date,
    wait
  });
  await reportValidation(io, settled, wanted.blocking);
  if (wanted.fixPr) await propose(io, begun, settled);
}
async function propose({ core }, begun, { items }) {
  const { updateFixes } = await import("./features-validation-update-fixes.js");
  try {
    const { pull, note } = await updateFixes(begun.api, begun, items);
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
