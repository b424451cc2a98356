import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  ConfigError,
  commitTree,
  configuration,
  isRegular,
  mayMatter,
  readOnce,
  readSides,
  refuseBrokenConfig
} from "./revisions-choose-files.js";
import {
  isApiError,
  isLost
} from "./github-api-failure.js";
import {
  askRecordsOf
} from "./features-papers-ask-records-of.js";
import {
  registriesOfConfig
} from "./features-papers-registries-of-config.js";
import {
  codeSpan
} from "./report-markdown-text.js";
import {
  configPaths,
  onlyConfig
} from "./files-find-files.js";
import {
  identifierKey
} from "./identifiers-doi.js";
import {
  listText
} from "./text-plural.js";
import {
  InputError,
  orElse
} from "./files-input-error.js";

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
  const { head: headSha = "", message: headMessage = "" } = pull ?? {};
  return { conversation: { headSha, headMessage, comments, threads }, blobs };
}

// src/features/review/commit-fixes.ts
var MOST_PLACES = 50;
var MOST_TOPICS = 4;
var ABBREVIATIONS = /* @__PURE__ */ new Map([
  ["doi format", "DOI"],
  ["url format", "URL"],
  ["isbn issn", "ISBN"],
  ["latex", "LaTeX"]
]);
async function commitFixes(pull, head, { files, findings }) {
  if (files.length === 0) return { outcome: "nothing" };
  const commit = await commitTexts(pull, head, fixMessage(findings), files);
  return commit === void 0 ? { outcome: "refused" } : { outcome: "committed", head: commit };
}
async function commitTexts(pull, head, message, files) {
  const { github, branch } = pull;
  if (branch === void 0) return void 0;
  try {
    return await github.commit({ branch, tip: head, message, files });
  } catch (error) {
    if (!isApiError(error)) throw error;
    return isLost(error) ? afterwards(pull, head) : void 0;
  }
}
async function afterwards(pull, head) {
  try {
    const { headSha } = await readConversation(pull);
    return headSha === head ? void 0 : headSha;
  } catch (error) {
    if (!isApiError(error)) throw error;
    return void 0;
  }
}
function fixMessage(findings) {
  const rules = findings.map(({ ruleId }) => ruleId);
  const topics = topicsOf(rules);
  const named = topics.length <= MOST_TOPICS ? topics : [...topics.slice(0, MOST_TOPICS - 1), "more"];
  const places = findings.slice(0, MOST_PLACES).map(({ ruleId, file, line }) => `- ${ruleId}: ${file} line ${line}`);
  const rest = rules.slice(MOST_PLACES);
  if (rest.length > 0) places.push(`- and ${rest.length} more: ${[...new Set(rest)].join(", ")}`);
  return `Fix ${listText(named)}

${places.join("\n")}`;
}
var PLACE = /^- ([a-z\d-]{1,40}): .* line \d+$/;
var REST = /^- and \d+ more: ([a-z\d, -]+)$/;
function committedText(head, message) {
  const [headline = "", ...lines] = message.split("\n");
  const rules = lines.flatMap((line) => {
    const [, rule] = PLACE.exec(line) ?? [];
    return rule === void 0 ? REST.exec(line)?.[1]?.split(", ") ?? [] : [rule];
  });
  if (!headline.startsWith("Fix ") || rules.length === 0) return void 0;
  const topics = topicsOf(rules).slice(0, MOST_PLACES);
  return `Committed ${head.slice(0, 7)}: ${topics.join(", ")}. Run ${codeSpan("git pull")} before you continue.`;
}
function topicsOf(rules) {
  const topics = rules.map((rule) => {
    const words = rule.replace(/^(?:bib|entry)-/, "").replaceAll("-", " ");
    return ABBREVIATIONS.get(words) ?? words;
  });
  return [...new Set(topics)];
}

// src/features/review/papers-with-records.ts
var OF_REVIEW = { papers: 10, requests: 40, milliseconds: 2e4 };
async function papersWithRecords(papers, config, { fetch, env, date, wait }, limits = OF_REVIEW) {
  const wanted = papers.slice(0, limits.papers);
  if (wanted.length === 0) return [];
  const budget = { remaining: limits.requests };
  const registries = registriesOfConfig(config, { fetch, env, now: date, sleep: wait });
  const records = /* @__PURE__ */ new Map();
  const asking = askRecordsOf(registries, budget)(
    wanted.map(({ identifier }) => identifier),
    (identifier, found) => {
      if ("record" in found) records.set(identifierKey(identifier), found);
    }
  );
  const answered = new AbortController();
  const late = wait(limits.milliseconds, answered.signal);
  await Promise.race([asking, late]).finally(() => {
    budget.remaining = 0;
    answered.abort();
  });
  late.catch(() => {
  });
  return wanted.flatMap((paper) => {
    const found = records.get(identifierKey(paper.identifier));
    return found === void 0 ? [] : [{ ...paper, found }];
  });
}

// src/features/review/read-pull-request.ts
async function readPullRequest(pull, commits, wanted, reader) {
  const { github, number } = pull;
  const { start, files: changed } = await github.compare(commits.base, commits.head);
  const { files } = await github.ask({
    files: configPaths(wanted.config).map((path) => ({ commit: commits.base, path }))
  });
  const patches = new Map(
    (changed ?? await github.changedFiles(number)).flatMap(
      ({ path, patch }) => patch === void 0 ? [] : [[path, patch]]
    )
  );
  const config = await baseConfig(files, commits, wanted, reader);
  const matters = mayMatter(wanted, config instanceof InputError ? void 0 : config);
  const mattering = changed?.filter(
    ({ path, previousPath }) => matters(path) || matters(previousPath ?? path)
  );
  if (mattering?.length === 0) {
    return { patches, conversation: await readConversation(pull), hasCommands: false };
  }
  const trees = await treesOf(github, { base: start, head: commits.head }, wanted, mattering);
  const { blobs, conversation } = withConversation(pull);
  const tools = { wanted, reader, blobs };
  if (config instanceof InputError) {
    const corrects = await refuseBrokenConfig(trees, tools);
    const isConfig = new Set(configPaths(wanted.config));
    if (corrects && mattering?.every(({ path }) => isConfig.has(path))) {
      return { patches, conversation: await conversation(), hasCommands: false };
    }
    throw new ConfigError(
      `the configuration on the base branch has an error, so this pull request was not checked. You did nothing wrong; a maintainer must correct it.
${config.message.replace(/^the configuration is wrong\n/, "")}`,
      false
    );
  }
  const sides = await readSides(trees, { ...tools, config });
  return {
    patches,
    conversation: await conversation(),
    hasCommands: trees.head.some(({ path }) => isCommandsWorkflow(path)),
    ...sides === void 0 ? {} : { sides }
  };
}
function isCommandsWorkflow(path) {
  const folder = ".github/workflows/";
  if (!path.startsWith(folder)) return false;
  const name = path.slice(folder.length).toLowerCase();
  return !name.includes("/") && (name.includes("command") || name.includes("curate")) && (name.endsWith(".yml") || name.endsWith(".yaml"));
}
function withConversation(pull) {
  let last;
  const blobs = readOnce(async (names) => {
    const read = await readWithBlobs(pull, names);
    last = read.conversation;
    return read.blobs;
  });
  return { blobs, conversation: async () => last ?? await readConversation(pull) };
}
async function baseConfig(files, { base }, wanted, reader) {
  const there = configPaths(wanted.config).flatMap((path, at) => {
    const bytes = files[at];
    return bytes === void 0 ? [] : [{ path, bytes }];
  });
  const [read] = there;
  const where = `${base.slice(0, 12)}, the commit whose configuration counts`;
  return orElse(
    async () => {
      onlyConfig(there.map(({ path }) => path));
      return configuration(read && await reader.config(read), wanted, where);
    },
    (error) => error
  );
}
async function treesOf(github, { base, head }, { whole }, mattering) {
  const after = await commitTree(github, head, whole);
  const before = mattering && withoutChanges(after, mattering, base);
  return { base: before ?? await commitTree(github, base, whole), head: after };
}
function withoutChanges(after, mattering, base) {
  const statuses = new Map(mattering.map(({ path, status }) => [path, status]));
  const regular = new Set(after.flatMap(({ path, mode }) => isRegular(mode) ? [path] : []));
  const isEdit = ({ path, status }) => regular.has(path) && (status === "added" || status === "modified");
  if (!mattering.every(isEdit)) return void 0;
  return after.flatMap((file) => {
    const status = statuses.get(file.path);
    if (status === void 0) return [file];
    return status === "added" ? [] : [{ ...file, sha: `${base}:${file.path}` }];
  });
}

export {
  readConversation,
  commitFixes,
  commitTexts,
  committedText,
  papersWithRecords,
  readPullRequest
};
