import { type GitHubClient, hasOnlyErrors, statusOf } from './connect.ts';
import type { Nodes } from './graphql-nodes.ts';
import { type OwnComment, ownComments, WRITTEN, type Written } from './own-comments.ts';

/** A reaction of ours to a command: seen, done, or not done. */
export type Reaction = 'eyes' | '+1' | 'confused';

/** A pull request as it is now. */
export interface PullState {
  readonly open: boolean;
  readonly merged: boolean;
  readonly base: string;
  readonly head: string;
  /** The branch that holds the head; absent where its fork is gone. */
  readonly branch: { readonly repository: string; readonly name: string } | undefined;
}

/** What there is of a command and around it, at one moment. */
export interface CommandState {
  /** Our own reactions to the comment. */
  readonly reactions: ReadonlySet<Reaction>;
  /** Our own comments among the last hundred of the conversation. */
  readonly comments: readonly OwnComment[];
  /** Absent for issues. */
  readonly pull?: PullState;
}

/** A comment of somebody, anywhere in the repository. */
export interface SaidComment {
  readonly id: number;
  readonly login: string;
  readonly body: string;
  readonly createdAt: string;
  readonly edited: boolean;
}

/** A conversation with a command in it. */
export interface CommandThread {
  /** Undefined where the comment is gone. */
  state(): Promise<CommandState | undefined>;
  /** `role_name` of a person in the repository; `none` for whom GitHub does not know. */
  roleOf(login: string): Promise<string>;
  /** The newest comments since a moment, newest first: up to 300. */
  commentsSince(moment: string): Promise<SaidComment[]>;
  /** Who opened an issue; undefined where there is none. */
  authorOf(issue: number): Promise<string | undefined>;
  react(reaction: Reaction): Promise<void>;
  takeBack(reaction: Reaction): Promise<void>;
  say(body: string): Promise<void>;
  sayAnew(id: number, body: string): Promise<void>;
}

/** Where a command is said. */
interface CommandPlace {
  readonly owner: string;
  readonly repo: string;
  /** The number of the issue or pull request. */
  readonly number: number;
  readonly comment: { readonly id: number; readonly nodeId: string };
}

const NAMES: Readonly<Record<string, Reaction>> = {
  EYES: 'eyes',
  THUMBS_UP: '+1',
  CONFUSED: 'confused',
};
const COMMENTS = `comments(last: 100) { nodes { ${WRITTEN} } }`;
const STATE = `query ($owner: String!, $repo: String!, $number: Int!, $comment: ID!) {
  node(id: $comment) { ... on IssueComment { reactionGroups { content viewerHasReacted } } }
  repository(owner: $owner, name: $repo) { issueOrPullRequest(number: $number) {
    ... on Issue { ${COMMENTS} }
    ... on PullRequest {
      state baseRefOid headRefOid headRefName headRepository { nameWithOwner } ${COMMENTS}
    }
  } }
}`;
/** More comments than this in one day are read no further back. */
const MOST_PAGES = 3;

interface Answer {
  readonly node: {
    readonly reactionGroups?:
      | readonly { readonly content: string; readonly viewerHasReacted: boolean }[]
      | null;
  } | null;
  readonly repository: {
    readonly issueOrPullRequest: {
      readonly comments: Nodes<Written>;
      readonly state?: string;
      readonly baseRefOid?: string;
      readonly headRefOid?: string;
      readonly headRefName?: string;
      readonly headRepository?: { readonly nameWithOwner: string } | null;
    } | null;
  };
}

/** The conversation around one command behind a client. */
export function commandThread(
  client: GitHubClient,
  { owner, repo, number, comment }: CommandPlace,
): CommandThread {
  const here = { owner, repo };
  const one = { ...here, comment_id: comment.id };
  const { rest } = client;
  return {
    async state() {
      try {
        const answer = await client.graphql<Answer>(STATE, {
          ...here,
          number,
          comment: comment.nodeId,
        });
        return stateOf(answer);
      } catch (error) {
        if (hasOnlyErrors(error, 'NOT_FOUND')) return undefined;
        throw error;
      }
    },
    async roleOf(username) {
      try {
        const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...here, username });
        return data.role_name;
      } catch (error) {
        if (statusOf(error) === 404) return 'none';
        throw error;
      }
    },
    async commentsSince(since) {
      const found: SaidComment[] = [];
      for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await rest.issues.listCommentsForRepo({
          ...here,
          since,
          sort: 'created',
          direction: 'desc',
          per_page: 100,
          page,
        });
        for (const { id, user, body, created_at, updated_at } of data) {
          found.push({
            id,
            login: user?.login ?? '',
            body: body ?? '',
            createdAt: created_at,
            edited: updated_at !== created_at,
          });
        }
        if (data.length < 100) break;
      }
      return found;
    },
    async authorOf(issue) {
      try {
        return (await rest.issues.get({ ...here, issue_number: issue })).data.user?.login;
      } catch (error) {
        if (statusOf(error) === 404 || statusOf(error) === 410) return undefined;
        throw error;
      }
    },
    async react(content) {
      await rest.reactions.createForIssueComment({ ...one, content });
    },
    async takeBack(content) {
      // Reacting once more changes nothing, and gives the number of the reaction that is there.
      const { data } = await rest.reactions.createForIssueComment({ ...one, content });
      await rest.reactions.deleteForIssueComment({ ...one, reaction_id: data.id });
    },
    async say(body) {
      // Sent again after a lost answer, it would be said twice.
      const request = { retries: 0 };
      await rest.issues.createComment({ ...here, issue_number: number, body, request });
    },
    async sayAnew(id, body) {
      await rest.issues.updateComment({ ...here, comment_id: id, body });
    },
  };
}

function stateOf({ node, repository }: Answer): CommandState | undefined {
  const { issueOrPullRequest: place } = repository;
  if (node === null || place === null) return undefined;
  const { state, baseRefOid, headRefOid, headRefName, headRepository, comments } = place;
  const mine = (node.reactionGroups ?? []).filter(({ viewerHasReacted }) => viewerHasReacted);
  return {
    reactions: new Set(
      mine.flatMap(({ content }) => {
        const name = NAMES[content];
        return name === undefined ? [] : [name];
      }),
    ),
    comments: ownComments(comments),
    ...(baseRefOid === undefined || headRefOid === undefined
      ? {}
      : {
          pull: {
            open: state === 'OPEN',
            merged: state === 'MERGED',
            base: baseRefOid,
            head: headRefOid,
            branch: headRepository
              ? { repository: headRepository.nameWithOwner, name: headRefName ?? '' }
              : undefined,
          },
        }),
  };
}
