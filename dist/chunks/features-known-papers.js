import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readConversation,
  readWithBlobs
} from "./features-review-committed-text.js";
import {
  ConfigError,
  readSides,
  refuseBrokenConfig
} from "./revisions-read-sides.js";
import {
  blobSource,
  commitTree,
  isRegular,
  mayMatter
} from "./revisions-blob-source.js";
import {
  askRecordsOf
} from "./features-ask-records-of.js";
import {
  registriesOfConfig
} from "./features-registries-of-config.js";
import {
  configPaths
} from "./files-find-files.js";
import {
  MOST_LISTED
} from "./github-github.js";
import {
  VERSION
} from "./version.js";
import {
  identifierKey
} from "./identifiers-arxiv.js";
import {
  InputError
} from "./files-input-error.js";
import {
  DEFAULT_CONFIG
} from "./config-defaults.js";

// src/features/known-papers.ts
var OF_REVIEW = { papers: 10, requests: 40, milliseconds: 2e4 };
async function knownPapers(papers, config, { fetch, env, date, wait }, limits = OF_REVIEW) {
  const wanted = papers.slice(0, limits.papers);
  if (wanted.length === 0) return [];
  const budget = { left: limits.requests };
  const registries = registriesOfConfig(config, {
    fetch,
    env,
    now: date,
    sleep: wait,
    userAgent: `list-curator/${VERSION}`
  });
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
    budget.left = 0;
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
async function readPullRequest(pull, commits, settings) {
  const { files: wanted, reader, patched } = settings;
  const { github, number } = pull;
  const changed = await github.changedFiles(number);
  const { files, pull: now } = await github.ask({
    pull: number,
    files: configPaths(wanted.config).map((path) => ({ commit: commits.base, path }))
  });
  const patches = new Map(
    changed.flatMap(({ path, patch }) => patch === void 0 ? [] : [[path, patch]])
  );
  const config = await baseConfig(files, commits, wanted, reader);
  const matters = mayMatter(wanted, config instanceof InputError ? void 0 : config);
  const mattering = changed.filter(
    ({ path, previousPath }) => matters(path) || matters(previousPath ?? path)
  );
  const isWhole = changed.length < MOST_LISTED && changed.length === now?.changedFiles && now.head === commits.head;
  if (isWhole && mattering.length === 0) {
    return { patches, conversation: await readConversation(pull), hasCommands: false };
  }
  const trees = await treesOf(github, commits, wanted, isWhole && patched ? mattering : void 0);
  const { blobs, conversation } = withConversation(pull);
  const tools = { wanted, reader, blobs };
  if (config instanceof InputError) {
    const mends = await refuseBrokenConfig(trees, tools);
    const isConfig = new Set(configPaths(wanted.config));
    if (isWhole && mends && mattering.every(({ path }) => isConfig.has(path))) {
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
  const blobs = blobSource(pull.github, async (hashes) => {
    const read = await readWithBlobs(pull, hashes);
    last = read.conversation;
    return read.blobs;
  });
  return { blobs, conversation: async () => last ?? await readConversation(pull) };
}
async function baseConfig(files, { base }, { config: named, bibs }, reader) {
  const paths = configPaths(named);
  const at = files.findIndex((bytes2) => bytes2 !== void 0);
  const [path, bytes] = [paths[at], files[at]];
  if (path === void 0 || bytes === void 0) {
    if (named === void 0)
      return bibs === void 0 ? DEFAULT_CONFIG : { ...DEFAULT_CONFIG, bib: bibs };
    return new InputError(
      `${named} does not exist in ${base.slice(0, 12)}, the commit whose configuration counts. Check the input "config".`
    );
  }
  try {
    const config = await reader.config({ path, bytes });
    return bibs === void 0 ? config : { ...config, bib: bibs };
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
async function treesOf(github, { base, head }, { whole }, mattering) {
  const after = await commitTree(github, head, whole);
  const before = mattering && withoutChanges(after, mattering);
  if (before !== void 0) return { base: before, head: after };
  const start = await github.mergeBase(base, head);
  return { base: await commitTree(github, start, whole), head: after };
}
function withoutChanges(after, mattering) {
  const changes = new Map(mattering.map((change) => [change.path, change]));
  const regular = new Set(after.flatMap(({ path, mode }) => isRegular(mode) ? [path] : []));
  const isShown = ({ path, status, patch }) => regular.has(path) && (status === "added" || status === "modified" && patch !== void 0);
  if (!mattering.every(isShown)) return void 0;
  return after.flatMap((file) => {
    const change = changes.get(file.path);
    if (change === void 0) return [file];
    const { patch, additions, deletions } = change;
    if (change.status === "added" || patch === void 0) return [];
    return [{ ...file, patch: { text: patch, additions, deletions } }];
  });
}

export {
  knownPapers,
  readPullRequest
};
