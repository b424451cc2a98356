import { writeFileSync } from 'node:fs';
import {
  type DefinitionNode,
  type FieldDefinitionNode,
  parse,
  print,
  type TypeNode,
  visit,
} from 'graphql';
import { fileOfPackage } from './unpack-package.ts';

/**
 * Writes the part of GitHub's GraphQL schema that the emulated GitHub answers: the fields named
 * here, and everything that their arguments can hold, whole.
 */
const SOURCE = '@octokit/graphql-schema@15.26.1';
const TARGET = '__tests__/github-emulator/graphql/schema.graphql';
const CONNECTION = 'nodes pageInfo totalCount';
const KEPT: Readonly<Record<string, string>> = {
  Query: 'repository node rateLimit',
  Mutation:
    'createCommitOnBranch minimizeComment unminimizeComment resolveReviewThread unresolveReviewThread addPullRequestReviewThread addPullRequestReviewThreadReply',
  RateLimit: 'cost limit remaining resetAt',
  Repository:
    'id nameWithOwner pullRequest issueOrPullRequest object issue ref refs defaultBranchRef pullRequests issues',
  Issue:
    'id number title body state author authorAssociation createdAt locked labels comments timelineItems userContentEdits viewerDidAuthor',
  IssueTimelineItemsConnection: CONNECTION,
  ReopenedEvent: 'id createdAt',
  UserContentEditConnection: CONNECTION,
  UserContentEdit: 'editedAt editor',
  LabelConnection: CONNECTION,
  Label: 'id name',
  PullRequestConnection: CONNECTION,
  IssueConnection: CONNECTION,
  PullRequestReviewConnection: CONNECTION,
  RefConnection: CONNECTION,
  CommitConnection: CONNECTION,
  GitObject: 'id oid',
  Blob: 'id oid byteSize isBinary isTruncated text',
  PullRequest:
    'id number title body state isDraft baseRefOid headRefOid headRefName headRef headRepository changedFiles baseRefName isCrossRepository mergeable closedAt viewerDidAuthor labels comments reviewThreads latestOpinionatedReviews',
  IssueCommentConnection: CONNECTION,
  PullRequestReviewThreadConnection: CONNECTION,
  PullRequestReviewThread:
    'id isResolved isOutdated isCollapsed resolvedBy path line startLine originalLine originalStartLine diffSide subjectType comments',
  PullRequestReviewCommentConnection: CONNECTION,
  PullRequestReviewComment:
    'id databaseId fullDatabaseId author body path line startLine originalLine originalStartLine outdated isMinimized minimizedReason replyTo createdAt viewerDidAuthor',
  PullRequestReview:
    'id databaseId fullDatabaseId author body state commit isMinimized minimizedReason',
  IssueComment:
    'id databaseId fullDatabaseId author body isMinimized minimizedReason createdAt viewerDidAuthor reactionGroups',
  ReactionGroup: 'content viewerHasReacted',
  PageInfo: 'endCursor hasNextPage hasPreviousPage startCursor',
  Actor: 'login',
  Bot: 'id login',
  User: 'id login',
  Node: 'id',
  Minimizable: 'isMinimized minimizedReason',
  Commit: 'id oid message parents tree',
  Tree: 'id oid',
  Ref: 'id name target associatedPullRequests',
  CreateCommitOnBranchPayload: 'clientMutationId commit ref',
  MinimizeCommentPayload: 'clientMutationId minimizedComment',
  UnminimizeCommentPayload: 'clientMutationId unminimizedComment',
  ResolveReviewThreadPayload: 'clientMutationId thread',
  UnresolveReviewThreadPayload: 'clientMutationId thread',
  AddPullRequestReviewThreadPayload: 'clientMutationId thread',
  AddPullRequestReviewThreadReplyPayload: 'clientMutationId comment',
};

const nameOf = (type: TypeNode): string =>
  type.kind === 'NamedType' ? type.name.value : nameOf(type.type);

const bare = visit(parse(fileOfPackage(SOURCE, 'schema.graphql')), {
  enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  Directive: (node) => (node.name.value === 'deprecated' ? undefined : null),
});
const named = new Map(
  bare.definitions.flatMap((one) => ('name' in one && one.name ? [[one.name.value, one]] : [])),
);
const written = new Map<string, DefinitionNode>();

/** Takes a type over with all that it needs. */
function take(name: string): void {
  const found = named.get(name);
  if (found === undefined || written.has(name)) return;
  written.set(name, found);
  if (found.kind === 'InputObjectTypeDefinition') {
    for (const field of found.fields ?? []) take(nameOf(field.type));
  }
  if (found.kind === 'UnionTypeDefinition') {
    const types = found.types?.filter(({ name: { value } }) => KEPT[value] !== undefined) ?? [];
    written.set(name, { ...found, types });
    for (const type of types) take(nameOf(type));
  }
  if (found.kind !== 'ObjectTypeDefinition' && found.kind !== 'InterfaceTypeDefinition') return;
  const wanted = KEPT[name]?.split(' ');
  if (wanted === undefined) throw new Error(`${name} is reached, and no field of it is kept`);
  const fields = wanted.map((one): FieldDefinitionNode => {
    const field = found.fields?.find(({ name: { value } }) => value === one);
    if (field === undefined) throw new Error(`GitHub's ${name} has no field ${one}`);
    for (const argument of field.arguments ?? []) take(nameOf(argument.type));
    take(nameOf(field.type));
    return field;
  });
  const interfaces = found.interfaces?.filter(({ name: { value } }) =>
    KEPT[value]?.split(' ').every((one) => wanted.includes(one)),
  );
  written.set(name, { ...found, fields, ...(interfaces && { interfaces }) });
}

for (const name of Object.keys(KEPT)) take(name);
const head = `# A part of GitHub's GraphQL schema, from ${SOURCE}: Copyright (c) GitHub, MIT License.\n# Written by scripts/write-graphql-subset.ts.\n\n`;
const sorted = [...written].sort(([one], [other]) => (one < other ? -1 : 1));
writeFileSync(TARGET, `${head}${sorted.map(([, one]) => print(one)).join('\n\n')}\n`);
