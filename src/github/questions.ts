import type { Bind, Question } from './ask.ts';
import type { BranchWithPull, FileAt, OwnComment, OwnIssue, OwnThread, Reaction } from './facts.ts';
import type { Answers, CommentsWanted, Wanted } from './github.ts';
import { nameOfComment } from './marker.ts';
import * as raw from './raw-answers.ts';

/** GraphQL answers one request within ten seconds. */
const BLOBS_PER_REQUEST = 8;
/** The most pages of 100 that are read of what no list has more of. */
const MOST_PAGES = 5;
const REACTIONS: Readonly<Record<string, Reaction>> = {
  EYES: 'eyes',
  THUMBS_UP: '+1',
  CONFUSED: 'confused',
};

const COMMIT = '{ oid ... on Commit { message tree { oid } parents(first: 2) { nodes { oid } } } }';
/** Who wrote a comment is GitHub's word, not the comment's. */
const WRITTEN = 'id fullDatabaseId body isMinimized viewerDidAuthor';
const PULL =
  'number state title body closedAt mergeable isCrossRepository viewerDidAuthor labels(first: 50) { nodes { name } } latestOpinionatedReviews(first: 50) { nodes { state commit { oid } } }';
const ISSUE =
  'number body state locked author { login } authorAssociation createdAt userContentEdits(first: 100) { nodes { editedAt editor { login } } } labels(first: 50) { nodes { name } } timelineItems(last: 1, itemTypes: [REOPENED_EVENT]) { nodes { ... on ReopenedEvent { createdAt } } }';
const THREAD = `id isResolved isOutdated path line startLine comments(first: 1) { nodes { ${WRITTEN} } }`;

/** How each part of what is wanted is asked for in GraphQL. */
export const QUESTIONS: {
  readonly [Part in keyof Answers]: (wanted: NonNullable<Wanted[Part]>) => Question<Answers[Part]>;
} = {
  base: () =>
    one('defaultBranchRef { name target { oid ... on Commit { tree { oid } } } }', raw.baseOf),
  tips: (names) => ({
    fields: (bind) =>
      names.map(
        (name) =>
          `ref(qualifiedName: ${bind('String!', `refs/heads/${name}`)}) { target ${COMMIT} }`,
      ),
    read: (given) =>
      given.map((ref) => (ref === null ? undefined : raw.tipOf((ref as raw.Ref).target))),
  }),
  branches: (prefix) => branches(prefix),
  pullsFrom: (branch) =>
    one(
      (bind) =>
        `pullRequests(headRefName: ${bind('String!', branch)}, first: 20, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${PULL} } }`,
      raw.ownPulls,
    ),
  pull: (number) =>
    one(
      (bind) =>
        `issueOrPullRequest(number: ${bind('Int!', number)}) { ... on PullRequest { number state baseRefOid headRefOid headRefName headRef { target { oid ... on Commit { message } } } headRepository { nameWithOwner } changedFiles } }`,
      raw.pullOf,
    ),
  issue: (number) =>
    one((bind) => `issue(number: ${bind('Int!', number)}) { ${ISSUE} }`, raw.issueOf),
  ownIssues: (label) =>
    pages<raw.Issue, OwnIssue>({
      field: (page, bind) =>
        `issues(labels: [${bind('String!', label)}], orderBy: { field: CREATED_AT, direction: ASC }, ${page('number title body state viewerDidAuthor')}`,
      pageOf: (given) => given as raw.Page<raw.Issue>,
      pick: raw.ownIssues,
    }),
  comments,
  threads: (number) =>
    pages<raw.Thread, OwnThread>({
      field: (page, bind) =>
        `pullRequest(number: ${bind('Int!', number)}) { reviewThreads(${page(THREAD)} }`,
      pageOf: (given) => (given as { reviewThreads: raw.Page<raw.Thread> }).reviewThreads,
      pick: raw.ownThreads,
    }),
  reactions: (comment) => ({
    ...one(
      (bind: Bind) =>
        `node(id: ${bind('ID!', comment)}) { ... on IssueComment { reactionGroups { content viewerHasReacted } } }`,
      (node: raw.Reactions | null) =>
        node === null
          ? undefined
          : new Set(
              (node.reactionGroups ?? []).flatMap(({ content, viewerHasReacted }) => {
                const name = REACTIONS[content];
                return viewerHasReacted && name !== undefined ? [name] : [];
              }),
            ),
    ),
    isRoot: true,
  }),
  files: (files) =>
    blobs<FileAt>(
      files,
      ({ commit, path }, bind) => `expression: ${bind('String!', `${commit}:${path}`)}`,
    ),
  blobs: (hashes) => blobs<string>(hashes, (sha, bind) => `oid: ${bind('GitObjectID!', sha)}`),
};

function one<Given, T>(
  field: string | ((bind: Bind) => string),
  read: (given: Given) => T,
): Question<T> {
  return {
    fields: (bind) => [typeof field === 'string' ? field : field(bind)],
    read: ([given]) => read(given as Given),
  };
}

interface Pages<Node, T> {
  /** The field, with the arguments and the fields of a page in it. */
  readonly field: (page: (fields: string) => string, bind: Bind) => string;
  readonly pageOf: (given: unknown) => raw.Page<Node>;
  readonly pick: (page: raw.Nodes<Node>) => T[];
  readonly most?: number;
  readonly isEnough?: (found: readonly T[]) => boolean;
}

/** A list by pages of a hundred. */
function pages<Node, T>(
  wanted: Pages<Node, T>,
  before: readonly T[] = [],
  after: string | null = null,
  number = 1,
): Question<T[]> {
  const { field, pageOf, pick, most = Number.POSITIVE_INFINITY, isEnough = () => false } = wanted;
  return {
    fields: (bind) => [
      field(
        (fields) =>
          `first: 100, after: ${bind('String', after)}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } }`,
        bind,
      ),
    ],
    read: ([given]) => before.concat(pick(pageOf(given))),
    more([given], known) {
      const { hasNextPage, endCursor } = pageOf(given).pageInfo;
      return hasNextPage && number < most && !isEnough(known)
        ? pages(wanted, known, endCursor, number + 1)
        : undefined;
    },
  };
}

interface Commented {
  readonly comments: raw.Page<raw.Written>;
}

function comments({ number, last, until }: CommentsWanted): Question<OwnComment[]> {
  const around = (field: string, bind: Bind): string =>
    `issueOrPullRequest(number: ${bind('Int!', number)}) { ... on Issue { ${field} } ... on PullRequest { ${field} } }`;
  if (last) {
    return one(
      (bind) => around(`comments(last: 100) { nodes { ${WRITTEN} } }`, bind),
      (given: Commented | null) => (given === null ? [] : raw.ownComments(given.comments)),
    );
  }
  const all: Pages<raw.Written, OwnComment> = {
    field: (page, bind) => around(`comments(${page(WRITTEN)}`, bind),
    pageOf: (given) => (given as Commented).comments,
    pick: raw.ownComments,
  };
  if (until === undefined) return pages(all);
  const isIt = ({ body }: OwnComment): boolean => nameOfComment(body) === until;
  return pages({ ...all, most: MOST_PAGES, isEnough: (found) => found.some(isIt) });
}

function branches(prefix: string): Question<BranchWithPull[]> {
  // GitHub looks for the rest of the name anywhere in it.
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const rest = prefix.slice(folder.length);
  return pages<raw.Ref, BranchWithPull>({
    field: (page, bind) =>
      `refs(refPrefix: ${bind('String!', `refs/heads/${folder}`)}, query: ${bind('String', rest)}, ${page(`name target ${COMMIT} associatedPullRequests(states: [OPEN], first: 1) { nodes { ${PULL} } }`)}`,
    pageOf: (given) => given as raw.Page<raw.Ref>,
    pick: (page) =>
      raw.present(page).flatMap(({ name, target, associatedPullRequests }) => {
        const branch = branchOfRef(name, folder);
        if (!branch.startsWith(prefix)) return [];
        return [
          { name: branch, tip: raw.tipOf(target), pull: raw.ownPulls(associatedPullRequests)[0] },
        ];
      }),
    most: MOST_PAGES,
  });
}

/**
 * The branch that `refs(refPrefix:)` of GraphQL names. Its schema only says "the ref name", which
 * is taken for the name below the prefix, below `refs/heads/`, and as a whole.
 */
export function branchOfRef(name: string, folder: string): string {
  const branch = name.startsWith('refs/heads/') ? name.slice('refs/heads/'.length) : name;
  return branch.startsWith(folder) ? branch : `${folder}${branch}`;
}

/** Those that GraphQL does not give whole take one more request each. */
function blobs<Key>(
  keys: readonly Key[],
  argument: (key: Key, bind: Bind) => string,
  before: readonly (Uint8Array | undefined)[] = [],
): Question<readonly (Uint8Array | undefined)[]> {
  const some = keys.slice(before.length, before.length + BLOBS_PER_REQUEST);
  return {
    fields: (bind) =>
      some.map(
        (key) => `object(${argument(key, bind)}) { ... on Blob { oid text byteSize isTruncated } }`,
      ),
    async read(given, blob) {
      const found = [...before];
      for (const value of given) {
        const file = value as raw.Blob | null;
        // A folder has no hash here.
        const sha = file?.oid;
        found.push(sha === undefined ? undefined : (raw.wholeBytes(file) ?? (await blob(sha))));
      }
      return found;
    },
    more: (_, known) => (known.length < keys.length ? blobs(keys, argument, known) : undefined),
  };
}
