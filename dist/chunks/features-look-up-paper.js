import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  closesFence,
  openedFence
} from "./features-fence.js";
import {
  bibsOf
} from "./revisions-bibs-of.js";
import {
  SUBMISSION_REFS,
  branchOfRef,
  issueOfBranch,
  submissionBranch
} from "./github-submission-branch.js";
import {
  WRITTEN,
  ownComments
} from "./github-own-comments.js";
import {
  MOST_TRIES,
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
  repositoryApi,
  wholeBytes
} from "./github-read-blobs.js";
import {
  apiFailure
} from "./github-api-failure.js";
import {
  statusOf
} from "./github-connect.js";
import {
  addPaper,
  draftOfEntry,
  findKnownPaper,
  readDraft
} from "./bibtex-draft-of-entry.js";
import {
  answersText,
  disagreementText,
  failureText,
  lookUp,
  readIdentifier,
  refusalText,
  registryTitle,
  remarkText
} from "./features-look-up-texts.js";
import {
  FORM_FIELDS,
  SUBMISSION_LABEL
} from "./features-form-fields.js";
import {
  newEntryOf
} from "./bibtex-insert-entries.js";
import {
  bibEntryOfWork,
  refusalsOf,
  remarksOf
} from "./features-bib-entry-of-work.js";
import {
  withoutTags
} from "./registries-clean-text.js";
import {
  parseJson
} from "./text-parse-json.js";
import {
  CONFIG_PATHS
} from "./files-config-paths.js";
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
import {
  inertLine,
  inertMarkdown,
  longestBackticks
} from "./report-markdown-text.js";
import {
  diffArrays
} from "./diff-libesm-diff-array.js";
import {
  readCatalog
} from "./catalog-bib-index.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import {
  bibIdentifiers,
  readBibliography
} from "./bibtex-bib-identifiers.js";
import {
  array,
  exactOptional,
  literal,
  nonEmpty,
  object,
  pipe,
  safeParse,
  string
} from "./valibot-dist-index.js";
import {
  DEFAULT_CONFIG
} from "./config-defaults.js";
import {
  categoryOption,
  similarity,
  titleKey
} from "./bibtex-citation-key.js";
import {
  fromProse
} from "./scholarly-dollar-math.js";
import {
  append
} from "./text-append.js";
import {
  identifierKey
} from "./bibtex-characters.js";
import {
  arxivIdOfDoi,
  foldSpaces,
  mapPlain,
  partsOf,
  plainText
} from "./identifiers-arxiv.js";
import {
  cut,
  shorten
} from "./text-shorten.js";
import {
  sourceFile,
  wholeText
} from "./text-source-file.js";
import {
  InputError
} from "./files-input-error.js";
import {
  withoutHidden
} from "./text-hidden-characters.js";
import {
  withoutTail
} from "./text-without-tail.js";
import {
  fold
} from "./text-fold.js";
import {
  didYouMean
} from "./text-did-you-mean.js";

// src/github/choices-branch.ts
var BRANCH = "list-curator/choices";
var REF = `refs/heads/${BRANCH}`;
var ABOUT = `# What was chosen for submissions

List Curator writes this branch. For each issue that submits a paper it holds what commands such as \`/curate category\` chose.

To delete the branch is to forget all of that.
`;
var UNPROCESSABLE = 422;
var CHOICES = `choicesRef: ref(qualifiedName: "${REF}") { target { oid ... on Commit { tree { oid } } } } choices: object(expression: $choices) { ... on Blob { text byteSize isTruncated } }`;
function choicesExpression(issue) {
  return `${REF}:${fileOf(issue)}`;
}
function keptChoices({ choicesRef, choices }) {
  const bytes = wholeBytes(choices);
  const { oid: commit, tree } = choicesRef?.target ?? {};
  return {
    tip: commit === void 0 || tree === void 0 ? void 0 : { commit, tree: tree.oid },
    text: bytes === void 0 ? void 0 : new TextDecoder().decode(bytes)
  };
}
async function keepChoices({ rest }, here, issue, { tip, text }) {
  const file = { mode: "100644", type: "blob" };
  const { data: tree } = await rest.git.createTree({
    ...here,
    ...tip === void 0 ? {} : { base_tree: tip.tree },
    tree: [
      { ...file, path: fileOf(issue), content: text },
      { ...file, path: "README.md", content: ABOUT }
    ]
  });
  const { data: commit } = await rest.git.createCommit({
    ...here,
    message: `Keep what was chosen for submission ${issue}`,
    tree: tree.sha,
    parents: tip === void 0 ? [] : [tip.commit]
  });
  const { sha } = commit;
  try {
    if (tip === void 0) await rest.git.createRef({ ...here, ref: REF, sha });
    else await rest.git.updateRef({ ...here, ref: `heads/${BRANCH}`, sha, force: false });
    return true;
  } catch (error) {
    if (statusOf(error) === UNPROCESSABLE) return false;
    throw error;
  }
}
function fileOf(issue) {
  return `${issue}.json`;
}

// src/github/files-at.ts
var PER_REQUEST = 8;
async function filesAt(client, { owner, repo }, files, blob) {
  const found = [];
  for (let at = 0; at < files.length; at += PER_REQUEST) {
    const some = files.slice(at, at + PER_REQUEST);
    const variables = some.map((_, index) => `$file${index}: String!`);
    const texts = some.map(
      (_, index) => `file${index}: object(expression: $file${index}) { ... on Blob { oid text byteSize isTruncated } }`
    );
    const { repository } = await client.graphql(
      `query ($owner: String!, $repo: String!, ${variables.join(", ")}) { repository(owner: $owner, name: $repo) { ${texts.join(" ")} } }`,
      {
        owner,
        repo,
        ...Object.fromEntries(
          some.map(({ commit, path }, index) => [`file${index}`, `${commit}:${path}`])
        )
      }
    );
    for (const index of some.keys()) {
      const one = repository[`file${index}`];
      found.push(one?.oid === void 0 ? void 0 : wholeBytes(one) ?? await blob(one.oid));
    }
  }
  return found;
}

// src/github/submission-answer.ts
var COMMIT = "{ oid ... on Commit { message parents(first: 2) { nodes { oid } } } }";
var BASE = "defaultBranchRef { name target { oid ... on Commit { tree { oid } } } }";
var PULL = `number state title body closedAt mergeable isCrossRepository viewerDidAuthor labels(first: 50) { nodes { name } } latestOpinionatedReviews(first: 50) { nodes { state commit { oid } } }`;
var COMMENTS = `comments(first: 100, after: $commentsAfter) { nodes { ${WRITTEN} } ${PAGE_INFO} }`;
var REFS = `refs(refPrefix: "${SUBMISSION_REFS.refPrefix}", query: "${SUBMISSION_REFS.query}", first: 100, after: $refsAfter) { nodes { name target ${COMMIT} associatedPullRequests(states: [OPEN], first: 1) { nodes { ${PULL} } } } ${PAGE_INFO} }`;
function issueFacts(issue) {
  const [reopened] = present(issue.timelineItems);
  return {
    number: issue.number,
    body: issue.body,
    open: issue.state === "OPEN",
    locked: issue.locked,
    author: issue.author?.login ?? "",
    association: issue.authorAssociation,
    createdAt: Date.parse(issue.createdAt),
    reopenedAt: reopened?.createdAt === void 0 ? void 0 : Date.parse(reopened.createdAt),
    labels: namesOf(issue.labels)
  };
}
function ownAnswers(comments) {
  return ownComments(comments).filter(({ body }) => nameOfComment(body) === "submission");
}
function ownPulls(pulls) {
  return present(pulls).filter(({ isCrossRepository, viewerDidAuthor }) => viewerDidAuthor && !isCrossRepository).map((pull) => ({
    number: pull.number,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    closedAt: pull.closedAt === null ? void 0 : Date.parse(pull.closedAt),
    conflicts: pull.mergeable === "CONFLICTING",
    labels: namesOf(pull.labels),
    approved: present(pull.latestOpinionatedReviews ?? { nodes: [] }).flatMap(
      ({ state, commit }) => state === "APPROVED" && commit !== null ? [commit.oid] : []
    )
  }));
}
function baseOf({ defaultBranchRef }) {
  const { name, target: target2 } = defaultBranchRef;
  return { name, tip: target2.oid, tree: target2.tree.oid };
}
function tipOf({ oid, message = "", parents }) {
  return { sha: oid, message, parents: present(parents ?? { nodes: [] }).map((one) => one.oid) };
}
function namesOf(labels) {
  return present(labels ?? { nodes: [] }).map(({ name }) => name);
}

// src/github/read-submission-state.ts
var MOST_PAGES = 5;
async function readSubmissionState(client, { owner, repo }, number) {
  const branch = submissionBranch(number);
  const first = await client.graphql(
    `query ($owner: String!, $repo: String!, $number: Int!, $branch: String!, $ref: String!, $choices: String!, $commentsAfter: String, $refsAfter: String) { repository(owner: $owner, name: $repo) { ${BASE} ref(qualifiedName: $ref) { target ${COMMIT} } issue(number: $number) { number body state locked author { login } authorAssociation createdAt labels(first: 50) { nodes { name } } timelineItems(last: 1, itemTypes: [REOPENED_EVENT]) { nodes { ... on ReopenedEvent { createdAt } } } ${COMMENTS} } ${CHOICES} pullRequests(headRefName: $branch, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${PULL} } } ${REFS} } }`,
    {
      owner,
      repo,
      number,
      branch,
      ref: `refs/heads/${branch}`,
      choices: choicesExpression(number)
    }
  );
  const { repository } = first;
  const { issue } = repository;
  const answers = ownAnswers(issue.comments);
  let comments = issue.comments.pageInfo;
  for (let page = 1; answers.length === 0 && comments.hasNextPage && page < MOST_PAGES; page++) {
    const next = await client.graphql(
      `query ($owner: String!, $repo: String!, $number: Int!, $commentsAfter: String) { repository(owner: $owner, name: $repo) { issue(number: $number) { ${COMMENTS} } } }`,
      { owner, repo, number, commentsAfter: comments.endCursor }
    );
    append(answers, ownAnswers(next.repository.issue.comments));
    comments = next.repository.issue.comments.pageInfo;
  }
  return {
    base: baseOf(repository),
    issue: issueFacts(issue),
    choices: keptChoices(repository),
    answers,
    tip: repository.ref === null ? void 0 : tipOf(repository.ref.target),
    pull: ownPulls(repository.pullRequests)[0],
    submissions: await allSubmissions(client, { owner, repo }, repository.refs)
  };
}
async function readOpenSubmissions(client, { owner, repo }) {
  const { repository } = await client.graphql(
    `query ($owner: String!, $repo: String!, $refsAfter: String) { repository(owner: $owner, name: $repo) { ${BASE} ${REFS} } }`,
    { owner, repo }
  );
  const submissions = await allSubmissions(client, { owner, repo }, repository.refs);
  return { base: baseOf(repository), submissions };
}
async function allSubmissions(client, { owner, repo }, first) {
  const found = present(first);
  let { pageInfo } = first;
  for (let page = 1; pageInfo.hasNextPage && page < MOST_PAGES; page++) {
    const { repository } = await client.graphql(
      `query ($owner: String!, $repo: String!, $refsAfter: String) { repository(owner: $owner, name: $repo) { ${REFS} } }`,
      { owner, repo, refsAfter: pageInfo.endCursor }
    );
    append(found, present(repository.refs));
    pageInfo = repository.refs.pageInfo;
  }
  return found.flatMap(({ name, target: target2, associatedPullRequests }) => {
    const issue = issueOfBranch(branchOfRef(name));
    if (issue === void 0) return [];
    return [{ issue, tip: tipOf(target2), pull: ownPulls(associatedPullRequests)[0] }];
  });
}

// src/github/submission-api.ts
var ONCE = { request: { retries: 0 } };
function submissionApi(client, place) {
  const { rest } = client;
  const { tree, blob } = repositoryApi(client, place);
  return {
    tree,
    state: (issue) => readSubmissionState(client, place, issue),
    open: () => readOpenSubmissions(client, place),
    files: (files) => filesAt(client, place, files, blob),
    keepChoices: (issue, tip, text) => keepChoices(client, place, issue, { tip, text }),
    async issuesOf(login, since) {
      const { data } = await rest.issues.listForRepo({
        ...place,
        creator: login,
        state: "all",
        since: new Date(since).toISOString(),
        per_page: 100
      });
      return data.filter((issue) => issue.pull_request === void 0).map(({ number, created_at }) => ({
        number,
        createdAt: Date.parse(created_at)
      }));
    },
    async makeCommit(base, message, files) {
      const tree2 = await rest.git.createTree({
        ...place,
        base_tree: base.tree,
        tree: files.map(({ path, mode, text }) => ({ path, mode, type: "blob", content: text }))
      });
      const { data } = await rest.git.createCommit({
        ...place,
        message,
        tree: tree2.data.sha,
        parents: [base.tip]
      });
      return data.sha;
    },
    async createBranch(name, commit) {
      try {
        await rest.git.createRef({ ...place, ref: `refs/heads/${name}`, sha: commit, ...ONCE });
        return true;
      } catch (error) {
        if (statusOf(error) === 422) return false;
        throw error;
      }
    },
    async moveBranch(name, from, to) {
      const { data } = await rest.git.getRef({ ...place, ref: `heads/${name}` });
      if (data.object.sha !== from) return false;
      await rest.git.updateRef({ ...place, ref: `heads/${name}`, sha: to, force: true });
      return true;
    },
    async deleteBranch(name) {
      try {
        await rest.git.deleteRef({ ...place, ref: `heads/${name}` });
      } catch (error) {
        if (statusOf(error) !== 422 && statusOf(error) !== 404) throw error;
      }
    },
    async openPull(branch, base, { title, body }) {
      try {
        const opened = await rest.pulls.create({
          ...place,
          ...ONCE,
          head: branch,
          base,
          title,
          body
        });
        return opened.data.number;
      } catch (error) {
        if (statusOf(error) === 422) return void 0;
        throw error;
      }
    },
    async updatePull(number, { title, body }) {
      await rest.pulls.update({ ...place, pull_number: number, title, body });
    },
    async closePull(number) {
      await rest.pulls.update({ ...place, pull_number: number, state: "closed" });
    },
    async addLabel(number, label) {
      await rest.issues.addLabels({ ...place, issue_number: number, labels: [label] });
    },
    async createComment(issue, body) {
      await rest.issues.createComment({ ...place, issue_number: issue, body, ...ONCE });
    },
    async updateComment(id, body) {
      await rest.issues.updateComment({ ...place, comment_id: id, body });
    },
    async deleteComment(id) {
      await rest.issues.deleteComment({ ...place, comment_id: id });
    }
  };
}

// src/features/submissions/is-submission.ts
function isSubmission({
  labels,
  body
}) {
  if (labels.includes(SUBMISSION_LABEL)) return true;
  const lines = new Set(body.split(/\r?\n/).map((line) => line.trimEnd()));
  return FORM_FIELDS.filter(({ required }) => required).every(
    ({ label }) => lines.has(`### ${label}`)
  );
}

// src/features/submissions/read-base.ts
async function readBase(api, commit, wanted) {
  const tree = await commitTree(api, commit, "the default branch");
  const read = async (files) => {
    const bytes = await api.files(files.map(({ path }) => ({ commit, path })));
    return files.map(({ path }, at) => textOf(path, bytes[at]));
  };
  const config = await configOf(api, commit, tree, wanted);
  const readmeFile = chooseReadme(tree, wanted, config);
  const named = namedBibs(tree, wanted, config);
  const likely = named ?? bibsOf(tree, wanted);
  const [readme, ...likelyTexts] = await read([readmeFile, ...likely]);
  if (readme === void 0) throw new InputError(`${readmeFile.path} cannot be read.`);
  const byPath = new Map(likelyTexts.map((file) => [file.path, file]));
  const bibFiles = named ?? bibsOf(tree, wanted, readme);
  const missing = await read(bibFiles.filter(({ path }) => !byPath.has(path)));
  for (const file of missing) byPath.set(file.path, file);
  return {
    readme,
    bibs: bibFiles.flatMap(({ path }) => byPath.get(path) ?? []),
    config: wanted.bibs === void 0 ? config : { ...config, bib: wanted.bibs },
    modes: new Map(tree.map(({ path, mode }) => [path, mode]))
  };
}
async function configOf(api, commit, tree, { config: named }) {
  const path = named ?? CONFIG_PATHS.find((usual) => tree.some((file) => file.path === usual));
  if (path === void 0) return DEFAULT_CONFIG;
  const [bytes] = await api.files([{ commit, path }]);
  if (bytes === void 0) {
    throw new InputError(`${path} does not exist on the default branch. Check the input "config".`);
  }
  const { readConfig } = await import("./files-read-config-exports.js");
  return readConfig(fetchedFile(path, bytes));
}
function textOf(path, bytes) {
  if (bytes === void 0) throw new InputError(`${path} cannot be read from GitHub.`);
  const file = fetchedFile(path, bytes);
  if (file.invalidUtf8.length === 0) return file;
  const { line } = file.lines.position(file.invalidUtf8[0] ?? 0);
  throw new InputError(
    `${path} line ${line} is not UTF-8, so nothing can be added to it without loss. Save the file as UTF-8.`
  );
}

// src/features/submissions/choices.ts
var Kept = object({
  version: literal(1),
  category: exactOptional(pipe(array(string()), nonEmpty())),
  key: exactOptional(pipe(string(), nonEmpty())),
  abstract: exactOptional(pipe(string(), nonEmpty()))
});
function choicesOf({ choices: { text } }) {
  const parsed = safeParse(Kept, text === void 0 ? void 0 : parseJson(text));
  if (!parsed.success) return {};
  const { version: _, ...choices } = parsed.output;
  return choices;
}
function choicesText({ category, key, abstract }) {
  return `${JSON.stringify({ version: 1, category, key, abstract })}
`;
}

// src/features/same-work.ts
var SAME_TITLE = 0.75;
function isNamedBy(work, { kind, id }) {
  switch (kind) {
    case "doi": {
      if (work.doi === id || work.published?.doi === id || work.preprint?.doi === id) return true;
      const arxiv = arxivIdOfDoi(id);
      if (arxiv !== void 0) return work.arxiv === void 0 ? void 0 : work.arxiv === arxiv;
      return work.doi === void 0 || work.type === "preprint" ? void 0 : false;
    }
    case "arxiv":
      return work.arxiv === void 0 ? void 0 : work.arxiv === id;
    case "pmid":
      return work.pmid === void 0 ? void 0 : work.pmid === id;
    case "pmcid":
      return work.pmcid === void 0 ? void 0 : work.pmcid === id;
    case "acl":
      return work.doi === `10.18653/v1/${id}` ? true : void 0;
    case "short-doi":
    case "openreview":
      return void 0;
  }
}
function isSameWork(a, b) {
  if (a.doi !== void 0 && (a.doi === b.doi || a.doi === b.published?.doi)) return true;
  if (b.doi !== void 0 && b.doi === a.published?.doi) return true;
  const sameTitle = similarity(fold(plainText(a.title)), fold(plainText(b.title))) >= SAME_TITLE;
  return sameTitle && firstName(a.authors) === firstName(b.authors);
}
function firstName([first]) {
  if (first === void 0) return "";
  return fold("literal" in first ? first.literal : first.family);
}

// src/features/look-up-paper.ts
var SAME_TITLE2 = 0.75;
async function lookUpPaper(paper, registries) {
  return paper.kind === "bibtex" ? lookUpEntry(paper, registries) : lookUpIdentifiers(paper.identifiers, registries);
}
async function lookUpEntry({ entry, identifiers: [first] }, registries) {
  if (first === void 0) return { kind: "unchecked", entry };
  const result = await lookUp(first, registries);
  if (result.kind === "found") {
    return isTitled(result.work, entry) ? { kind: "found", work: result.work, results: [result], entry } : { kind: "disagree", first, second: "entry" };
  }
  return result.kind === "absent" ? { kind: "not-found", result } : { kind: "unchecked", entry, result };
}
async function lookUpIdentifiers([first, ...others], registries) {
  const result = await lookUp(first, registries);
  if (result.kind !== "found") return { kind: "not-found", result };
  const { work } = result;
  const results = [result];
  for (const other of others) {
    const agrees = isNamedBy(work, other) ?? await isOf(work, other, registries, results);
    if (!agrees) return { kind: "disagree", first, second: other };
  }
  return { kind: "found", work, results };
}
async function isOf(work, identifier, registries, results) {
  const result = await lookUp(identifier, registries);
  results.push(result);
  if (result.kind === "found") return isSameWork(work, result.work);
  return result.kind !== "absent";
}
function isTitled(work, entry) {
  const title = entry.fields.get("title")?.value;
  return title === void 0 || similarity(fold(title), fold(plainText(work.title))) >= SAME_TITLE2;
}

// src/features/submissions/commit-message.ts
var LONGEST_TITLE = 200;
function pullTitle(key, title) {
  return shorten(inertLine(`Add ${key}: ${title}`), LONGEST_TITLE);
}
function commitMessage(title, { work, key, paths, content }) {
  return [
    title,
    "",
    `Submission-Work: ${work.map(inertLine).join(" ")}`,
    `Submission-Key: ${key}`,
    `Submission-Files: ${JSON.stringify(paths)}`,
    `Submission-Content: ${content}`
  ].join("\n");
}
function factsOfCommit({ message, parents }) {
  const found = /\n\nSubmission-Work: (.*)\nSubmission-Key: (\S+)\nSubmission-Files: (.*)\nSubmission-Content: ([0-9a-f]{16})\s*$/.exec(
    message
  );
  if (found === null || parents.length !== 1) return void 0;
  const [, work = "", key = "", files = "", content = ""] = found;
  const paths = parsePaths(files);
  return paths && { work: work.split(" "), key, paths, content };
}
function parsePaths(text) {
  const paths = parseJson(text);
  return Array.isArray(paths) && paths.length > 0 && paths.every((one) => typeof one === "string") ? paths : void 0;
}
function contentOf(texts) {
  return fingerprint(JSON.stringify(texts.map((text) => text ?? null)));
}

// src/features/submissions/merge-texts.ts
var MOST_EDITS = 2e3;
var APART = 3;
function mergeTexts(base, one, other) {
  if (one === base || one === other) return other;
  if (other === base) return one;
  const old = base.split("\n");
  const first = changes(old, one.split("\n"));
  const second = changes(old, other.split("\n"));
  if (first === void 0 || second === void 0) return void 0;
  const merged = [];
  let at = 0;
  let last;
  for (const { of, change } of [
    ...first.map((change2) => ({ of: first, change: change2 })),
    ...second.map((change2) => ({ of: second, change: change2 }))
  ].sort((a, b) => a.change.start - b.change.start)) {
    if (last !== void 0 && last.of !== of && change.start - last.end < APART) return void 0;
    append(merged, old.slice(at, change.start));
    append(merged, change.lines);
    at = change.end;
    last = { of, end: change.end };
  }
  return [...merged, ...old.slice(at)].join("\n");
}
function changes(old, next) {
  const parts = diffArrays([...old], [...next], { maxEditLength: MOST_EDITS });
  if (parts === void 0) return void 0;
  const found = [];
  let at = 0;
  let open;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      open = void 0;
      at += value.length;
      continue;
    }
    if (open === void 0) {
      open = { start: at, end: at, lines: [] };
      found.push(open);
    }
    if (added) append(open.lines, value);
    else {
      at += value.length;
      open.end = at;
    }
  }
  return found;
}

// src/features/submissions/bring-branch.ts
async function bringBranch(api, base, tip, wanted, conflicts, read) {
  const name = submissionBranch(wanted.issue);
  if (tip === void 0) {
    const sha2 = await makeCommit(api, base, wanted);
    return await api.createBranch(name, sha2) ? { kind: "moved", sha: sha2 } : { kind: "lost" };
  }
  const facts = factsOfCommit(tip);
  const texts = read ?? (facts && await ownTexts(api, tip, facts));
  if (texts === void 0) return { kind: "foreign" };
  const isOnTip = tip.parents[0] === base.tip;
  if ((isOnTip || !conflicts) && holds(texts, wanted, isOnTip)) return { kind: "same" };
  const sha = await makeCommit(api, base, wanted);
  return await api.moveBranch(name, tip.sha, sha) ? { kind: "moved", sha } : { kind: "lost" };
}
function wantedFiles({ changed }, { modes }) {
  return changed.map(({ before, after }) => ({
    path: after.path,
    mode: modes.get(after.path) === "100755" ? "100755" : "100644",
    before: wholeText(before),
    text: wholeText(after)
  }));
}
function makeCommit(api, base, wanted) {
  const { title, work, key, files } = wanted;
  const message = commitMessage(title, {
    work,
    key,
    paths: files.map(({ path }) => path),
    content: contentOf(files.map(({ text }) => text))
  });
  return api.makeCommit(
    base,
    message,
    files.map(({ path, mode, text }) => ({ path, mode, text }))
  );
}
async function ownTexts(api, { sha, parents }, { paths, content }) {
  const [parent] = parents;
  if (parent === void 0) return void 0;
  const read = await api.files([
    ...paths.map((path) => ({ commit: sha, path })),
    ...paths.map((path) => ({ commit: parent, path }))
  ]);
  const texts = read.map(
    (bytes) => bytes === void 0 ? void 0 : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
  );
  const found = paths.map((path, at) => ({
    path,
    ours: texts[at],
    start: texts[at + paths.length]
  }));
  return contentOf(found.map(({ ours }) => ours)) === content ? found : void 0;
}
function holds(texts, { files }, isOnTip) {
  const paths = new Set(files.map(({ path }) => path));
  if (texts.length !== files.length || texts.some(({ path }) => !paths.has(path))) return false;
  return files.every(({ path, before, text }) => {
    const { ours, start } = texts.find((one) => one.path === path) ?? {};
    if (isOnTip) return ours === text;
    return ours !== void 0 && start !== void 0 && mergeTexts(start, before, ours) === text;
  });
}

// src/features/submissions/choose-key.ts
function promisedKeys({
  issue,
  submissions
}) {
  return submissions.flatMap(({ issue: other, tip, pull }) => {
    const key = factsOfCommit(tip)?.key;
    return other === issue.number || pull === void 0 || key === void 0 ? [] : [{ issue: other, key }];
  });
}
function keptKey(state, work, { bibliographies }) {
  const facts = state.tip && factsOfCommit(state.tip);
  if (facts === void 0 || facts.work.join(" ") !== work.map(inertLine).join(" ")) {
    return void 0;
  }
  const key = facts.key.toLowerCase();
  const taken = bibliographies.flatMap(({ entries }) => entries.map((entry) => entry.key));
  const older = promisedKeys(state).filter(({ issue }) => issue < state.issue.number);
  return [...taken, ...older.map((one) => one.key)].some((other) => other.toLowerCase() === key) ? void 0 : facts.key;
}

// src/features/submissions/settings.ts
var MOST_A_DAY = 10;

// src/features/submissions/count-submissions.ts
var DAY = 24 * 60 * 60 * 1e3;
var TRUSTED = /* @__PURE__ */ new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
async function isOverTheCap(api, { number, author, association, createdAt }, now) {
  if (author === "" || TRUSTED.has(association) || now >= createdAt + DAY) return false;
  const issues = await api.issuesOf(author, createdAt - DAY);
  const before = issues.filter(
    (issue) => issue.number < number && issue.createdAt > createdAt - DAY
  );
  return before.length >= MOST_A_DAY;
}

// src/features/submissions/judge-look-up.ts
function judgeLookUp(found) {
  switch (found.kind) {
    case "disagree":
      return { kind: "refused", why: disagreementText(found.first, found.second) };
    case "not-found": {
      const kind = found.result.kind === "unavailable" ? "unavailable" : "refused";
      return { kind, why: failureText(found.result) };
    }
    case "unchecked":
      return {
        kind: "fine",
        work: void 0,
        remarks: [],
        silent: [uncheckedText(found.result)]
      };
    case "found": {
      const refusals = found.results.flatMap(
        (result) => result.kind === "found" ? refusalsOf(result.work) : []
      );
      const [refusal] = refusals;
      if (refusal !== void 0) return { kind: "refused", why: refusalText(refusal) };
      return {
        kind: "fine",
        work: found.work,
        remarks: remarksOf(found.work),
        silent: silentTexts(found.results)
      };
    }
  }
}
function uncheckedText(result) {
  return result === void 0 ? "The BibTeX entry has no identifier, so no registry was asked; please compare it with the paper." : `The BibTeX entry was taken as it is: no registry could be asked (${answersText(result.answers)}).`;
}
function silentTexts(results) {
  const silent = new Map(
    results.flatMap(({ answers }) => answers).flatMap(
      (answer) => answer.outcome === "failed" ? [[answer.registry, answer.why]] : []
    )
  );
  return [...silent].map(([registry, why]) => `${registryTitle(registry)} ${why}.`);
}

// src/github/hidden-data.ts
var START = "<!-- list-curator-data:";
var UNSAFE = /[^\p{L}\p{M}\p{N} ",.:;{}[\]()/'\\]/gu;
function dataLine(data) {
  return `${START}${JSON.stringify(data).replace(UNSAFE, escaped)} -->`;
}
function escaped(character) {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`
  ).join("");
}
function dataOfComment(body) {
  const line = body.split(/\r?\n/, 2)[1] ?? "";
  return line.startsWith(START) && line.endsWith(" -->") ? parseJson(line.slice(START.length, -" -->".length)) : void 0;
}

// src/features/submissions/linked-text.ts
var ADDRESS = /https:\/\/(?:doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|arxiv\.org|aclanthology\.org)\/[^\s"<>\\]*[^\s"<>\\.,;:!?]/g;
function linkedText(text) {
  let at = 0;
  const parts = [];
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const shown = address.slice("https://".length);
    parts.push(
      inertMarkdown(text.slice(at, index)),
      `[${inertMarkdown(shown)}](${target(address)})`
    );
    at = index + address.length;
  }
  return [...parts, inertMarkdown(text.slice(at))].join("");
}
function target(address) {
  return address.replace(
    /[^\w\-.~:/?#@!$&+,;=%]/gu,
    (character) => `%${[...new TextEncoder().encode(character)].map(hex).join("%")}`
  );
}
function hex(byte) {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}

// src/features/submissions/pull-text.ts
var END = "<!-- list-curator:end -->";
var HOLD = /\n> \[!WARNING\]\n> \*\*Do not merge this yet\.\*\*[^\n]*\n(?=\n)/;
var STALE = "> [!NOTE]\n> This changed after it was approved, so the approval must be renewed.";
var ENTRY = "### The entry";
var LONGEST = 6e4;
var LONGEST_NOTE = 4e3;
var LONGEST_ABSTRACT = 6e3;
var LONGEST_VALUE = 400;
var Kept2 = object({ version: literal(1), title: string() });
function pullText(content, old) {
  const { title } = content;
  const kept = safeParse(Kept2, dataOfComment(old?.body ?? ""));
  const isOurs = old === void 0 || kept.success && kept.output.title === old.title;
  const head = [markerLine("submission"), dataLine({ version: 1, title })].join("\n");
  const body = `${head}

${textWithin(content, LONGEST)}
${END}${tailOf(old?.body)}`;
  return { title: isOurs ? title : old.title, body: cut(body, LONGEST_BODY) };
}
function heldBody(body, issue) {
  if (nameOfComment(body) !== "submission" || dataOfComment(body) === void 0) return void 0;
  const text = body.replaceAll("\r\n", "\n").replace(HOLD, "");
  const [marker = "", data = ""] = text.split("\n", 2);
  const head = `${marker}
${data}`;
  return `${head}
> [!WARNING]
> **Do not merge this yet.** The issue was changed and cannot be used as it is now; #${issue} says why.
${text.slice(head.length)}`;
}
function staleBody(body) {
  const text = body.replaceAll("\r\n", "\n");
  const at = text.indexOf(`

${ENTRY}
`);
  return at < 0 || text.slice(0, at).includes(STALE) ? body : `${text.slice(0, at)}

${STALE}${text.slice(at)}`;
}
function tailOf(body) {
  const at = body?.lastIndexOf(END) ?? -1;
  return body === void 0 || at < 0 ? "" : body.slice(at + END.length).trimEnd();
}
function textWithin(content, most) {
  const details = [...provenance(content), ...bibtex(content)];
  for (let count = details.length; count >= 0; count--) {
    const text = paragraphs(content, details.slice(0, count)).join("\n\n");
    if (text.length <= most) return text;
  }
  return cut(paragraphs(content, []).join("\n\n"), most);
}
function paragraphs(content, details) {
  const { issue, remarks, silent, note, staleApproval } = content;
  const looks = [
    ...remarks.map((remark) => linkedText(remarkText(remark))),
    ...silent.map(inertMarkdown)
  ];
  return [
    `Adds the paper that #${issue} submits. Closes #${issue}.`,
    ...staleApproval ? [STALE] : [],
    ...rendered(content),
    ...looks.length === 0 ? [] : [`### Please look at this

${looks.map((look) => `- \u26A0\uFE0F ${look}`).join("\n")}`],
    ...note === "" ? [] : [`### A note from the contributor

> ${inertMarkdown(shorten(note, LONGEST_NOTE))}`],
    ...details,
    `<sub>Changes are made by editing #${issue}; this pull request follows. When the list changes elsewhere, it is made anew where it would conflict.</sub>`
  ];
}
function rendered({ entry, categories }) {
  const { title, authors, venue, year, abstract } = newEntryOf(entry);
  const address = entry.identifiers.map(addressOf).find((one) => one !== void 0);
  const shown = inertMarkdown(plainText(title));
  const facts = [
    ...authors === void 0 ? [] : [inertMarkdown(authors.slice(0, 1e3))],
    ...venue === void 0 ? [] : [`*${inertMarkdown(venue)}*`],
    ...year === void 0 ? [] : [String(year)]
  ];
  return [
    ENTRY,
    `${address === void 0 ? `**${shown}**` : `**[${shown}](${address})**`} \xB7 ${inertMarkdown(entry.key)}${categories.length === 0 ? "" : ` \xB7 ${inertMarkdown(categories.join(" \u203A "))}`}`,
    ...facts.length === 0 ? [] : [facts.join(", ")],
    ...abstract === void 0 ? [] : [`> **Abstract:** ${inertMarkdown(shorten(plainText(abstract), LONGEST_ABSTRACT))}`]
  ];
}
function addressOf({ kind, id }) {
  const encoded = id.split("/").map(encodeURIComponent).join("/").replace(/\(/g, "%28").replace(/\)/g, "%29");
  if (kind === "doi") return `https://doi.org/${encoded}`;
  if (kind === "arxiv") return `https://arxiv.org/abs/${encoded}`;
  return kind === "pmid" ? `https://pubmed.ncbi.nlm.nih.gov/${encoded}/` : void 0;
}
function provenance({ entry, sources }) {
  const rows = [...entry.fields].flatMap(([name, { value }]) => {
    const source = sources.get(name);
    if (source === void 0) return [];
    const from = source === "submission" ? "the submission" : registryTitle(source);
    return [
      `| ${inertMarkdown(name)} | ${inertMarkdown(shorten(value, LONGEST_VALUE))} | ${from} |`
    ];
  });
  if (rows.length === 0) return [];
  return [
    `<details><summary>Where each field comes from</summary>

| field | value | from |
| --- | --- | --- |
${rows.join("\n")}

</details>`
  ];
}
function bibtex({ bibtex: text }) {
  if (text === void 0) return [];
  const fence = "`".repeat(Math.max(3, longestBackticks(text) + 1));
  return [
    `<details><summary>BibTeX</summary>

${fence}bibtex
${text.replace(/\r\n?/g, "\n")}
${fence}

</details>`
  ];
}

// src/features/submissions/publish-proposal.ts
async function publishProposal(api, state, wanted, content) {
  const open = state.pull?.state === "OPEN" ? state.pull : void 0;
  const brought = await bringBranch(api, state.base, state.tip, wanted, open?.conflicts ?? false);
  if (brought.kind === "lost") return "lost";
  if (brought.kind === "foreign") return { kind: "foreign", pull: open?.number };
  const head = brought.kind === "moved" ? brought.sha : state.tip?.sha;
  const staleApproval = open?.approved.some((sha) => sha !== head) ?? false;
  const text = pullText({ ...content, staleApproval }, open);
  const pull = open ?? await openPull(api, state, text);
  if (pull === void 0) return "lost";
  if (open !== void 0 && (open.title !== text.title || !sameText(open.body, text.body))) {
    await api.updatePull(open.number, text);
  }
  if (!pull.labels.includes(SUBMISSION_LABEL)) await api.addLabel(pull.number, SUBMISSION_LABEL);
  return {
    kind: "proposed",
    pull: pull.number,
    title: content.entry.fields.get("title")?.value ?? "",
    key: content.entry.key,
    categories: content.categories,
    remarks: content.remarks,
    silent: content.silent,
    staleApproval
  };
}
async function openPull(api, { issue, base }, text) {
  try {
    const number = await api.openPull(submissionBranch(issue.number), base.name, text);
    return number === void 0 ? void 0 : { number, labels: [] };
  } catch (error) {
    if (apiFailure(error)?.kind !== "refused") throw error;
    throw new InputError(
      'GitHub does not let this workflow open pull requests. Give its job "pull-requests: write", and tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General; or give the action the token of a GitHub App.'
    );
  }
}

// src/features/parse-form.ts
var LONGEST_BODY2 = 65536;
var LONGEST_ANSWER = 2e4;
var NO_ANSWER = "_No response_";
function parseForm(body, fields) {
  if (body.length > LONGEST_BODY2) {
    return {
      ok: false,
      problems: [{ kind: "too-long", length: body.length, most: LONGEST_BODY2 }]
    };
  }
  const { sections, openFenceLine } = splitAtLabels(body, fields);
  const problems2 = [
    ...openFenceLine === void 0 ? [] : [{ kind: "open-fence", line: openFenceLine }],
    ...labelProblems(sections, fields)
  ];
  const answers = /* @__PURE__ */ new Map();
  for (const { field, lines } of sections) {
    const text = lines.join("\n").trim();
    if (text.length > LONGEST_ANSWER) {
      const { label } = field;
      problems2.push({
        kind: "answer-too-long",
        label,
        length: text.length,
        most: LONGEST_ANSWER
      });
    }
    answers.set(field.id, text === NO_ANSWER ? "" : text);
  }
  return problems2.length > 0 ? { ok: false, problems: problems2 } : { ok: true, answers };
}
function splitAtLabels(body, fields) {
  const byHeading = new Map(
    fields.map((field, index) => [`### ${field.label}`, { field, index }])
  );
  const sections = [];
  let fence;
  let fenceLine = 0;
  for (const [number, line] of body.split(/\r\n|\n|\r/).entries()) {
    const label = fence === void 0 ? byHeading.get(line.trimEnd()) : void 0;
    if (label !== void 0) {
      sections.push({ ...label, lines: [] });
      continue;
    }
    sections.at(-1)?.lines.push(line);
    if (fence !== void 0) {
      if (closesFence(line, fence)) fence = void 0;
    } else {
      fence = openedFence(line);
      fenceLine = number + 1;
    }
  }
  return { sections, openFenceLine: fence === void 0 ? void 0 : fenceLine };
}
function labelProblems(sections, fields) {
  const problems2 = [];
  const seen = /* @__PURE__ */ new Set();
  const repeated = /* @__PURE__ */ new Set();
  let furthest = -1;
  for (const { field, index } of sections) {
    const { id, label } = field;
    if (seen.has(id)) {
      if (!repeated.has(id)) problems2.push({ kind: "repeated-label", label });
      repeated.add(id);
    } else if (index < furthest) {
      problems2.push({ kind: "label-out-of-order", label });
    }
    seen.add(id);
    furthest = Math.max(furthest, index);
  }
  for (const { id, label } of fields) {
    if (!seen.has(id)) problems2.push({ kind: "missing-label", label });
  }
  return problems2;
}

// src/features/read-paper.ts
var ORDER = [
  "doi",
  "short-doi",
  "arxiv",
  "pmid",
  "pmcid",
  "acl",
  "openreview"
];
var PRIVATE = /^(?:file|bdsk-.*|date-(?:added|modified)|owner|timestamp|groups|abstractnote|read|rating|__markedentry|mendeley-.*|urldate|keywords?)$/;
var LONGEST_QUOTE = 80;
function readPaper(answer) {
  const text = withoutFences(answer).trim();
  if (text === "") return { kind: "no-paper" };
  return /^[ \t\u00a0]*@[a-z]+\s*[{(]/im.test(text) ? readBibtex(text) : readIdentifiers(text);
}
function withoutFences(answer) {
  const kept = [];
  let fence;
  for (const line of answer.split(/\r\n|\n|\r/)) {
    if (fence !== void 0 && closesFence(line, fence)) fence = void 0;
    else if (fence === void 0 && openedFence(line) !== void 0) fence = openedFence(line);
    else kept.push(line);
  }
  return kept.join("\n");
}
function readBibtex(text) {
  const bibliography = readBibliography(sourceFile("paper.bib", text));
  const { entries, diagnostics, source } = bibliography;
  const [entry, another] = entries;
  if (entry !== void 0 && another !== void 0) {
    return { kind: "two-papers", names: entries.map(({ key }) => key).slice(0, 5) };
  }
  const fault = diagnostics.find(({ severity }) => severity === "error");
  if (entry === void 0 || fault !== void 0) {
    return {
      kind: "broken-bibtex",
      line: source.lines.position(fault?.range.start ?? 0).line,
      message: fault?.message ?? "it holds no entry"
    };
  }
  const identifiers = bibIdentifiers((name) => entry.fields.get(name)?.value);
  return {
    kind: "bibtex",
    entry,
    draft: withoutPrivate(draftOfEntry(bibliography, entry)),
    identifiers
  };
}
function withoutPrivate(draft) {
  return { ...draft, fields: draft.fields.filter(({ name }) => !PRIVATE.test(name)) };
}
function readIdentifiers(text) {
  const found = /* @__PURE__ */ new Map();
  for (const identifier of candidates(text)) found.set(identifierKey(identifier), identifier);
  const identifiers = [...found.values()].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)
  );
  const [first, ...others] = identifiers;
  if (first === void 0) return { kind: "no-identifier", given: quote(text) };
  const twice = identifiers.find((one, index) => identifiers[index - 1]?.kind === one.kind);
  if (twice !== void 0) {
    const names = identifiers.filter(({ kind }) => kind === twice.kind).map(({ id }) => id);
    return { kind: "two-papers", names: names.slice(0, 5) };
  }
  return { kind: "identifiers", identifiers: [first, ...others] };
}
function* candidates(text) {
  for (const line of text.split("\n")) {
    const words = line.split(/[\s<>,;"[\]]+|\]?\((?=https?:)|(?<![\s)])\)+(?=\s|$)/).filter(Boolean);
    const whole = words.length > 1 && !/https?:/i.test(line) ? labelled(line) : void 0;
    if (whole !== void 0) {
      yield whole;
      continue;
    }
    for (const word of words) {
      if (words.length > 1 && /^\d+$/.test(word)) continue;
      const identifier = readIdentifier(word);
      if (identifier !== void 0) yield identifier;
    }
  }
}
function labelled(line) {
  return /^(?:doi|arxiv|pmid|pmcid|acl|openreview)(?:\s*[:=])?\s*\S+$/i.test(line.trim()) ? readIdentifier(line) : void 0;
}
function quote(text) {
  return shorten(text.replace(/\s+/g, " "), LONGEST_QUOTE);
}

// src/features/submissions/read-submission.ts
function readSubmission(body, categories, chosen) {
  const form = parseForm(withoutHidden(body), FORM_FIELDS);
  if (!form.ok) return { ok: false, problems: form.problems };
  const answer = (id) => form.answers.get(id) ?? "";
  const paper = readPaper(answer("paper"));
  const category = findCategory(
    chosen === void 0 ? answer("category") : categoryOption(chosen),
    categories
  );
  const problems2 = [
    ...isPaper(paper) ? [] : [paper],
    ...Array.isArray(category) ? [] : [category],
    .../^[ \t]*-[ \t]+\[x\]/im.test(answer("agreement")) ? [] : [{ kind: "not-agreed" }]
  ];
  if (problems2.length > 0 || !isPaper(paper) || !Array.isArray(category)) {
    return { ok: false, problems: problems2 };
  }
  const submission = { paper, category, abstract: answer("abstract"), note: answer("note") };
  return { ok: true, submission };
}
function isPaper(paper) {
  return paper.kind === "identifiers" || paper.kind === "bibtex";
}
function findCategory(given, categories) {
  const wanted = given.replace(/\s+/g, " ").trim();
  if (wanted === "") return { kind: "no-category" };
  const path = categories.find((one) => categoryOption(one) === wanted);
  if (path !== void 0) return path;
  const suggestion = didYouMean(wanted, categories.map(categoryOption));
  return {
    kind: "unknown-category",
    given: wanted.slice(0, 200),
    ...suggestion === void 0 ? {} : { suggestion }
  };
}

// src/features/submissions/same-submission.ts
function namesOf2(entry) {
  const title = titleKey(entry.fields.get("title")?.value ?? "");
  return [...entry.identifiers.map(identifierKey), `title:${fingerprint(title)}`];
}
function rival(state, work) {
  const names = new Set(work.map(inertLine));
  const isFirst = (issue) => state.pull?.state === "OPEN" && state.issue.number < issue;
  for (const { issue, tip, pull } of state.submissions) {
    if (issue === state.issue.number || pull === void 0 || isFirst(issue)) continue;
    if (factsOfCommit(tip)?.work.some((name) => names.has(name))) {
      return { kind: "in-review", issue, pull: pull.number };
    }
  }
  return void 0;
}
function listedOutcome(catalog, entry) {
  const known = findKnownPaper(catalog, entry);
  const { list } = catalog;
  if (known === void 0 || list === void 0) return void 0;
  if (known.kind === "listed") {
    const { title, categories, range } = known.entry;
    const { line } = list.source.lines.position(range.start);
    return { kind: "listed", title, categories, path: list.source.path, line };
  }
  const { source } = known.bibliography;
  return {
    kind: "listed",
    title: known.bibEntry.fields.get("title")?.value ?? known.bibEntry.key,
    categories: [],
    path: source.path,
    line: source.lines.position(known.bibEntry.range.start).line
  };
}

// src/scholarly/one-line.ts
var HEADING = /^#{1,6}\s/;
var BOLD_LINE = /^(?:\*\*([^*]+)\*\*:?|__([^_]+)__:?)$/;
var LABEL = /^(?:\*\*([^*]{1,60})\*\*|__([^_]{1,60})__)(:?\s.+)$/s;
var ITEM = /^(?:[-*+•]|\d{1,3}[.)])\s(.*)$/s;
function oneLine(text) {
  let out = "";
  let before = "text";
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const line = readLine(raw.trim());
    if (line.said === "") continue;
    out = `${out}${out === "" ? "" : between(out, before, line.kind)}${line.said}`;
    before = line.kind;
  }
  return out.replace(/\s+/g, " ").trim();
}
function readLine(line) {
  const title = titleOf(line);
  if (title !== void 0) return { kind: "heading", said: `${title.replace(/[:.]$/, "")}:` };
  const item = ITEM.exec(line)?.[1]?.trim();
  if (item !== void 0) return { kind: "item", said: item };
  const label = LABEL.exec(line);
  if (label === null) return { kind: "text", said: line };
  return { kind: "heading", said: `${label[1] ?? label[2]}${label[3]}` };
}
function titleOf(line) {
  if (HEADING.test(line)) return withoutTail(line.replace(/^#+/, ""), /#/).trim();
  const bold = BOLD_LINE.exec(line);
  return bold?.[1] ?? bold?.[2];
}
function between(text, before, next) {
  if (next === "text" || /[.,;:!?]["”’)]?$/.test(text)) return " ";
  if (next === "heading") return ". ";
  return before === "item" ? "; " : ": ";
}

// src/features/submissions/plain-text.ts
var ELEMENT = /<(\/?(?:article|aside|audio|base|body|button|canvas|center|code|del|details|dialog|div|em|embed|font|form|frame|head|html|iframe|img|input|ins|kbd|link|marquee|math|meta|noscript|object|option|picture|pre|script|section|select|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|thead|title|tr|video)(?![\w-]))([^<>]*>)?/gi;
function plainText2(text) {
  const parts = partsOf(withoutTags(text));
  const read = parts.map((part) => typeof part === "string" ? part : `$${part.tex}$`).join("");
  return withoutElements(read.replace(/\s+/g, " ")).trim();
}
function harmlessText(text) {
  return foldSpaces(mapPlain(text, withoutElements));
}
function withoutElements(text) {
  let plain = withoutHidden(text);
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replace(ELEMENT, withoutElement).replace(/<!--/g, " ").replace(/ +/g, " ");
  }
  return plain;
}
function withoutElement(_, name, rest) {
  return rest === void 0 ? `< ${name}` : " ";
}

// src/features/submissions/submission-draft.ts
var WORK_FIELDS = {
  title: "title",
  author: "authors",
  journal: "venue",
  booktitle: "venue",
  series: "venue",
  howpublished: "venue",
  year: "date",
  month: "date",
  volume: "volume",
  number: "issue",
  pages: "pages",
  publisher: "publisher",
  school: "publisher",
  institution: "publisher",
  doi: "doi",
  eprint: "arxiv",
  archiveprefix: "arxiv",
  primaryclass: "arxivCategory",
  pmid: "pmid",
  url: "url",
  abstract: "abstract"
};
var VENUES = /* @__PURE__ */ new Set(["journal", "booktitle", "series", "howpublished"]);
function submissionDraft(paper, work, abstract) {
  const sources = /* @__PURE__ */ new Map();
  const known = work === void 0 ? void 0 : bibEntryOfWork(work, "");
  for (const { name } of known?.fields ?? []) {
    const source = work?.provenance[WORK_FIELDS[name] ?? "title"];
    if (source !== void 0) sources.set(name, source);
  }
  const given = paper.kind === "bibtex" ? harmlessFields(paper.draft.fields) : [];
  const has = new Set(known?.fields.map(({ name }) => name));
  const hasVenue = [...has].some((name) => VENUES.has(name));
  const added = given.filter(
    ({ name }) => !has.has(name) && !(hasVenue && VENUES.has(name)) && !(has.has("doi") && name === "url")
  );
  for (const { name } of added) sources.set(name, "submission");
  const fields = [...known?.fields ?? [], ...added];
  const own = harmlessText(fromProse(plainText2(oneLine(abstract))));
  if (own !== "") sources.set("abstract", "submission");
  return {
    draft: {
      type: known?.type ?? (paper.kind === "bibtex" ? paper.draft.type : "misc"),
      key: "",
      fields: own === "" ? fields : [...fields.filter(({ name }) => name !== "abstract"), { name: "abstract", value: own }]
    },
    sources
  };
}
function harmlessFields(fields) {
  return fields.map(
    (field) => field.form === "latex" || field.form === "macro" ? { ...field, value: plainText2(field.value) } : { ...field, value: harmlessText(field.value) }
  ).filter(
    ({ name, value }) => name !== "url" || /^https?:\/\/[^\s"<>{}\\]+$/i.test(plainText(value))
  );
}

// src/features/submissions/propose-paper.ts
async function proposePaper(api, state, choices, settings, io) {
  const input = await readBase(api, state.base.tip, settings.files);
  const catalog = readCatalog(input);
  const paths = catalog.list?.categories.map(({ path }) => path) ?? [];
  const read = readSubmission(state.issue.body, paths, choices.category);
  if (!read.ok) return { kind: "problems", problems: read.problems };
  const { paper, category, note, abstract } = read.submission;
  if (state.tip === void 0 && await isOverTheCap(api, state.issue, io.date())) {
    return { kind: "too-many", most: MOST_A_DAY };
  }
  const judged = judgeLookUp(await lookUpPaper(paper, io.registries(input.config)));
  if (judged.kind !== "fine") return judged;
  const { draft, sources } = submissionDraft(paper, judged.work, choices.abstract ?? abstract);
  const entry = orRefused(() => readDraft({ ...draft, key: "draft" }));
  if (isRefused(entry)) return entry;
  const known = listedOutcome(catalog, entry);
  if (known !== void 0) return known;
  const work = namesOf2(entry);
  const other = rival(state, work);
  if (other !== void 0) return other;
  const key = choices.key ?? keptKey(state, work, catalog);
  const promised = promisedKeys(state).map((one) => one.key);
  const added = orRefused(
    () => addPaper(input, { draft, category, promised, ...key === void 0 ? {} : { key } })
  );
  if (isRefused(added)) return added;
  const title = pullTitle(added.citationKey, entry.fields.get("title")?.value ?? "");
  const files = wantedFiles(added, input);
  const content = {
    issue: state.issue.number,
    title,
    sources,
    categories: added.categories,
    remarks: judged.remarks,
    silent: judged.silent,
    note,
    ...writtenEntry(added, input, draft)
  };
  const wanted = { issue: state.issue.number, title, work, key: added.citationKey, files };
  return publishProposal(api, state, wanted, content);
}
function orRefused(work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { message } = error;
    return { kind: "refused", why: message.charAt(0).toUpperCase() + message.slice(1) };
  }
}
function isRefused(value) {
  return "kind" in value && value.kind === "refused";
}
function writtenEntry({ changed, citationKey }, { readme }, draft) {
  const file = changed.find(({ after }) => after.path !== readme.path)?.after;
  const written = file && readBibliography(file).entries.find(({ key }) => key === citationKey);
  if (file === void 0 || written === void 0) {
    return { entry: readDraft({ ...draft, key: citationKey }), bibtex: void 0 };
  }
  return { entry: written, bibtex: file.text.slice(written.range.start, written.range.end) };
}

// src/features/submissions/problem-texts.ts
function problemText(problem) {
  switch (problem.kind) {
    case "no-paper":
      return 'The answer to "Paper" is empty. Please give the DOI, arXiv id, PubMed id or ACL Anthology link of the paper, or its BibTeX entry.';
    case "no-identifier":
      return `In "${problem.given}" there is no DOI, arXiv id, PubMed id, ACL Anthology or OpenReview link. A title alone is not enough, because several papers may share it. Please add one of these, or paste the paper\u2019s BibTeX entry.`;
    case "two-papers":
      return `These are several papers: ${problem.names.join(", ")}. Thank you for all of them! Please keep one here, and open an issue of its own for each other one.`;
    case "broken-bibtex":
      return `The BibTeX entry cannot be read: line ${problem.line}, ${problem.message} Please correct it, or give the paper\u2019s DOI instead.`;
    case "no-category":
      return "No category is chosen. Please choose where the paper belongs.";
    case "unknown-category":
      return `The list has no category "${problem.given}".${problem.suggestion === void 0 ? " Please choose one of the list\u2019s categories." : ` Did you mean "${problem.suggestion}"?`}`;
    case "not-agreed":
      return 'The box under "Agreement" is not ticked. Please tick it if you agree; without it the paper cannot be taken.';
    case "too-long":
      return `The issue is too long (${problem.length} characters, ${problem.most} at most).`;
    case "missing-label":
      return `The heading "### ${problem.label}" of the form is gone. Please put it back, with your answer below it, or open a new issue with the form.`;
    case "repeated-label":
      return `The heading "### ${problem.label}" of the form stands in the issue more than once. Please remove all but the form\u2019s own.`;
    case "label-out-of-order":
      return `The heading "### ${problem.label}" is not where the form has it. Please put the answers back into their order, or open a new issue with the form.`;
    case "open-fence":
      return `The code block that begins in line ${problem.line} does not end. Please close it with as many backticks as it begins with.`;
    case "answer-too-long":
      return `The answer to "${problem.label}" is too long (${problem.length} characters, ${problem.most} at most).`;
  }
}

// src/features/submissions/answer-text.ts
var LONGEST2 = 64e3;
function answerText(outcome, context) {
  const head = markerLine("submission");
  const text = paragraphs2(outcome, context).join("\n\n");
  return `${head}

${cut(text, LONGEST2 - head.length)}
`;
}
var EDIT = "To change something, edit this issue; the pull request follows.";
function paragraphs2(outcome, context) {
  switch (outcome.kind) {
    case "proposed":
      return proposed(outcome);
    case "problems":
      return [
        "### \u270D\uFE0F One more step, please",
        ...problems(outcome.problems),
        "Edit this issue, and it is looked at again at once.",
        ...earlier(context)
      ];
    case "refused":
      return ["### \u274C This paper cannot be added", linkedText(outcome.why), ...earlier(context)];
    case "unavailable":
      return [
        "### \u23F3 A registry does not answer",
        linkedText(outcome.why),
        "Nothing is lost. To try again, comment `/curate refresh`, or edit this issue.",
        ...earlier(context)
      ];
    case "listed":
      return [
        "### \u{1F4DA} The list has this paper already",
        `[${inertMarkdown(outcome.title)}](${lineAddress(context, outcome)})${under(outcome.categories)}. Thank you for thinking of it! You may close this issue, or edit it if another paper is meant.`,
        ...earlier(context)
      ];
    case "in-review":
      return [
        "### \u{1F440} This paper is under review already",
        `#${outcome.pull} adds it, as submitted in #${outcome.issue}. You may close this issue, or edit it if another paper is meant.`,
        ...earlier(context)
      ];
    case "too-many":
      return [
        "### \u23F3 Not today",
        `Thank you for so many papers! The list takes ${outcome.most} a day from one person, so that somebody can review them. Edit this issue tomorrow, and it is taken.`
      ];
    case "foreign":
      return [
        `### \u270B ${outcome.pull === void 0 ? "The branch" : `#${outcome.pull}`} is in other hands`,
        `Somebody has committed to the branch \`${submissionBranch(context.issue)}\`, so it is left as it is, and does not follow this issue any more. To have it made anew, close this issue and open it again.`
      ];
    case "declined":
      return [
        `### \u{1F6AA} #${outcome.pull} was closed without merging`,
        "A maintainer decided so; the conversation there may say why. To propose the paper again, close this issue and open it again."
      ];
    case "merged":
      return [
        "### \u{1F389} The paper is in the list",
        `#${outcome.pull} has been merged. Thank you for your contribution!`
      ];
    case "withdrawn":
      return [
        "### \u{1F4A4} This submission is closed",
        "Its pull request and its branch are gone. Open the issue again, and they are made anew."
      ];
    case "broken":
      return [
        "### \u{1F527} Something here is not set up right",
        "This is nothing that you did. For the maintainers:",
        inertMarkdown(outcome.why)
      ];
  }
}
function proposed(outcome) {
  const { pull, title, key, categories, remarks, silent, staleApproval } = outcome;
  const looks = [
    ...remarks.map((remark) => linkedText(remarkText(remark))),
    ...silent.map(inertMarkdown)
  ];
  return [
    `### \u2705 #${pull} adds this paper. Thank you!`,
    `**${inertMarkdown(title)}**${under(categories)}, with the citation key ${inertMarkdown(key)}.`,
    ...looks.length === 0 ? [] : [`Please look at this:

${looks.map((look) => `- \u26A0\uFE0F ${look}`).join("\n")}`],
    ...staleApproval ? ["The pull request changed after it was approved, so the approval must be renewed."] : [],
    EDIT
  ];
}
function problems(found) {
  const missing = found.filter(({ kind }) => kind === "missing-label").length;
  if (missing === FORM_FIELDS.length) {
    return [
      'This issue does not have the answers of the form "Submit a paper". Please open a new issue with the form; it takes a minute.'
    ];
  }
  return [found.map((problem) => `- ${inertMarkdown(problemText(problem))}`).join("\n")];
}
function earlier({ openPull: openPull2 }) {
  return openPull2 === void 0 ? [] : [`#${openPull2} still holds the version before.`];
}
function under(categories) {
  return categories.length === 0 ? "" : ` under *${inertMarkdown(categories.join(" \u203A "))}*`;
}
function lineAddress({ blobUrl }, { path, line }) {
  const encoded = path.split("/").map(encodeURIComponent).join("/").replace(/\(/g, "%28").replace(/\)/g, "%29");
  return `${blobUrl}/${encoded}?plain=1#L${line}`;
}

// src/features/submissions/publish-answer.ts
var HOLDING = /* @__PURE__ */ new Set([
  "problems",
  "refused",
  "listed",
  "in-review"
]);
async function publishAnswer(api, { issue, answers, pull, base }, outcome, { webUrl }) {
  const open = pull?.state === "OPEN" ? pull : void 0;
  if (open !== void 0 && HOLDING.has(outcome.kind)) {
    const body2 = heldBody(open.body, issue.number);
    if (body2 !== void 0 && !sameText(body2, open.body)) {
      await api.updatePull(open.number, { title: open.title, body: body2 });
    }
  }
  const body = answerText(outcome, {
    issue: issue.number,
    openPull: open?.number,
    blobUrl: `${webUrl}/blob/${base.tip}`
  });
  const [first, ...more] = answers;
  try {
    for (const { id } of more) await api.deleteComment(id);
    if (first === void 0) await api.createComment(issue.number, body);
    else if (!sameText(first.body, body)) await api.updateComment(first.id, body);
  } catch (error) {
    const kind = apiFailure(error)?.kind;
    if (!issue.locked || kind !== "locked" && kind !== "refused") throw error;
  }
}

// src/features/submissions/submit-paper.ts
async function submitPaper(api, number, settings, io, change = {}) {
  for (let tries = 1; ; tries++) {
    try {
      const state = await api.state(number);
      const done = await submitOnce(api, state, settings, io, change);
      if (done !== "lost") return done;
      if (tries === MOST_TRIES) {
        throw new InputError(
          `the branch of #${number} changed again and again while it was written. Run this again.`
        );
      }
    } catch (error) {
      await afterLostAnswer(error, tries, io.wait);
    }
  }
}
async function submitOnce(api, state, settings, io, change) {
  if (!isSubmission(state.issue) && state.answers.length === 0) return { kind: "no-submission" };
  const choices = { ...choicesOf(state), ...change };
  const answer = async (outcome) => {
    await publishAnswer(api, state, outcome, settings);
    return { kind: "answered", outcome };
  };
  const text = choicesText(choices);
  if (Object.keys(change).length > 0 && text !== state.choices.text) {
    const { number } = state.issue;
    if (!await api.keepChoices(number, state.choices.tip, text)) return "lost";
  }
  const settled = settledOutcome(state);
  if (settled !== void 0) {
    await clearAway(api, state);
    return answer(settled);
  }
  try {
    const outcome = await proposePaper(api, state, choices, settings, io);
    return outcome === "lost" ? outcome : answer(outcome);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await answer({ kind: "broken", why: error.message });
    throw error;
  }
}
function settledOutcome({ issue, pull }) {
  const since = issue.reopenedAt ?? 0;
  const isOfNow = pull?.closedAt !== void 0 && pull.closedAt > since;
  if (pull?.state === "MERGED" && isOfNow) return { kind: "merged", pull: pull.number };
  if (!issue.open) return { kind: "withdrawn" };
  if (pull?.state === "CLOSED" && isOfNow) return { kind: "declined", pull: pull.number };
  return void 0;
}
async function clearAway(api, { issue, pull, tip }) {
  if (pull?.state === "OPEN") await api.closePull(pull.number);
  if (tip !== void 0) await api.deleteBranch(submissionBranch(issue.number));
}

export {
  submissionApi,
  isSubmission,
  readBase,
  pullTitle,
  factsOfCommit,
  bringBranch,
  wantedFiles,
  ownTexts,
  staleBody,
  submitPaper
};
