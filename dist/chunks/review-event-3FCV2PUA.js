import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  reportFindings
} from "./chunk-N3YMU7FB.js";
import "./chunk-OFKVPGIR.js";
import "./chunk-6RHA3JCW.js";
import "./chunk-HSYYJY3K.js";
import {
  SEVERITIES
} from "./chunk-WSJ4AXPL.js";
import {
  connect,
  isApiError,
  isRefusal,
  statusOf
} from "./chunk-3IYMZGLK.js";
import {
  inertMarkdown
} from "./chunk-YE6CNAFT.js";
import {
  applyEdits
} from "./chunk-5YPJXCJB.js";
import {
  integer,
  nullish,
  number,
  object,
  pipe,
  regex,
  safeParse,
  string
} from "./chunk-FDU2SOZI.js";
import {
  CONFIG_PATHS,
  LONGEST_MS,
  findBibs,
  findReadme,
  timeLimit
} from "./chunk-3E47C2IV.js";
import {
  LARGEST_FILE
} from "./chunk-2JESYZDC.js";
import {
  decodeSourceFile,
  sourceFile
} from "./chunk-ERXG6KQ3.js";
import "./chunk-F3TIF5PZ.js";
import {
  DEFAULT_CONFIG
} from "./chunk-VK6U37WL.js";
import {
  InputError
} from "./chunk-QL44OG2J.js";
import {
  countFindings
} from "./chunk-DHYUSYAD.js";
import {
  didYouMean
} from "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

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
var WRITTEN = "id fullDatabaseId body isMinimized viewerDidAuthor";
var PAGE = "pageInfo { hasNextPage endCursor }";
async function readConversation(client, { owner, repo, number: number2 }, blobs) {
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
      number: number2,
      ...moreComments ? { commentsAfter } : {},
      ...moreThreads ? { threadsAfter } : {},
      ...Object.fromEntries(wanted.map((sha, index) => [`blob${index}`, sha]))
    });
    const { pullRequest } = answer.repository;
    headSha ||= pullRequest.headRefOid;
    comments.push(...present(pullRequest.comments?.nodes ?? []).flatMap(ownComment));
    threads.push(...present(pullRequest.reviewThreads?.nodes ?? []).flatMap(ownThread));
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
    ...comments ? [`comments(first: 100, after: $commentsAfter) { nodes { ${WRITTEN} } ${PAGE} }`] : [],
    ...threads ? [
      `reviewThreads(first: 100, after: $threadsAfter) { nodes { id isResolved isOutdated comments(first: 1) { nodes { ${WRITTEN} } } } ${PAGE} }`
    ] : []
  ];
  const texts = blobs.map(
    (_, index) => `blob${index}: object(oid: $blob${index}) { ... on Blob { text byteSize isTruncated } }`
  );
  return `query (${variables.join(", ")}) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid ${parts.join(" ")} } ${texts.join(" ")} } }`;
}
function present(nodes) {
  return nodes.filter((node) => node !== null);
}
function ownComment({ fullDatabaseId, body, isMinimized, viewerDidAuthor }) {
  return viewerDidAuthor && !isMinimized ? [{ id: Number(fullDatabaseId), body }] : [];
}
function ownThread({ id, isResolved, isOutdated, comments }) {
  const [first] = present(comments.nodes);
  if (first === void 0 || !first.viewerDidAuthor || first.isMinimized) return [];
  return [
    {
      threadId: id,
      nodeId: first.id,
      id: Number(first.fullDatabaseId),
      body: first.body,
      resolved: isResolved,
      outdated: isOutdated
    }
  ];
}
function wholeBytes(blob) {
  if (typeof blob?.text !== "string" || blob.isTruncated) return void 0;
  const bytes = Buffer.from(blob.text, "utf8");
  return bytes.length === blob.byteSize ? bytes : void 0;
}

// src/github/hide-solved.ts
var PER_REQUEST = 20;
async function hideSolved(client, comments) {
  for (let at = 0; at < comments.length; at += PER_REQUEST) {
    const some = comments.slice(at, at + PER_REQUEST);
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

// src/github/pull-request.ts
var ONCE = { request: { retries: 0 } };
function pullRequestApi(client, { owner, repo, number: number2, branch }) {
  const here = { owner, repo };
  const pull = { ...here, pull_number: number2 };
  const { rest } = client;
  const bytes = (content) => Buffer.from(content, "base64");
  const contents = async (path, ref) => {
    try {
      return (await rest.repos.getContent({ ...here, path, ref })).data;
    } catch (error) {
      if (statusOf(error) === 404) return void 0;
      throw error;
    }
  };
  const blob = async (sha) => bytes((await rest.git.getBlob({ ...here, file_sha: sha })).data.content);
  return {
    blob,
    async changedFiles() {
      const files = await client.paginate(rest.pulls.listFiles, { ...pull, per_page: 100 });
      return files.map(({ filename, previous_filename, status, patch }) => ({
        path: filename,
        previousPath: previous_filename,
        status,
        patch
      }));
    },
    async tree(commit) {
      const whole = await rest.git.getTree({ ...here, tree_sha: commit, recursive: "true" });
      const { data } = whole.data.truncated ? await rest.git.getTree({ ...here, tree_sha: commit }) : whole;
      return data.tree.flatMap(
        ({ path, mode, type, sha, size }) => type === "tree" ? [] : [{ path, mode, sha, size: size ?? 0 }]
      );
    },
    async fileAt(path, commit) {
      const data = await contents(path, commit);
      if (data === void 0 || Array.isArray(data) || data.type !== "file") return void 0;
      return data.content === "" && data.size > 0 ? blob(data.sha) : bytes(data.content);
    },
    async namesAt(folder, commit) {
      const data = await contents(folder, commit);
      return Array.isArray(data) ? data.map(({ name }) => name) : [];
    },
    conversation: (blobs = []) => readConversation(client, { owner, repo, number: number2 }, blobs),
    async createComment(body) {
      await rest.issues.createComment({ ...here, issue_number: number2, body, ...ONCE });
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
    commit: async (tip, headline2, files) => branch && commitFiles(client, branch, tip, headline2, files)
  };
}

// src/github/marker.ts
function markerLine(name) {
  return `<!-- list-curator:${name} -->`;
}
function nameOfComment(body) {
  const name = /^<!-- list-curator:(summary|finding-[0-9a-f]{16}) -->(?:\r?\n|$)/.exec(body)?.[1];
  return name;
}

// src/github/suggestion-block.ts
function suggestionBlock(text) {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}suggestion
${text.replace(/\r\n?/g, "\n")}
${fence}`;
}

// src/jobs/review/comment-text.ts
var SIGNS = {
  error: "\u274C **To fix**",
  warning: "\u26A0\uFE0F **Please look**",
  info: "\u2139\uFE0F **Advice**"
};
var REORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
var LONGEST_BODY = 65e3;
function commentText(finding, suggestion) {
  const text = [
    markerLine(`finding-${finding.fingerprint}`),
    `${SIGNS[finding.severity]}: ${inertMarkdown(finding.message)}`,
    ...halves(finding),
    `<sub>Rule \`${finding.ruleId}\`</sub>`
  ].join("\n\n");
  if (suggestion === void 0 || REORDERING.test(suggestion)) return text.slice(0, LONGEST_BODY);
  const whole = `${text}

${suggestionBlock(suggestion)}`;
  return whole.length <= LONGEST_BODY ? whole : text.slice(0, LONGEST_BODY);
}
function halves({ fix, place }) {
  const others = fix?.files.filter(({ file }) => file !== place.file) ?? [];
  return others.map(({ file }) => `This also needs a change in ${inertMarkdown(file)}.`);
}

// src/github/diff-hunks.ts
function diffHunks(patch) {
  const hunks = [];
  for (const [, from = "0", count = "1"] of (patch ?? "").matchAll(
    /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm
  )) {
    const start = Number(from);
    const length = Number(count);
    if (length > 0) hunks.push({ start, end: start + length - 1 });
  }
  return hunks;
}
function hunkAround(hunks, start, end) {
  return hunks.find((hunk) => hunk.start <= start && end <= hunk.end);
}

// src/jobs/review/place-finding.ts
function placeFinding(finding, source, patches) {
  const { file, start, end } = finding.place;
  const hunks = diffHunks(patches.get(file));
  const suggested = source === void 0 ? void 0 : suggest(finding, source, hunks);
  if (suggested !== void 0) return suggested;
  const last = Math.max(start.line, end.column === 1 ? end.line - 1 : end.line);
  if (hunkAround(hunks, start.line, last) !== void 0) {
    return { path: file, startLine: start.line, line: last };
  }
  if (hunkAround(hunks, start.line, start.line) === void 0) return void 0;
  return { path: file, startLine: start.line, line: start.line };
}
function suggest({ fix, place }, source, hunks) {
  const edits = fix?.files.find(({ file }) => file === place.file)?.edits ?? [];
  if (edits.length === 0) return void 0;
  const { lines, text } = source;
  const startLine = Math.min(...edits.map(({ range }) => lines.position(range.start).line));
  const line = Math.max(...edits.map(({ range }) => lines.position(range.end).line));
  if (hunkAround(hunks, startLine, line) === void 0) return void 0;
  const from = lines.lineStart(startLine);
  const before = text.slice(from, lines.lineEnd(line));
  const suggestion = applyEdits(
    before,
    edits.map(({ range, text: replacement }) => ({
      range: { start: range.start - from, end: range.end - from },
      text: replacement
    }))
  );
  if (suggestion === before) return void 0;
  return { path: place.file, startLine, line, suggestion };
}

// src/jobs/review/plan-review.ts
var MOST_COMMENTS = 25;
function planReview(findings, sources, patches, threads, suggests) {
  const { kept, solved } = sortThreads(findings, threads);
  const told = /* @__PURE__ */ new Set();
  const update = [];
  const post = [];
  let room = MOST_COMMENTS - kept.size;
  for (const finding of worstFirst(findings)) {
    const thread = kept.get(`finding-${finding.fingerprint}`);
    if (thread !== void 0) told.add(finding);
    const place = placeFinding(finding, sources.get(finding.place.file), patches);
    if (place === void 0) continue;
    const { path, startLine, line, suggestion } = place;
    const body = commentText(finding, suggests ? suggestion : void 0);
    if (thread === void 0) {
      if (room-- > 0) post.push({ finding, comment: { path, startLine, line, body } });
    } else if (!thread.resolved && !sameText(body, thread.body)) {
      update.push({ id: thread.id, body });
    }
  }
  return { post, told, update, solved };
}
function sortThreads(findings, threads) {
  const kept = /* @__PURE__ */ new Map();
  const solved = [];
  const wanted = new Set(findings.map(({ fingerprint }) => `finding-${fingerprint}`));
  for (const thread of threads) {
    const name = nameOfComment(thread.body);
    if (name === void 0 || name === "summary") continue;
    const stays = wanted.has(name) && (thread.resolved || !thread.outdated) && !kept.has(name);
    if (stays) kept.set(name, thread);
    else solved.push(thread);
  }
  return { kept, solved };
}
function worstFirst(findings) {
  return findings.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
  );
}
function sameText(a, b) {
  const plain2 = (text) => text.replace(/\r\n/g, "\n").trimEnd();
  return plain2(a) === plain2(b);
}

// src/jobs/review/publish-review.ts
var MOST_TRIES = 3;
var WAIT_MS = 2e3;
async function publishReview(api, head, content, first, wait) {
  let conversation = first;
  for (let tries = 1; ; tries++) {
    if (conversation.headSha !== head) return "moved";
    try {
      return await publishOnce(api, head, content, conversation);
    } catch (error) {
      if (isRefusal(error)) return "refused";
      if (tries === MOST_TRIES || (statusOf(error) ?? 0) < 500) throw error;
      await wait(WAIT_MS * tries);
      conversation = await api.conversation();
    }
  }
}
async function publishOnce(api, head, content, conversation) {
  const plan = content.plan(conversation);
  const posted = await postComments(api, head, plan.post);
  if (posted === void 0) return "moved";
  for (const { id, body: body2 } of plan.update) await api.updateReviewComment(id, body2);
  if (plan.solved.length > 0) await api.hideSolved(plan.solved);
  const summary = conversation.comments.find(({ body: body2 }) => nameOfComment(body2) === "summary");
  const body = content.summary(/* @__PURE__ */ new Set([...plan.told, ...posted]));
  if (summary === void 0) {
    if (content.announce) await api.createComment(body);
  } else if (!sameText(summary.body, body)) await api.updateComment(summary.id, body);
  return "posted";
}
async function postComments(api, head, comments) {
  const posted = [];
  const queue = comments.length === 0 ? [] : [comments];
  let headIsKnown = false;
  for (let some = queue.pop(); some !== void 0; some = queue.pop()) {
    try {
      await api.createReview(
        head,
        some.map(({ comment }) => comment)
      );
      posted.push(...some.map(({ finding }) => finding));
    } catch (error) {
      if (statusOf(error) !== 422) throw error;
      if (!headIsKnown && (await api.conversation()).headSha !== head) return void 0;
      headIsKnown = true;
      if (some.length === 1) continue;
      const half = Math.ceil(some.length / 2);
      queue.push(some.slice(half), some.slice(0, half));
    }
  }
  return posted;
}

// src/jobs/review/ratchet.ts
function ratchet(base, head) {
  const before = new Set(base.findings.map(({ fingerprint }) => fingerprint));
  const { listEntries, changed } = changedEntries(base.catalog, head.catalog);
  const own = head.findings.filter(
    ({ fingerprint, place, related, entry }) => !before.has(fingerprint) || entry !== void 0 && touches(changed, place) || related.some((one) => touches(changed, one))
  );
  const titles = new Set(base.catalog.list?.entries.map(({ title }) => title));
  return {
    own,
    old: head.findings.length - own.length,
    changedEntries: listEntries,
    addedEntries: listEntries.filter(({ title }) => !titles.has(title))
  };
}
function changedEntries(base, head) {
  const texts = new Set(base.list?.entries.map(({ range }) => cut(base.list?.source.text, range)));
  const listEntries = (head.list?.entries ?? []).filter(
    ({ range }) => !texts.has(cut(head.list?.source.text, range))
  );
  const changed = /* @__PURE__ */ new Map();
  if (head.list !== void 0) {
    changed.set(
      head.list.source.path,
      listEntries.map(({ range }) => range)
    );
  }
  const bibTexts = new Set(
    base.bibliographies.flatMap(
      ({ entries, source }) => entries.map(({ range }) => cut(source.text, range))
    )
  );
  for (const { entries, source } of head.bibliographies) {
    const ranges = entries.map(({ range }) => range);
    changed.set(
      source.path,
      ranges.filter((range) => !bibTexts.has(cut(source.text, range)))
    );
  }
  return { listEntries, changed };
}
function cut(text, { start, end }) {
  return (text ?? "").slice(start, end).replace(/\r\n/g, "\n");
}
function touches(changed, { file, range }) {
  return (changed.get(file) ?? []).some((one) => range.start <= one.end && one.start <= range.end);
}

// src/github/undo-patch.ts
function undoPatch(text, patch) {
  const lines = text.split("\n");
  const old = [];
  let next = 0;
  let unended = "";
  let sign = "";
  for (const line of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk !== null) {
      const start = hunk[2] === "0" ? Number(hunk[1]) : Number(hunk[1]) - 1;
      if (start < next || start > lines.length) return void 0;
      old.push(...lines.slice(next, start));
      next = start;
      continue;
    }
    if (line.startsWith("\\")) {
      unended += sign;
      continue;
    }
    sign = line.slice(0, 1);
    const rest = line.slice(1);
    if (line.startsWith("-")) old.push(rest);
    else if (lines[next] !== rest) return void 0;
    else {
      if (line.startsWith(" ")) old.push(rest);
      next++;
    }
  }
  if (unended === "+") old.push("");
  else if (unended !== "-") old.push(...lines.slice(next));
  return old.join("\n");
}

// src/jobs/review/tree-folders.ts
function treeFolders(tree) {
  const files = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Set()]]);
  for (const { path, mode } of tree) {
    if (isRegular(mode)) files.add(path);
    let folder = "";
    for (const name of path.split("/")) {
      const inside = names.get(folder) ?? /* @__PURE__ */ new Set();
      names.set(folder, inside.add(name));
      folder = folder === "" ? name : `${folder}/${name}`;
    }
  }
  return {
    namesIn: (folder) => {
      const inside = names.get(plain(folder));
      if (inside === void 0) throw new Error(`no folder ${folder}`);
      return [...inside];
    },
    isFile: (path) => files.has(plain(path)),
    isFolder: (path) => names.has(plain(path))
  };
}
function isRegular(mode) {
  return mode === "100644" || mode === "100755";
}
function plain(path) {
  return path.replaceAll("\\", "/").replace(/^\.(?:\/|$)/, "");
}

// src/jobs/review/choose-files.ts
var SHOWN = "The pull request";
function chooseReadme(tree, wanted, config) {
  return named(tree, wanted.readme ?? config.readme ?? findReadme(treeFolders(tree), "", SHOWN));
}
function namedBibs(tree, wanted, config) {
  const paths = wanted.bibs ?? config.bib;
  return paths && [...new Set(paths)].map((path) => named(tree, path));
}
function foundBibs(tree, readme) {
  return findBibs(treeFolders(tree), "", SHOWN, readme).map((path) => named(tree, path));
}
function named(tree, path) {
  const plain2 = path.replaceAll("\\", "/").replace(/^\.\//, "");
  const file = tree.find((one) => one.path === plain2);
  if (file === void 0) {
    const meant = didYouMean(
      plain2,
      tree.map((one) => one.path)
    );
    throw new InputError(
      `${path} does not exist in the pull request.${meant === void 0 ? " Check the path." : ` Did you mean "${meant}"?`}`
    );
  }
  if (!isRegular(file.mode)) {
    throw new InputError(
      `${file.path} is a link or a submodule in the pull request; a regular file is expected.`
    );
  }
  if (file.size > LARGEST_FILE) {
    throw new InputError(
      `${file.path} is ${(file.size / 1024 / 1024).toFixed(1)} MiB; files over ${LARGEST_FILE / 1024 / 1024} MiB are not read. Split the list.`
    );
  }
  return file;
}

// src/jobs/review/read-pull-request.ts
async function readPullRequest(api, commits, wanted) {
  const changed = await api.changedFiles();
  if (!changed.some(mayMatter(wanted))) return { conversation: await api.conversation() };
  const config = await baseConfig(api, commits.base, wanted);
  const tree = await api.tree(commits.head);
  const readmeFile = chooseReadme(tree, wanted, config);
  const bibs = namedBibs(tree, wanted, config);
  const likely = bibs ?? foundBibs(tree);
  const conversation = await api.conversation(
    [readmeFile, ...likely.slice(0, MOST_BLOBS)].map(({ sha }) => sha)
  );
  const read = async (file) => decode(file.path, conversation.blobs.get(file.sha) ?? await api.blob(file.sha));
  const readme = await read(readmeFile);
  const bibFiles = bibs ?? foundBibs(tree, readme);
  const touched = changesTo([readmeFile, ...bibFiles], changed);
  if (touched.length === 0) return { conversation };
  const head = {
    readme,
    bibs: bibFiles.length > 0 || bibs !== void 0 ? await Promise.all(bibFiles.map(read)) : emptied(touched),
    config
  };
  const base = await oldSide(api, commits.base, head, touched);
  return {
    sides: { base, head, patches: new Map(changed.map(({ path, patch }) => [path, patch])) },
    conversation
  };
}
var MOST_BLOBS = 8;
function mayMatter({ readme, bibs }) {
  const named2 = /* @__PURE__ */ new Set([readme, ...bibs ?? []]);
  return ({ path, previousPath }) => [path, previousPath].some(
    (one) => one !== void 0 && (named2.has(one) || /\.(?:md|markdown|mdown|mkd|bib)$/i.test(one))
  );
}
function changesTo(files, changed) {
  const paths = new Set(files.map(({ path }) => path));
  return changed.filter(
    ({ path, status }) => paths.has(path) || status === "removed" && /\.bib$/i.test(path)
  );
}
function emptied(touched) {
  return touched.filter(({ status }) => status === "removed").map(({ path }) => sourceFile(path, ""));
}
async function baseConfig(api, base, { config: named2 }) {
  const path = named2 ?? await usualConfig(api, base);
  if (path === void 0) return DEFAULT_CONFIG;
  const bytes = await api.fileAt(path, base);
  if (bytes === void 0) {
    throw new InputError(`${path} does not exist on the base branch. Check the input "config".`);
  }
  const { readConfig } = await import("./read-config-7AN47XL3.js");
  return readConfig(decode(path, bytes));
}
async function usualConfig(api, base) {
  const names = new Set(await api.namesAt(".github", base));
  return CONFIG_PATHS.find((path) => names.has(path.slice(path.lastIndexOf("/") + 1)));
}
function decode(path, bytes) {
  if (bytes.includes(0)) {
    throw new InputError(
      `${path} is not a text file: it holds NUL bytes. Commit the Markdown or .bib file itself, saved as UTF-8.`
    );
  }
  return decodeSourceFile(path, bytes);
}
async function oldSide(api, base, { readme, bibs, config }, touched) {
  const changes = new Map(touched.map((change) => [change.path, change]));
  const before = (file) => oldText(api, base, file, changes.get(file.path));
  const heads = new Set(bibs.map(({ path }) => path));
  const gone = touched.filter(({ path, status }) => status === "removed" && !heads.has(path));
  const oldReadme = readme && await before(readme);
  const oldBibs = await Promise.all([
    ...bibs.map(before),
    ...gone.map(async ({ path }) => {
      const bytes = await api.fileAt(path, base);
      return bytes && decode(path, bytes);
    })
  ]);
  return {
    ...oldReadme === void 0 ? {} : { readme: oldReadme },
    bibs: oldBibs.filter((file) => file !== void 0),
    config
  };
}
async function oldText(api, base, file, change) {
  if (change === void 0) return file;
  if (change.status === "added") return void 0;
  if (change.patch === void 0 && change.status === "renamed") return file;
  if (change.patch !== void 0 && file.invalidUtf8.length === 0) {
    const old = undoPatch(`${file.bom ? "\uFEFF" : ""}${file.text}`, change.patch);
    if (old !== void 0) return sourceFile(file.path, old);
  }
  const bytes = await api.fileAt(change.previousPath ?? file.path, base);
  return bytes && decode(file.path, bytes);
}

// src/jobs/review/summary-text.ts
var MOST_PAPERS = 30;
var LONGEST_CELL = 160;
var SIGNS2 = { error: "\u274C", warning: "\u26A0\uFE0F", info: "\u2139\uFE0F" };
function summaryText(content) {
  const { findings, told, addedEntries, catalog } = content;
  const blocks = ({ severity }) => content.blocking.includes(severity);
  const head = [
    markerLine("summary"),
    headline(findings.filter(blocks).length, findings.length),
    ...papers(addedEntries, catalog)
  ];
  const tail = [...help(content), ...oldDebt(content.old)];
  const outside = worstFirst(findings.filter((finding) => !told.has(finding)));
  const room = LONGEST_BODY - [...head, ...tail].join("\n\n").length - 400;
  return [...head, ...listed(outside, told.size, room), ...tail].join("\n\n");
}
function unreadableText(message) {
  return [
    markerLine("summary"),
    "### \u274C The list could not be read",
    inertMarkdown(message).slice(0, LONGEST_BODY - 200)
  ].join("\n\n");
}
function untouchedText() {
  return [markerLine("summary"), "### \u2705 This pull request does not change the list"].join("\n\n");
}
function headline(blocking, all) {
  if (all === 0) return "### \u2705 Everything is in order. Thank you!";
  if (blocking === 0) {
    return `### \u2705 Nothing blocks this pull request. Thank you!

${all} ${all === 1 ? "note" : "notes"} to look at, if you like.`;
  }
  const notes = all - blocking;
  return `### \u274C ${blocking} ${blocking === 1 ? "thing" : "things"} to put right

Thank you for the contribution!${notes > 0 ? ` There ${notes === 1 ? "is also one note that does" : `are also ${notes} notes that do`} not block it.` : ""}`;
}
function papers(entries, catalog) {
  const added = entries.filter(({ kind }) => kind === "paper");
  if (added.length === 0) return [];
  const rows = added.slice(0, MOST_PAPERS).map((entry) => {
    const key = catalog.pairOf(entry)?.bibEntry.key ?? entry.citation?.key;
    const doi = entry.identifiers.find(({ kind }) => kind === "doi")?.id;
    return `| ${[
      entry.title,
      entry.categories.join(" \u203A ") || "\u2013",
      key ?? "missing",
      entry.abstract?.text ? "yes" : "no",
      doi ?? "\u2013"
    ].map(cell).join(" | ")} |`;
  });
  const left = added.length - rows.length;
  return [
    [
      "| added paper | category | citation key | abstract | DOI |",
      "| --- | --- | --- | --- | --- |",
      ...rows
    ].join("\n"),
    ...left > 0 ? [`\u2026 and ${left} more ${left === 1 ? "paper" : "papers"}.`] : []
  ];
}
function cell(text) {
  const short = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}\u2026` : text;
  return inertMarkdown(short);
}
function listed(findings, told, room) {
  if (findings.length === 0) return [];
  const lines = [];
  let size = 0;
  for (const { severity, place, message, ruleId } of findings) {
    const line = `- ${SIGNS2[severity]} ${inertMarkdown(place.file)}:${place.start.line} ${inertMarkdown(message)} (\`${ruleId}\`)`;
    size += line.length + 1;
    if (size > room) break;
    lines.push(line);
  }
  const left = findings.length - lines.length;
  if (left > 0) lines.push(`- \u2026 and ${left} more, in the job summary of the run.`);
  const count = `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
  const title = told === 0 ? count : `${count} beside the review comments`;
  return [
    `<details${findings.length <= 10 ? " open" : ""}><summary>${title}</summary>

${lines.join("\n")}

</details>`
  ];
}
function help({ findings, command }) {
  if (findings.length === 0) return [];
  const safe = findings.some(({ fix }) => fix?.kind === "safe");
  return [
    safe ? `On your machine, \`${command} check --fix\` puts right what a program can, and shows the rest.` : `On your machine, \`${command} check\` shows the same.`
  ];
}
function oldDebt(old) {
  if (old === 0) return [];
  return [
    `<sub>${old} older ${old === 1 ? "finding is" : "findings are"} not counted against this pull request.</sub>`
  ];
}

// src/jobs/review/review-pull-request.ts
async function reviewPullRequest(api, commits, settings, io) {
  if (settings.autofix === "commit") {
    const { headSha } = await api.conversation();
    return review(api, { ...commits, head: headSha }, settings, io);
  }
  return review(api, commits, settings, io);
}
async function review(api, commits, settings, io) {
  const { sides, conversation } = await reading(api, commits, settings, io);
  if (sides === void 0) {
    const published2 = await publishReview(
      api,
      commits.head,
      {
        plan: ({ threads }) => planReview([], /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), threads, false),
        summary: untouchedText,
        announce: false
      },
      conversation,
      io.wait
    );
    return { published: published2 };
  }
  const checked = await check(sides, settings.scope, io);
  const { findings, changes, sources, result } = checked;
  if (settings.autofix === "commit") {
    const { commitFixes } = await import("./commit-fixes-KNPF2YDQ.js");
    const head = await commitFixes(api, commits.head, sides.head, result, changes);
    if (head !== void 0) {
      return review(api, { ...commits, head }, { ...settings, autofix: "suggest" }, io);
    }
  }
  const suggests = settings.autofix !== "off";
  const published = await publishReview(
    api,
    commits.head,
    {
      plan: ({ threads }) => planReview(findings, sources, sides.patches, threads, suggests),
      summary: (told) => summaryText({
        findings,
        told,
        old: result.findings.length - findings.length,
        addedEntries: changes.addedEntries,
        catalog: result.catalog,
        blocking: settings.blocking,
        command: settings.command
      }),
      announce: true
    },
    conversation,
    io.wait
  );
  return { published, checked };
}
async function reading(api, commits, settings, { wait }) {
  try {
    return await readPullRequest(api, commits, settings.files);
  } catch (error) {
    if (error instanceof InputError) await tellUnreadable(api, commits, error.message, wait);
    throw error;
  }
}
async function tellUnreadable(api, { head }, message, wait) {
  const content = {
    plan: () => ({ post: [], told: /* @__PURE__ */ new Set(), update: [], solved: [] }),
    summary: () => unreadableText(message),
    announce: true
  };
  try {
    const conversation = await api.conversation();
    await publishReview(api, head, content, conversation, wait);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}
async function check({ base, head }, scope, io) {
  const result = await io.check(head);
  const changes = ratchet(await io.check(base), result);
  const sources = new Map(
    [head.readme, ...head.bibs].flatMap(
      (file) => file === void 0 ? [] : [[file.path, file]]
    )
  );
  const findings = scope === "all" ? result.findings : changes.own;
  return { findings, result, changes, sources };
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

// src/action/pull-request-event.ts
var Sha = pipe(string(), regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
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
function pullRequestEvent({ files, context }) {
  const parsed = safeParse(Payload, readJson(files, context.eventPath));
  if (!parsed.success) {
    throw new InputError(
      `the payload of the event ${context.eventName} tells of no pull request. Run the action from a workflow on GitHub.`
    );
  }
  const { number: number2, state, merge_commit_sha, base, head } = parsed.output.pull_request;
  return {
    number: number2,
    open: state === "open",
    base: base.sha,
    head: head.sha,
    merge: merge_commit_sha ?? void 0,
    branch: head.repo ? { repository: head.repo.full_name, name: head.ref } : void 0
  };
}
function readJson(files, path) {
  try {
    return JSON.parse(files.readFileSync(path, "utf8"));
  } catch {
    return void 0;
  }
}

// src/action/review-event.ts
async function reviewEvent(io, inputs) {
  const event = pullRequestEvent(io);
  const trusted = io.context.eventName === "pull_request_target";
  if (trusted) refuseHeadCheckout(io, event);
  if (!event.open) {
    io.core.info("The pull request is closed; there is nothing to review.");
    return;
  }
  let review2;
  try {
    review2 = await reviewOnGitHub(io, inputs, event);
  } catch (error) {
    if (!isApiError(error)) throw error;
    if (trusted) {
      throw new InputError(
        `GitHub refused what a review needs (${error.message}). Give the job "contents: read" and "pull-requests: write".`
      );
    }
    io.core.warning(
      `GitHub refused what a review needs (${error.message}). The checked-out list is checked as a whole instead. For reviews, give the job "contents: read" and "pull-requests: write".`
    );
    const { checkCheckout } = await import("./check-checkout-F72WBUMT.js");
    await checkCheckout(io, inputs);
    return;
  }
  await tell(io, inputs, review2);
}
function refuseHeadCheckout(io, { head, merge }) {
  const commits = checkedOutCommits(io.files, io.workspace);
  if (!commits.some((commit) => commit === head || commit === merge)) return;
  throw new InputError(
    'the head of the pull request is checked out, and the event is pull_request_target: code of a stranger lies beside a token that may write. Remove the "ref" of actions/checkout, or the checkout; the review reads the pull request through the API.'
  );
}
function reviewOnGitHub({ context, now, wait }, { token, blocking, scope, autofix, readme, bibs, config }, { number: number2, base, head, branch }) {
  const [owner = "", repo = ""] = context.repository.split("/");
  const api = pullRequestApi(connect(token, context.apiUrl), { owner, repo, number: number2, branch });
  const command = context.actionRepository === "" ? "node dist/cli.js" : `npx github:${context.actionRepository}`;
  return reviewPullRequest(
    api,
    { base, head },
    { files: { readme, bibs, config }, scope, autofix, blocking, command },
    {
      // Not before the first request.
      check: async (input) => {
        const { checkList } = await import("./check-list-24HN5ECG.js");
        return checkList({ ...input, ...timeLimit(LONGEST_MS, now) });
      },
      wait
    }
  );
}
async function tell(io, inputs, { published, checked }) {
  const { core } = io;
  if (published === "refused") {
    core.info(
      "The token may not write to the pull request, so the findings are told here and in the job summary alone."
    );
  } else if (published === "moved") {
    core.info("The pull request has a newer commit, whose own run will review it.");
  }
  if (checked === void 0) {
    core.info("The pull request touches neither the list nor a bibliography.");
    core.setOutput("changed-entries", 0);
    await reportFindings(io, { findings: [], summary: NOTHING, sources: /* @__PURE__ */ new Map() }, []);
    return;
  }
  const { findings, result, changes, sources } = checked;
  const old = result.findings.length - findings.length;
  core.setOutput("changed-entries", changes.changedEntries.length);
  await reportFindings(
    io,
    {
      findings,
      summary: { ...result.summary, ...countFindings(findings) },
      sources,
      ...old === 0 ? {} : {
        note: `${old} older ${old === 1 ? "finding is" : "findings are"} not counted against this pull request.`
      }
    },
    inputs.blocking
  );
}
var NOTHING = {
  entries: 0,
  bibEntries: 0,
  categories: 0,
  paired: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  fixable: 0
};
export {
  reviewEvent
};
