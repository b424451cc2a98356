import type {
  BaseBranch,
  BranchTip,
  CountedPull,
  IssueFacts,
  OwnComment,
  OwnIssue,
  OwnPull,
  OwnThread,
} from './facts.ts';

// How GraphQL's answers read in our words, and which of what they hold is ours: who wrote
// something is what GitHub says, since anyone can copy our markers.

/** A list in an answer of GraphQL; what the token may not see is null. */
export interface Nodes<Node> {
  readonly nodes: readonly (Node | null)[];
}

/** A part of a longer list. */
export interface Page<Node> extends Nodes<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Commit {
  readonly oid: string;
  readonly message?: string;
  readonly tree?: { readonly oid: string };
  readonly parents?: Nodes<{ readonly oid: string }>;
}

/** A branch. */
export interface Ref {
  readonly name: string;
  readonly target: Commit;
  readonly associatedPullRequests: Nodes<Pull>;
}

/** A comment. */
export interface Written {
  readonly id: string;
  readonly fullDatabaseId: string;
  readonly body: string;
  readonly isMinimized: boolean;
  readonly viewerDidAuthor: boolean;
}

/** A thread of a review, with its first comment. */
export interface Thread {
  readonly id: string;
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly comments: Nodes<Written>;
}

/** The reactions to a comment. */
export interface Reactions {
  readonly reactionGroups?:
    | readonly { readonly content: string; readonly viewerHasReacted: boolean }[]
    | null;
}

/** An issue in a list. */
export interface Issue extends Pick<OwnIssue, 'number' | 'title' | 'body'> {
  readonly state: string;
  readonly viewerDidAuthor: boolean;
}

type Labels = Nodes<{ readonly name: string }> | null;

interface WholeIssue extends Pick<IssueFacts, 'number' | 'body' | 'locked'> {
  readonly state: string;
  readonly author: { readonly login: string } | null;
  readonly authorAssociation: string;
  readonly createdAt: string;
  readonly labels: Labels;
  readonly timelineItems: Nodes<{ readonly createdAt?: string }>;
  readonly userContentEdits: Nodes<{
    readonly editedAt: string;
    readonly editor: { readonly login: string } | null;
  }> | null;
}

interface Pull extends Pick<OwnPull, 'number' | 'state' | 'title' | 'body'> {
  readonly closedAt: string | null;
  readonly mergeable: string;
  readonly isCrossRepository: boolean;
  readonly viewerDidAuthor: boolean;
  readonly labels: Labels;
  readonly latestOpinionatedReviews: Nodes<{
    readonly state: string;
    readonly commit: { readonly oid: string } | null;
  }> | null;
}

interface AnyPull {
  readonly number: number;
  readonly state: string;
  readonly baseRefOid: string;
  readonly headRefOid: string;
  readonly headRefName: string;
  readonly headRef: { readonly target: Commit } | null;
  readonly headRepository: { readonly nameWithOwner: string } | null;
  readonly changedFiles: number;
}

/** A blob. */
export interface Blob {
  readonly oid?: string;
  readonly text: string | null;
  readonly byteSize: number;
  readonly isTruncated: boolean;
}

/** The nodes of a list that are there; none where the token may not see the list. */
export function present<Node>(list: Nodes<Node> | null | undefined): Node[] {
  return (list?.nodes ?? []).filter((node) => node !== null);
}

/** The default branch. */
export function baseOf(ref: { readonly name: string; readonly target: Commit } | null): BaseBranch {
  return {
    name: ref?.name ?? '',
    tip: ref?.target.oid ?? '',
    tree: ref?.target.tree?.oid ?? '',
  };
}

/** The newest commit of a branch. */
export function tipOf({ oid, message = '', tree, parents }: Commit): BranchTip {
  return {
    sha: oid,
    tree: tree?.oid ?? '',
    message,
    parents: present(parents).map((one) => one.oid),
  };
}

/** A pull request; undefined for an issue. */
export function pullOf(pull: AnyPull | Record<string, never> | null): CountedPull | undefined {
  if (pull === null || pull.number === undefined) return undefined;
  const { number, state, baseRefOid, headRefOid, headRefName, headRepository, changedFiles } = pull;
  // The branch may have moved on while GitHub answered.
  const isHead = pull.headRef?.target.oid === headRefOid;
  return {
    number,
    open: state === 'OPEN',
    merged: state === 'MERGED',
    base: baseRefOid,
    head: headRefOid,
    message: (isHead ? pull.headRef?.target.message : undefined) ?? '',
    branch:
      headRepository === null
        ? undefined
        : { repository: headRepository.nameWithOwner, name: headRefName },
    changedFiles,
  };
}

/** An issue. */
export function issueOf(issue: WholeIssue): IssueFacts {
  const [reopened] = present(issue.timelineItems);
  return {
    number: issue.number,
    body: issue.body,
    open: issue.state === 'OPEN',
    locked: issue.locked,
    author: issue.author?.login ?? '',
    association: issue.authorAssociation,
    createdAt: Date.parse(issue.createdAt),
    reopenedAt: reopened?.createdAt === undefined ? undefined : Date.parse(reopened.createdAt),
    labels: present(issue.labels).map(({ name }) => name),
    editedAt: editsOf(issue),
  };
}

/** When its author edited an issue; GitHub counts its first version as an edit, too. */
function editsOf({ author, createdAt, userContentEdits }: WholeIssue): number[] {
  const start = Date.parse(createdAt);
  return present(userContentEdits)
    .filter(({ editor }) => editor !== null && editor.login === author?.login)
    .map(({ editedAt }) => Date.parse(editedAt))
    .filter((at) => at > start);
}

/** Those issues that we opened. */
export function ownIssues(issues: Nodes<Issue>): OwnIssue[] {
  return present(issues)
    .filter(({ viewerDidAuthor }) => viewerDidAuthor)
    .map(({ number, title, body, state }) => ({ number, title, body, open: state === 'OPEN' }));
}

/** Our comments among others; one that was hidden counts as withdrawn. */
export function ownComments(comments: Nodes<Written>): OwnComment[] {
  return present(comments)
    .filter(({ viewerDidAuthor, isMinimized }) => viewerDidAuthor && !isMinimized)
    .map(({ id, fullDatabaseId, body }) => ({ id: Number(fullDatabaseId), nodeId: id, body }));
}

/** Those threads that a visible comment of ours began. */
export function ownThreads(threads: Nodes<Thread>): OwnThread[] {
  return present(threads).flatMap(
    ({ id, isResolved, isOutdated, path, line, startLine, comments }) =>
      ownComments({ nodes: comments.nodes.slice(0, 1) }).map((comment) => ({
        ...comment,
        threadId: id,
        resolved: isResolved,
        outdated: isOutdated,
        path,
        line: line ?? undefined,
        startLine: startLine ?? undefined,
      })),
  );
}

/**
 * Those pull requests of a branch that we opened: a fork may have a branch of the same name, and
 * anyone may open a pull request from ours.
 */
export function ownPulls(pulls: Nodes<Pull>): OwnPull[] {
  return present(pulls)
    .filter(({ isCrossRepository, viewerDidAuthor }) => viewerDidAuthor && !isCrossRepository)
    .map((pull) => ({
      number: pull.number,
      state: pull.state,
      title: pull.title,
      body: pull.body,
      closedAt: pull.closedAt === null ? undefined : Date.parse(pull.closedAt),
      conflicts: pull.mergeable === 'CONFLICTING',
      labels: present(pull.labels).map(({ name }) => name),
      approved: present(pull.latestOpinionatedReviews).flatMap((review) =>
        review.state === 'APPROVED' && review.commit !== null ? [review.commit.oid] : [],
      ),
    }));
}

/**
 * The bytes of a blob; undefined where GraphQL does not give it whole: it cuts long texts and
 * replaces what is not UTF-8, and the size shows that.
 */
export function wholeBytes(blob: Blob | null): Uint8Array | undefined {
  if (typeof blob?.text !== 'string' || blob.isTruncated) return undefined;
  const bytes = Buffer.from(blob.text, 'utf8');
  return bytes.length === blob.byteSize ? bytes : undefined;
}
