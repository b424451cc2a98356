import { at, listAt, ownValue } from '../text/json.ts';
import type { Bind, Question } from './ask.ts';
import type { BranchWithPull, OwnComment, Reaction } from './facts.ts';
import type { Answers, CommentsWanted, Wanted } from './github.ts';
import { nameOfComment } from './marker.ts';
import * as part from './selections.ts';

/** GraphQL answers one request within ten seconds. */
const BLOBS_PER_REQUEST = 8;
/** The most pages of 100 that are read of what no list has more of. */
const MOST_PAGES = 5;
const REACTIONS: Readonly<Record<string, Reaction>> = {
  EYES: 'eyes',
  THUMBS_UP: '+1',
  CONFUSED: 'confused',
};

/** How each part of what is wanted is asked for in GraphQL. */
export const QUESTIONS: {
  readonly [Part in keyof Answers]: (wanted: NonNullable<Wanted[Part]>) => Question<Answers[Part]>;
} = {
  base: () => one(() => part.BASE, part.baseOf),
  tips: (names) => ({
    fields: (bind) =>
      names.map(
        (name) =>
          `ref(qualifiedName: ${bind('String!', `refs/heads/${name}`)}) { target ${part.COMMIT} }`,
      ),
    read: (given) => given.map((ref) => (ref === null ? undefined : part.tipOf(at(ref, 'target')))),
  }),
  branches: (prefix) => branches(prefix),
  pullsFrom: (branch) =>
    one(
      (bind) =>
        `pullRequests(headRefName: ${bind('String!', branch)}, first: 20, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${part.PULL} } }`,
      (given) => part.ownPulls(part.nodesOf(given)),
    ),
  pull: (number) =>
    one(
      (bind) =>
        `issueOrPullRequest(number: ${bind('Int!', number)}) { ... on PullRequest { ${part.ANY_PULL} } }`,
      part.pullOf,
    ),
  issue: (number) =>
    one((bind) => `issue(number: ${bind('Int!', number)}) { ${part.ISSUE} }`, part.issueOf),
  ownIssues: (label) =>
    pages({
      field: (page, bind) =>
        `issues(labels: [${bind('String!', label)}], orderBy: { field: CREATED_AT, direction: ASC }, ${page(part.LISTED_ISSUE)}`,
      pick: part.ownIssues,
    }),
  comments,
  threads: (number) =>
    pages({
      field: (page, bind) =>
        `pullRequest(number: ${bind('Int!', number)}) { reviewThreads(${page(part.THREAD)} }`,
      inside: 'reviewThreads',
      pick: part.ownThreads,
    }),
  reactions: (comment) => ({
    ...one(
      (bind) =>
        `node(id: ${bind('ID!', comment)}) { ... on IssueComment { reactionGroups { content viewerHasReacted } } }`,
      (node) =>
        node === null
          ? undefined
          : new Set(
              listAt(node, 'reactionGroups').flatMap((group) => {
                const name = ownValue(REACTIONS, part.wordAt(group, 'content'));
                return at(group, 'viewerHasReacted') === true && name !== undefined ? [name] : [];
              }),
            ),
    ),
    isRoot: true,
  }),
  files: (files) => blobs(files.map(({ commit, path }) => `${commit}:${path}`)),
  blobs: (names) => blobs(names),
};

function one<T>(field: (bind: Bind) => string, read: (given: unknown) => T): Question<T> {
  return { fields: (bind) => [field(bind)], read: ([given]) => read(given) };
}

interface Pages<T> {
  /** The field, with the arguments and the fields of a page in it. */
  readonly field: (page: (fields: string) => string, bind: Bind) => string;
  /** The name of the page in the field; the field itself is the page where absent. */
  readonly inside?: string;
  readonly pick: (nodes: readonly unknown[]) => T[];
  readonly most?: number;
  readonly isEnough?: (found: readonly T[]) => boolean;
}

/** A list by pages of a hundred. */
function pages<T>(
  wanted: Pages<T>,
  before: readonly T[] = [],
  after: string | null = null,
  number = 1,
): Question<T[]> {
  const { field, inside, pick, most = Number.POSITIVE_INFINITY, isEnough } = wanted;
  const pageOf = (given: unknown): unknown => (inside === undefined ? given : at(given, inside));
  return {
    fields: (bind) => [
      field(
        (fields) =>
          `first: 100, after: ${bind('String', after)}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } }`,
        bind,
      ),
    ],
    read: ([given]) => before.concat(pick(part.nodesOf(pageOf(given)))),
    more([given], known) {
      const info = at(pageOf(given), 'pageInfo');
      return at(info, 'hasNextPage') === true && number < most && isEnough?.(known) !== true
        ? pages(wanted, known, part.wordAt(info, 'endCursor'), number + 1)
        : undefined;
    },
  };
}

function comments({ number, last, until }: CommentsWanted): Question<OwnComment[]> {
  const around = (field: string, bind: Bind): string =>
    `issueOrPullRequest(number: ${bind('Int!', number)}) { ... on Issue { ${field} } ... on PullRequest { ${field} } }`;
  if (last) {
    return one(
      (bind) => around(`comments(last: 100) { nodes { ${part.COMMENT} } }`, bind),
      (given) => part.ownComments(part.nodesOf(at(given, 'comments'))),
    );
  }
  const all: Pages<OwnComment> = {
    field: (page, bind) => around(`comments(${page(part.COMMENT)}`, bind),
    inside: 'comments',
    pick: part.ownComments,
  };
  if (until === undefined) return pages(all);
  const isIt = ({ body }: OwnComment): boolean => nameOfComment(body) === until;
  return pages({ ...all, most: MOST_PAGES, isEnough: (found) => found.some(isIt) });
}

function branches(prefix: string): Question<BranchWithPull[]> {
  // GitHub looks for the rest of the name anywhere in it.
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const rest = prefix.slice(folder.length);
  return pages({
    field: (page, bind) =>
      `refs(refPrefix: ${bind('String!', `refs/heads/${folder}`)}, query: ${bind('String', rest)}, ${page(`name target ${part.COMMIT} associatedPullRequests(states: [OPEN], first: 1) { nodes { ${part.PULL} } }`)}`,
    pick: (refs) =>
      refs.flatMap((ref) => {
        const name = branchOfRef(part.wordAt(ref, 'name'), folder);
        if (!name.startsWith(prefix)) return [];
        const [pull] = part.ownPulls(part.nodesOf(at(ref, 'associatedPullRequests')));
        return [{ name, tip: part.tipOf(at(ref, 'target')), pull }];
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
function blobs(
  names: readonly string[],
  before: readonly (Uint8Array | undefined)[] = [],
): Question<readonly (Uint8Array | undefined)[]> {
  const named = (name: string, bind: Bind): string =>
    name.includes(':')
      ? `expression: ${bind('String!', name)}`
      : `oid: ${bind('GitObjectID!', name)}`;
  const some = names.slice(before.length, before.length + BLOBS_PER_REQUEST);
  return {
    fields: (bind) => some.map((name) => `object(${named(name, bind)}) ${part.BLOB}`),
    async read(given, blob) {
      const found = [...before];
      for (const file of given) {
        // A folder has no hash here.
        const sha = part.wordAt(file, 'oid');
        found.push(sha === '' ? undefined : (part.wholeBytes(file) ?? (await blob(sha))));
      }
      return found;
    },
    more: (_, known) => (known.length < names.length ? blobs(names, known) : undefined),
  };
}
