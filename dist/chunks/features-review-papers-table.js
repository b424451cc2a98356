import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  ConfigError,
  blobSource,
  mayMatter,
  readSides,
  refuseBrokenConfig
} from "./revisions-blob-source.js";
import {
  repositoryOf
} from "./runner-repository-of.js";
import {
  checkApart
} from "./features-check-apart.js";
import {
  WRITTEN,
  ownComments
} from "./github-own-comments.js";
import {
  PAGE_INFO,
  afterLostAnswer,
  present
} from "./features-after-lost-answer.js";
import {
  sameText
} from "./github-same-text.js";
import {
  commitTree,
  isRegular,
  repositoryApi,
  wholeBytes
} from "./github-read-blobs.js";
import {
  apiFailure,
  failureText
} from "./github-api-failure.js";
import {
  isApiError,
  statusOf
} from "./github-connect.js";
import {
  configPaths
} from "./files-config-paths.js";
import {
  MOST_COMMENTS
} from "./features-review-comment-draft.js";
import {
  UnfitPatch
} from "./features-review-unfit-patch.js";
import {
  markerLine,
  nameOfComment
} from "./github-marker.js";
import {
  LONGEST_BODY
} from "./github-longest-body.js";
import {
  inertMarkdown
} from "./report-markdown-text.js";
import {
  SEVERITIES
} from "./rules-finding.js";
import {
  DEFAULT_CONFIG
} from "./config-defaults.js";
import {
  append
} from "./text-append.js";
import {
  cut,
  shorten
} from "./text-shorten.js";
import {
  InputError
} from "./files-input-error.js";
import {
  smallest
} from "./text-extremes.js";

// src/github/commit-files.ts
var COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function commitFiles(client, branch, tip, headline2, files) {
  try {
    const answer = await client.graphql(COMMIT, {
      input: {
        branch: { repositoryNameWithOwner: branch.repository, branchName: branch.name },
        expectedHeadOid: tip,
        message: { headline: headline2 },
        fileChanges: {
          additions: files.map(({ path, bytes }) => ({
            path,
            contents: Buffer.from(bytes).toString("base64")
          }))
        }
      },
      request: { retries: 0 }
    });
    return answer.createCommitOnBranch?.commit?.oid;
  } catch (error) {
    if (error instanceof Error && error.name === "GraphqlResponseError") return void 0;
    throw error;
  }
}

// src/github/conversation.ts
async function readConversation(client, { owner, repo, number }, blobs) {
  const comments = [];
  const threads = [];
  const bytes = /* @__PURE__ */ new Map();
  let headSha = "";
  let moreComments = true;
  let moreThreads = true;
  let commentsAfter = null;
  let threadsAfter = null;
  for (let first = true; moreComments || moreThreads; first = false) {
    const wanted = first ? blobs : [];
    const answer = await client.graphql(query(wanted, moreComments, moreThreads), {
      owner,
      repo,
      number,
      ...moreComments ? { commentsAfter } : {},
      ...moreThreads ? { threadsAfter } : {},
      ...Object.fromEntries(wanted.map((sha, index) => [`blob${index}`, sha]))
    });
    const { pullRequest } = answer.repository;
    headSha ||= pullRequest.headRefOid;
    append(comments, ownComments(pullRequest.comments ?? { nodes: [] }));
    append(threads, present(pullRequest.reviewThreads ?? { nodes: [] }).flatMap(ownThread));
    for (const [index, sha] of wanted.entries()) {
      const whole = wholeBytes(Reflect.get(answer.repository, `blob${index}`));
      if (whole !== void 0) bytes.set(sha, whole);
    }
    moreComments = pullRequest.comments?.pageInfo.hasNextPage ?? false;
    moreThreads = pullRequest.reviewThreads?.pageInfo.hasNextPage ?? false;
    commentsAfter = pullRequest.comments?.pageInfo.endCursor ?? null;
    threadsAfter = pullRequest.reviewThreads?.pageInfo.endCursor ?? null;
  }
  return { headSha, comments, threads, blobs: bytes };
}
function query(blobs, comments, threads) {
  const variables = [
    "$owner: String!, $repo: String!, $number: Int!",
    ...comments ? ["$commentsAfter: String"] : [],
    ...threads ? ["$threadsAfter: String"] : [],
    ...blobs.map((_, index) => `$blob${index}: GitObjectID!`)
  ];
  const parts = [
    ...comments ? [`comments(first: 100, after: $commentsAfter) { nodes { ${WRITTEN} } ${PAGE_INFO} }`] : [],
    ...threads ? [
      `reviewThreads(first: 100, after: $threadsAfter) { nodes { id isResolved isOutdated path line startLine comments(first: 1) { nodes { ${WRITTEN} } } } ${PAGE_INFO} }`
    ] : []
  ];
  const texts = blobs.map(
    (_, index) => `blob${index}: object(oid: $blob${index}) { ... on Blob { text byteSize isTruncated } }`
  );
  return `query (${variables.join(", ")}) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid ${parts.join(" ")} } ${texts.join(" ")} } }`;
}
function ownThread(thread) {
  const [own] = ownComments({ nodes: present(thread.comments).slice(0, 1) });
  if (own === void 0) return [];
  return [
    {
      threadId: thread.id,
      ...own,
      resolved: thread.isResolved,
      outdated: thread.isOutdated,
      path: thread.path,
      line: thread.line ?? void 0,
      startLine: thread.startLine ?? void 0
    }
  ];
}

// src/github/hide-outdated.ts
var PER_REQUEST = 20;
async function hideOutdated(client, comments) {
  for (let at = 0; at < comments.length; at += PER_REQUEST) {
    const some = comments.slice(at, at + PER_REQUEST);
    const variables = some.map((_, index) => `$comment${index}: ID!`);
    const steps = some.map(
      (_, index) => `hide${index}: minimizeComment(input: { subjectId: $comment${index}, classifier: OUTDATED }) { clientMutationId }`
    );
    await client.graphql(
      `mutation (${variables.join(", ")}) { ${steps.join(" ")} }`,
      Object.fromEntries(some.map(({ nodeId }, index) => [`comment${index}`, nodeId]))
    );
  }
}

// src/github/hide-solved.ts
var PER_REQUEST2 = 20;
async function hideSolved(client, comments) {
  for (let at = 0; at < comments.length; at += PER_REQUEST2) {
    const some = comments.slice(at, at + PER_REQUEST2);
    const variables = some.map((_, index) => `$thread${index}: ID!, $comment${index}: ID!`);
    const steps = some.map(
      (_, index) => `resolve${index}: resolveReviewThread(input: { threadId: $thread${index} }) { clientMutationId } hide${index}: minimizeComment(input: { subjectId: $comment${index}, classifier: RESOLVED }) { clientMutationId }`
    );
    try {
      await client.graphql(`mutation (${variables.join(", ")}) { ${steps.join(" ")} }`, {
        ...Object.fromEntries(
          some.flatMap(({ threadId, nodeId }, index) => [
            [`thread${index}`, threadId],
            [`comment${index}`, nodeId]
          ])
        )
      });
    } catch (error) {
      if (!onlyResolvingRefused(error)) throw error;
    }
  }
}
function onlyResolvingRefused(error) {
  const errors = error instanceof Error ? Reflect.get(error, "errors") : void 0;
  return Array.isArray(errors) && errors.every(
    ({ type, path }) => type === "FORBIDDEN" && String(path?.[0] ?? "").startsWith("resolve")
  );
}

// src/github/pull-request-opening.ts
async function pullRequestOpening(client, { owner, repo, number }, files, blob) {
  const variables = files.map((_, index) => `$file${index}: String!`);
  const texts = files.map(
    (_, index) => `file${index}: object(expression: $file${index}) { ... on Blob { oid text byteSize isTruncated } }`
  );
  const { repository } = await client.graphql(
    `query ($owner: String!, $repo: String!, $number: Int!, ${variables.join(", ")}) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid changedFiles } ${texts.join(" ")} } }`,
    {
      owner,
      repo,
      number,
      ...Object.fromEntries(
        files.map(({ commit, path }, index) => [`file${index}`, `${commit}:${path}`])
      )
    }
  );
  const found = [];
  for (const index of files.keys()) {
    const file = repository[`file${index}`];
    found.push(file?.oid === void 0 ? void 0 : wholeBytes(file) ?? await blob(file.oid));
  }
  const { headRefOid: headSha, changedFiles } = repository.pullRequest;
  return { headSha, changedFiles, files: found };
}

// src/github/pull-request.ts
var MOST_LISTED = 3e3;
var ONCE = { request: { retries: 0 } };
function pullRequestApi(client, { owner, repo, number, branch }) {
  const here = { owner, repo };
  const pull = { ...here, pull_number: number };
  const { rest } = client;
  const repository = repositoryApi(client, here);
  return {
    ...repository,
    async changedFiles() {
      const files = await client.paginate(rest.pulls.listFiles, { ...pull, per_page: 100 });
      return files.map(({ filename, previous_filename, status, patch, additions, deletions }) => ({
        path: filename,
        previousPath: previous_filename,
        status,
        patch,
        additions,
        deletions
      }));
    },
    opening: (files) => pullRequestOpening(client, { owner, repo, number }, files, repository.blob),
    conversation: (blobs = []) => readConversation(client, { owner, repo, number }, blobs),
    async createComment(body) {
      await rest.issues.createComment({ ...here, issue_number: number, body, ...ONCE });
    },
    async updateComment(id, body) {
      await rest.issues.updateComment({ ...here, comment_id: id, body });
    },
    async createReview(commit, comments) {
      await rest.pulls.createReview({
        ...pull,
        ...ONCE,
        commit_id: commit,
        event: "COMMENT",
        comments: comments.map(({ path, startLine, line, body }) => ({
          path,
          body,
          line,
          side: "RIGHT",
          ...startLine < line ? { start_line: startLine, start_side: "RIGHT" } : {}
        }))
      });
    },
    async updateReviewComment(id, body) {
      await rest.pulls.updateReviewComment({ ...here, comment_id: id, body });
    },
    hideSolved: (comments) => hideSolved(client, comments),
    hideOutdated: (comments) => hideOutdated(client, comments),
    commit: async (tip, headline2, files) => branch && commitFiles(client, branch, tip, headline2, files)
  };
}

// src/github/line-url.ts
function lineUrl(repositoryUrl, commit, path, line) {
  const escaped = encodeURI(path).replace(
    /[?#()@]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`
  );
  return `${repositoryUrl}/blob/${commit}/${escaped}?plain=1#L${line}`;
}

// src/features/review/plan-review.ts
function planReview(drafts, threads) {
  const { kept, solved } = sortThreads(drafts, threads);
  const told = /* @__PURE__ */ new Set();
  const update = [];
  const post = [];
  let room = MOST_COMMENTS - kept.size;
  for (const draft of drafts) {
    const { body } = draft.comment;
    const thread = kept.get(nameOfComment(body) ?? "");
    if (thread === void 0) {
      if (room-- > 0) post.push(draft);
      continue;
    }
    for (const fingerprint of draft.fingerprints) told.add(fingerprint);
    if (!thread.resolved && !sameText(body, thread.body)) update.push({ id: thread.id, body });
  }
  return { post, told, update, solved };
}
function sortThreads(drafts, threads) {
  const kept = /* @__PURE__ */ new Map();
  const solved = [];
  const wanted = new Map(
    drafts.map(({ comment }) => [nameOfComment(comment.body) ?? "", comment])
  );
  for (const thread of threads) {
    const name = nameOfComment(thread.body);
    if (name === void 0 || name === "summary") continue;
    const comment = wanted.get(name);
    const stays = comment !== void 0 && (thread.resolved || !thread.outdated && standsThere(thread, comment)) && !kept.has(name);
    if (stays) kept.set(name, thread);
    else solved.push(thread);
  }
  return { kept, solved };
}
function standsThere(thread, { path, startLine, line }) {
  return thread.path === path && thread.line === line && (thread.startLine ?? thread.line) === startLine;
}

// src/features/review/publish-review.ts
var MOST_REVIEWS = 12;
async function publishReview(api, head, content, first, wait) {
  let conversation = first;
  const told = /* @__PURE__ */ new Set();
  for (let tries = 1; ; tries++) {
    if (conversation.headSha !== head) return { published: "moved", told };
    try {
      const published = await publishOnce(api, head, content, conversation, told);
      return { published, told };
    } catch (error) {
      try {
        await afterLostAnswer(error, tries, wait);
        conversation = await api.conversation();
      } catch (last) {
        const failure = apiFailure(last);
        if (failure === void 0) throw last;
        return { published: "failed", told, failure };
      }
    }
  }
}
async function publishOnce(api, head, content, conversation, told) {
  const plan = content.plan(conversation);
  for (const fingerprint of plan.told) told.add(fingerprint);
  const posting = await postComments(api, head, plan.post, ({ fingerprints }) => {
    for (const fingerprint of fingerprints) told.add(fingerprint);
  });
  if (posting === "moved") return "moved";
  for (const { id, body: body2 } of plan.update) await api.updateReviewComment(id, body2);
  if (plan.solved.length > 0) await api.hideSolved(plan.solved);
  const summaries = conversation.comments.filter(({ body: body2 }) => nameOfComment(body2) === "summary");
  const newest = summaries.at(-1);
  const body = content.summary(told);
  if (newest === void 0) {
    if (content.announce) await api.createComment(body);
  } else if (!sameText(newest.body, body)) await api.updateComment(newest.id, body);
  const older = summaries.slice(0, -1);
  if (older.length > 0) await api.hideOutdated(older);
  return "posted";
}
async function postComments(api, head, comments, posted) {
  const queue = comments.length === 0 ? [] : [comments];
  let headIsKnown = false;
  for (let sent = 0; sent < MOST_REVIEWS; sent++) {
    const some = queue.pop();
    if (some === void 0) break;
    try {
      await api.createReview(
        head,
        some.map(({ comment }) => comment)
      );
      for (const draft of some) posted(draft);
    } catch (error) {
      if (statusOf(error) !== 422) throw error;
      if (!headIsKnown && (await api.conversation()).headSha !== head) return "moved";
      headIsKnown = true;
      if (some.length === 1) continue;
      const half = Math.ceil(some.length / 2);
      queue.push(some.slice(half), some.slice(0, half));
    }
  }
  return "done";
}

// src/features/review/read-pull-request.ts
async function readPullRequest(api, commits, settings) {
  const { files: wanted, reader, patched } = settings;
  const changed = await api.changedFiles();
  const { files, headSha, changedFiles } = await api.opening(
    configPaths(wanted.config).map((path) => ({ commit: commits.base, path }))
  );
  const patches = new Map(
    changed.flatMap(({ path, patch }) => patch === void 0 ? [] : [[path, patch]])
  );
  const config = await baseConfig(files, commits, wanted, reader);
  const matters = mayMatter(wanted, config instanceof InputError ? void 0 : config);
  const mattering = changed.filter(
    ({ path, previousPath }) => matters(path) || matters(previousPath ?? path)
  );
  const isWhole = changed.length < MOST_LISTED && changed.length === changedFiles && headSha === commits.head;
  if (isWhole && mattering.length === 0) {
    return { patches, conversation: await api.conversation() };
  }
  const trees = await treesOf(api, commits, wanted, isWhole && patched ? mattering : void 0);
  const { blobs, conversation } = withConversation(api);
  const tools = { wanted, reader, blobs };
  if (config instanceof InputError) {
    const mends = await refuseBrokenConfig(trees, tools);
    const isConfig = new Set(configPaths(wanted.config));
    if (isWhole && mends && mattering.every(({ path }) => isConfig.has(path))) {
      return { patches, conversation: await conversation() };
    }
    throw new ConfigError(
      `the configuration on the base branch is wrong, so the pull request cannot be checked. You did nothing wrong; a maintainer must correct it:
${config.message}`,
      false
    );
  }
  const sides = await readSides(trees, { ...tools, config });
  return {
    patches,
    conversation: await conversation(),
    ...sides === void 0 ? {} : { sides }
  };
}
function withConversation(api) {
  let last;
  const blobs = blobSource({
    blob: api.blob,
    async blobs(hashes) {
      const { blobs: found, ...conversation } = await api.conversation(hashes);
      last = conversation;
      return found;
    }
  });
  return { blobs, conversation: async () => last ?? await api.conversation() };
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
async function treesOf(api, { base, head }, { whole }, mattering) {
  const after = await commitTree(api, head, whole);
  const before = mattering && withoutChanges(after, mattering);
  if (before !== void 0) return { base: before, head: after };
  const start = await api.mergeBase(base, head);
  return { base: await commitTree(api, start, whole), head: after };
}
function withoutChanges(after, mattering) {
  const changes = new Map(mattering.map((change) => [change.path, change]));
  const regular = new Set(after.flatMap(({ path, mode }) => isRegular(mode) ? [path] : []));
  const tells = ({ path, status, patch }) => regular.has(path) && (status === "added" || status === "modified" && patch !== void 0);
  if (!mattering.every(tells)) return void 0;
  return after.flatMap((file) => {
    const change = changes.get(file.path);
    if (change === void 0) return [file];
    const { patch, additions, deletions } = change;
    if (change.status === "added" || patch === void 0) return [];
    return [{ ...file, patch: { text: patch, additions, deletions } }];
  });
}

// src/features/review/papers-table.ts
var MOST_PAPERS = 30;
var MOST_OPEN = 10;
var LONGEST_CELL = 160;
function papersTable(added) {
  if (added.length === 0) return [];
  const rows = added.slice(0, MOST_PAPERS).map(({ title: title2, categories, key, abstract, doi }) => {
    const cells = [
      title2,
      categories.join(" \u203A ") || "\u2013",
      key ?? "missing",
      abstract ? "yes" : "no",
      doi ?? "\u2013"
    ];
    return `| ${cells.map(cell).join(" | ")} |`;
  });
  const left = added.length - rows.length;
  const table = [
    "| added paper | category | citation key | abstract | DOI |",
    "| --- | --- | --- | --- | --- |",
    ...rows
  ].join("\n");
  const more = left > 0 ? [`\u2026 and ${left} more ${left === 1 ? "paper" : "papers"}.`] : [];
  if (rows.length <= MOST_OPEN) return [table];
  const whole = [table, ...more].join("\n\n");
  return [`<details><summary>${added.length} added papers</summary>

${whole}

</details>`];
}
function cell(text) {
  return inertMarkdown(shorten(text, LONGEST_CELL));
}

// src/features/review/summary-sections.ts
var SIGNS = { error: "\u274C", warning: "\u26A0\uFE0F", info: "\u2139\uFE0F" };
var MOST_OPEN2 = 10;
var LONGEST_TITLE = 160;
function summarySections(findings, urlOf, room) {
  const open = [];
  const folded = [];
  let lines = 0;
  let shown = 0;
  let size = 0;
  for (const section of sectionsOf(findings)) {
    const items = section.map((finding) => lineOf(finding, urlOf));
    const title2 = titleOf(section);
    const text = [...title2 === void 0 ? [] : [`${title2}
`], ...items].join("\n");
    size += text.length + 2;
    if (size > room) break;
    lines += items.length + (title2 === void 0 ? 0 : 1);
    shown += items.length;
    (lines <= MOST_OPEN2 && folded.length === 0 ? open : folded).push(text);
  }
  const left = findings.length - shown;
  const rest = left > 0 ? [`\u2026 and ${left} more, in the job summary of the run.`] : [];
  if (folded.length === 0) return [...open, ...rest];
  const count = findings.length - open.reduce((sum, text) => sum + itemsIn(text), 0);
  return [
    ...open,
    `<details><summary>${count} ${open.length > 0 ? "more " : ""}${count === 1 ? "finding" : "findings"}</summary>

${[...folded, ...rest].join("\n\n")}

</details>`
  ];
}
function itemsIn(section) {
  return section.split("\n").filter((line) => line.startsWith("- ")).length;
}
function sectionsOf(findings) {
  const byPaper = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { entry } = finding;
    const name = entry === void 0 ? "" : JSON.stringify([entry.title, entry.citationKey]);
    const section = byPaper.get(name);
    if (section === void 0) byPaper.set(name, [finding]);
    else section.push(finding);
  }
  const rank = ({ severity }) => SEVERITIES.indexOf(severity);
  const worst = (section) => smallest(section.map(rank));
  return [...byPaper.values()].map((section) => section.toSorted((a, b) => rank(a) - rank(b))).toSorted((a, b) => worst(a) - worst(b));
}
function titleOf([first]) {
  const { title: title2, citationKey } = first?.entry ?? { title: "" };
  const name = inertMarkdown(shorten(title2, LONGEST_TITLE));
  const key = citationKey === void 0 ? "" : inertMarkdown(shorten(citationKey, LONGEST_TITLE));
  if (name === "") return key === "" ? void 0 : `**${key}**`;
  return key === "" ? `**${name}**` : `**${name}** (${key})`;
}
function lineOf({ severity, place, message, ruleId }, urlOf) {
  return `- ${SIGNS[severity]} [${inertMarkdown(place.file)}:${place.start.line}](${urlOf(place)}) ${inertMarkdown(message)} (\`${ruleId}\`)`;
}

// src/features/review/summary-text.ts
function summaryText(content) {
  const { findings, told, addedPapers } = content;
  if (findings.length === 0) return `${markerLine("summary")}

${cleanLine(addedPapers.length)}`;
  const head = [markerLine("summary"), headline(content), ...papersTable(addedPapers)];
  const tail = [help(content), ...oldDebt(content.old)];
  const room = LONGEST_BODY - [...head, ...tail].join("\n\n").length - 400;
  const untold = findings.filter(({ fingerprint }) => !told.has(fingerprint));
  return [...head, ...summarySections(untold, content.urlOf, room), ...tail].join("\n\n");
}
function untouchedText() {
  return [markerLine("summary"), "\u2705 This pull request does not change the list."].join("\n\n");
}
function cleanLine(added) {
  const papers = added === 0 ? "" : `: ${added} ${added === 1 ? "paper" : "papers"} added`;
  return `\u2705 Everything is in order${papers}. Thank you!`;
}
function headline({ findings, blocking, told }) {
  const blocks = findings.filter(({ severity }) => blocking.includes(severity));
  const others = findings.filter(({ severity }) => !blocking.includes(severity));
  const where = blocks.some(({ fingerprint }) => told.has(fingerprint)) ? " See the comments on the lines." : "";
  if (blocks.length === 0) {
    return `### \u2705 Nothing blocks this pull request. Thank you!

There ${others.length === 1 ? "is" : "are"} ${counts(others)}.`;
  }
  const problems = `${blocks.length} ${blocks.length === 1 ? "problem" : "problems"} to fix`;
  const more = others.length === 0 ? "" : ` There ${others.length === 1 ? "is" : "are"} also ${counts(others)}, which ${others.length === 1 ? "does" : "do"} not block it.`;
  return `### \u274C ${problems}

Thank you for the contribution!${where}${more}`;
}
function counts(findings) {
  const of = (severity, one, many) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  };
  const parts = [
    ...of("error", "error", "errors"),
    ...of("warning", "warning", "warnings"),
    ...of("info", "piece of advice", "pieces of advice")
  ];
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
function help({ findings, command }) {
  const safe = findings.some(({ fix }) => fix?.kind === "safe");
  return safe ? `On your machine, \`${command} check --fix\` fixes what can be fixed automatically, and shows the rest.` : `On your machine, \`${command} check\` shows the same.`;
}
function oldDebt(old) {
  if (old === 0) return [];
  return [
    `<sub>${old} older ${old === 1 ? "finding is" : "findings are"} not counted against this pull request.</sub>`
  ];
}

// src/features/review/unreadable-text.ts
function unreadableText(error) {
  const lines = error.message.split("\n").map((line) => inertMarkdown(line));
  return [
    markerLine("summary"),
    `### ${title(error)}`,
    cut(lines.join("\n\n"), LONGEST_BODY - 200)
  ].join("\n\n");
}
function title(error) {
  if (!(error instanceof ConfigError)) return "\u274C The list could not be read";
  return error.isNew ? "\u274C The configuration is wrong" : "\u274C The list could not be checked";
}

// src/features/review/review-pull-request.ts
async function reviewPullRequest(api, commits, settings, io) {
  if (settings.autofix === "commit") {
    const { headSha } = await api.conversation();
    return review(api, { ...commits, head: headSha }, settings, io);
  }
  return review(api, commits, settings, io);
}
async function review(api, commits, settings, io) {
  const { conversation, checked } = await readAndCheck(api, commits, settings, io);
  if (checked === void 0) {
    const content2 = { plan: planNothing, summary: untouchedText, announce: false };
    return publishReview(api, commits.head, content2, conversation, io.wait);
  }
  let fixes;
  if (settings.autofix === "commit") {
    const { commitFixes } = await import("./features-review-commit-fixes.js");
    const commit = await commitFixes(api, commits.head, checked.fixed);
    fixes = commit.outcome;
    if (commit.outcome === "committed") {
      const { head } = commit;
      const again = { ...settings, autofix: "suggest" };
      return { ...await review(api, { ...commits, head }, again, io), fixes };
    }
  }
  const { findings, old, addedPapers, drafts } = checked;
  const content = {
    plan: ({ threads }) => planReview(drafts, threads),
    summary: (told) => summaryText({
      findings,
      told,
      old,
      addedPapers,
      blocking: settings.blocking,
      command: settings.command,
      urlOf: ({ file, start }) => lineUrl(settings.repositoryUrl, commits.head, file, start.line)
    }),
    announce: true
  };
  const published = await publishReview(api, commits.head, content, conversation, io.wait);
  return { ...published, checked, ...fixes === void 0 ? {} : { fixes } };
}
async function readAndCheck(api, commits, settings, io) {
  try {
    return await attempt(api, commits, settings, io, true);
  } catch (error) {
    try {
      if (!(error instanceof UnfitPatch)) throw error;
      return await attempt(api, commits, settings, io, false);
    } catch (last) {
      if (last instanceof InputError) await sayUnreadable(api, commits, last, io.wait);
      throw last;
    }
  }
}
async function attempt(api, commits, settings, { check, reader }, patched) {
  const { files } = settings;
  const reading = await readPullRequest(api, commits, { files, reader, patched });
  const { sides, conversation } = reading;
  if (sides === void 0) return { conversation };
  return { conversation, checked: await check(sides, wishesOf(reading, commits, settings)) };
}
function wishesOf({ patches, conversation }, { head }, { scope, autofix, number }) {
  const names = conversation.threads.map(({ body }) => nameOfComment(body));
  return {
    scope,
    fixes: autofix === "commit",
    comments: {
      patches,
      suggests: autofix !== "off",
      there: new Set(names.filter((name) => name !== void 0))
    },
    pullRequest: { number, head }
  };
}
async function sayUnreadable(api, { head }, error, wait) {
  const content = {
    plan: () => ({ post: [], told: /* @__PURE__ */ new Set(), update: [], solved: [] }),
    summary: () => unreadableText(error),
    announce: true
  };
  try {
    await publishReview(api, head, content, await api.conversation(), wait);
  } catch (problem) {
    if (!isApiError(problem)) throw problem;
  }
}
function planNothing({ threads }) {
  return planReview([], threads);
}

// src/features/review/review-on-github.ts
function cliCommand({ context }) {
  return context.actionRepository === "" ? "node dist/cli.js" : `npx github:${context.actionRepository}`;
}
function reviewOnGitHub(io, { blocking, scope, autofix, readme, bibs, config, seconds }, client, { number, base, head, branch }) {
  const { repository, serverUrl } = io.context;
  const api = pullRequestApi(client, { ...repositoryOf(io), number, branch });
  const files = { readme, bibs, config, whole: "the pull request" };
  const check = checkApart(io, seconds);
  const review2 = reviewPullRequest(
    api,
    { base, head },
    {
      files,
      scope,
      autofix,
      blocking,
      command: cliCommand(io),
      repositoryUrl: `${serverUrl}/${repository}`,
      number
    },
    { check: check.change, reader: check.reader, wait: io.wait }
  );
  check.prepare();
  return review2;
}
function sayWhetherPosted({ core }, { published, failure }) {
  if (published === "moved") {
    core.info("The pull request has a newer commit, whose own run will review it.");
  } else if (failure?.kind === "refused") {
    core.info(
      "The token may not write to the pull request, so the findings are shown here and in the job summary alone."
    );
  } else if (failure !== void 0) {
    core.warning(
      `The review could not be posted, so the findings are shown here and in the job summary alone. ${failureText(failure, '"pull-requests: write"')}`
    );
  }
}
function isUntold({ told }) {
  return ({ fingerprint, severity }) => severity !== "info" && !told.has(fingerprint);
}

export {
  cliCommand,
  reviewOnGitHub,
  sayWhetherPosted,
  isUntold
};
