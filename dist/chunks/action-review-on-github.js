import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  formFile,
  formInput,
  mayMatter
} from "./jobs-review-form-input.js";
import {
  commitConfig,
  repositoryOf
} from "./action-repository-of.js";
import {
  readConversation
} from "./github-conversation.js";
import {
  LONGEST_BODY
} from "./github-longest-body.js";
import {
  chooseReadme,
  fetchedFile,
  foundBibs,
  namedBibs,
  repositoryApi
} from "./github-repository.js";
import {
  afterLostAnswer,
  markerLine,
  nameOfComment
} from "./github-graphql-nodes.js";
import {
  sameText
} from "./github-same-text.js";
import {
  checkApart
} from "./action-check-apart.js";
import {
  isRefusal,
  statusOf
} from "./github-connect.js";
import {
  inertMarkdown
} from "./report-markdown-text.js";
import {
  SEVERITIES
} from "./rules-finding.js";
import {
  sourcesOf
} from "./jobs-check-task.js";
import {
  applyEdits,
  sourceFile,
  wholeText
} from "./text-source-file.js";
import {
  InputError
} from "./jobs-input-error.js";
import {
  cut,
  shorten
} from "./text-shorten.js";

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
function pullRequestApi(client, { owner, repo, number, branch }) {
  const here = { owner, repo };
  const pull = { ...here, pull_number: number };
  const { rest } = client;
  return {
    ...repositoryApi(client, here),
    async changedFiles() {
      const files = await client.paginate(rest.pulls.listFiles, { ...pull, per_page: 100 });
      return files.map(({ filename, previous_filename, status, patch }) => ({
        path: filename,
        previousPath: previous_filename,
        status,
        patch
      }));
    },
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
function commentText(finding, suggestion) {
  const text = [
    markerLine(`finding-${finding.fingerprint}`),
    `${SIGNS[finding.severity]}: ${inertMarkdown(finding.message)}`,
    ...halves(finding),
    `<sub>Rule \`${finding.ruleId}\`</sub>`
  ].join("\n\n");
  if (suggestion === void 0 || REORDERING.test(suggestion)) return cut(text, LONGEST_BODY);
  const whole = `${text}

${suggestionBlock(suggestion)}`;
  return whole.length <= LONGEST_BODY ? whole : cut(text, LONGEST_BODY);
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

// src/jobs/review/publish-review.ts
async function publishReview(api, head, content, first, wait) {
  let conversation = first;
  for (let tries = 1; ; tries++) {
    if (conversation.headSha !== head) return "moved";
    try {
      return await publishOnce(api, head, content, conversation);
    } catch (error) {
      if (isRefusal(error)) return "refused";
      await afterLostAnswer(error, tries, wait);
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

// src/jobs/review/read-pull-request.ts
async function readPullRequest(api, commits, wanted) {
  const changed = await api.changedFiles();
  const matters = mayMatter(wanted);
  if (!changed.some(({ path, previousPath }) => matters(path) || matters(previousPath ?? path))) {
    return { conversation: await api.conversation() };
  }
  const config = await commitConfig(api, commits.base, wanted);
  const tree = await api.tree(commits.head);
  const readmeFile = chooseReadme(tree, wanted, config);
  const bibs = namedBibs(tree, wanted, config);
  const likely = bibs ?? foundBibs(tree, wanted);
  const form = formFile(tree);
  const forms = form === void 0 ? [] : [form];
  const conversation = await api.conversation(
    [readmeFile, ...forms, ...likely.slice(0, MOST_BLOBS)].map(({ sha }) => sha)
  );
  const read = async (file) => fetchedFile(file.path, conversation.blobs.get(file.sha) ?? await api.blob(file.sha));
  const readme = await read(readmeFile);
  const bibFiles = bibs ?? foundBibs(tree, wanted, readme);
  const touched = changesTo([readmeFile, ...bibFiles, ...forms], changed);
  if (touched.length === 0) return { conversation };
  const head = {
    readme,
    bibs: bibFiles.length > 0 || bibs !== void 0 ? await Promise.all(bibFiles.map(read)) : emptied(touched),
    config,
    ...await formInput(form, read)
  };
  const base = await oldSide(api, commits, head, touched);
  return {
    sides: { base, head, patches: new Map(changed.map(({ path, patch }) => [path, patch])) },
    conversation
  };
}
var MOST_BLOBS = 8;
function changesTo(files, changed) {
  const paths = new Set(files.map(({ path }) => path));
  return changed.filter(
    ({ path, status }) => paths.has(path) || status === "removed" && /\.bib$/i.test(path)
  );
}
function emptied(touched) {
  return touched.filter(({ status }) => status === "removed").map(({ path }) => sourceFile(path, ""));
}
async function oldSide(api, commits, { readme, bibs, config, form }, touched) {
  const changes = new Map(touched.map((change) => [change.path, change]));
  let start;
  const atStart = async (path) => {
    start ??= api.mergeBase(commits.base, commits.head);
    return api.fileAt(path, await start);
  };
  const before = (file) => oldText(atStart, file, changes.get(file.path));
  const heads = new Set(bibs.map(({ path }) => path));
  const gone = touched.filter(({ path, status }) => status === "removed" && !heads.has(path));
  const oldReadme = readme && await before(readme);
  const oldForm = form && await before(form.source);
  const oldBibs = await Promise.all([
    ...bibs.map(before),
    ...gone.map(async ({ path }) => {
      const bytes = await atStart(path);
      return bytes && fetchedFile(path, bytes);
    })
  ]);
  return {
    ...oldReadme === void 0 ? {} : { readme: oldReadme },
    bibs: oldBibs.filter((file) => file !== void 0),
    config,
    ...form === void 0 || oldForm === void 0 ? {} : { form: { ...form, source: oldForm } }
  };
}
async function oldText(atStart, file, change) {
  if (change === void 0) return file;
  if (change.status === "added") return void 0;
  if (change.patch === void 0 && change.status === "renamed") return file;
  if (change.patch !== void 0 && file.invalidUtf8.length === 0) {
    const old = undoPatch(wholeText(file), change.patch);
    if (old !== void 0) return sourceFile(file.path, old);
  }
  const bytes = await atStart(change.previousPath ?? file.path);
  return bytes && fetchedFile(file.path, bytes);
}

// src/jobs/review/summary-text.ts
var MOST_PAPERS = 30;
var LONGEST_CELL = 160;
var SIGNS2 = { error: "\u274C", warning: "\u26A0\uFE0F", info: "\u2139\uFE0F" };
function summaryText(content) {
  const { findings, told, addedPapers } = content;
  const blocks = ({ severity }) => content.blocking.includes(severity);
  const head = [
    markerLine("summary"),
    headline(findings.filter(blocks).length, findings.length),
    ...papers(addedPapers)
  ];
  const tail = [...help(content), ...oldDebt(content.old)];
  const outside = worstFirst(findings.filter((finding) => !told.has(finding)));
  const room = LONGEST_BODY - [...head, ...tail].join("\n\n").length - 400;
  return [...head, ...listed(outside, content, room), ...tail].join("\n\n");
}
function unreadableText(message) {
  return [
    markerLine("summary"),
    "### \u274C The list could not be read",
    cut(inertMarkdown(message), LONGEST_BODY - 200)
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
function papers(added) {
  if (added.length === 0) return [];
  const rows = added.slice(0, MOST_PAPERS).map(({ title, categories, key, abstract, doi }) => {
    const cells = [
      title,
      categories.join(" \u203A ") || "\u2013",
      key ?? "missing",
      abstract ? "yes" : "no",
      doi ?? "\u2013"
    ];
    return `| ${cells.map(cell).join(" | ")} |`;
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
  return inertMarkdown(shorten(text, LONGEST_CELL));
}
function listed(findings, { told, urlOf }, room) {
  if (findings.length === 0) return [];
  const lines = [];
  let size = 0;
  for (const { severity, place, message, ruleId } of findings) {
    const line = `- ${SIGNS2[severity]} [${inertMarkdown(place.file)}:${place.start.line}](${urlOf(place)}) ${inertMarkdown(message)} (\`${ruleId}\`)`;
    size += line.length + 1;
    if (size > room) break;
    lines.push(line);
  }
  const left = findings.length - lines.length;
  if (left > 0) lines.push(`- \u2026 and ${left} more, in the job summary of the run.`);
  const count = `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
  const title = told.size === 0 ? count : `${count} beside the review comments`;
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
  const wishes = { scope: settings.scope, fixes: settings.autofix === "commit" };
  const sources = sourcesOf(sides.head);
  const checked = { ...await checking(api, commits, sides, wishes, io), sources };
  const { findings, old, addedPapers, fixed } = checked;
  let fixes;
  if (settings.autofix === "commit") {
    const { commitFixes } = await import("./jobs-review-commit-fixes.js");
    const commit = await commitFixes(api, commits.head, fixed);
    fixes = commit.outcome;
    if (commit.outcome === "committed") {
      const { head } = commit;
      const again = { ...settings, autofix: "suggest" };
      return { ...await review(api, { ...commits, head }, again, io), fixes };
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
        old,
        addedPapers,
        blocking: settings.blocking,
        command: settings.command,
        urlOf: ({ file, start }) => lineUrl(settings.repositoryUrl, commits.head, file, start.line)
      }),
      announce: true
    },
    conversation,
    io.wait
  );
  return { published, checked, ...fixes === void 0 ? {} : { fixes } };
}
async function reading(api, commits, settings, { wait }) {
  try {
    return await readPullRequest(api, commits, settings.files);
  } catch (error) {
    if (error instanceof InputError) await tellUnreadable(api, commits, error.message, wait);
    throw error;
  }
}
async function checking(api, commits, sides, wishes, { check, wait }) {
  try {
    return await check(sides, wishes);
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

// src/action/review-on-github.ts
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
      repositoryUrl: `${serverUrl}/${repository}`
    },
    { check: check.change, wait: io.wait }
  );
  check.prepare();
  return review2;
}
function sayWhetherPosted({ core }, { published }) {
  if (published === "refused") {
    core.info(
      "The token may not write to the pull request, so the findings are told here and in the job summary alone."
    );
  } else if (published === "moved") {
    core.info("The pull request has a newer commit, whose own run will review it.");
  }
}

export {
  cliCommand,
  reviewOnGitHub,
  sayWhetherPosted
};
