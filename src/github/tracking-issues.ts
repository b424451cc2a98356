import { append } from '../text/append.ts';
import type { GitHubClient } from './connect.ts';
import { PAGE_INFO, type Page, present } from './graphql-nodes.ts';
import { nameOfComment } from './marker.ts';

/** The label by which the tracking issue is found. */
const TRACKING_LABEL = 'list-curator';

/** An issue of ours that tracks what is wrong with the links. */
export interface TrackingIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
}

/** What is to be different about an issue. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  /** Open; closed as done; or closed as something that nobody works on. */
  readonly state?: 'open' | 'completed' | 'not_planned';
}

/** What tracking needs of the issues of a repository. */
export interface TrackingIssuesApi {
  /** Ours, oldest first. */
  trackingIssues(): Promise<TrackingIssue[]>;
  /** @returns its number. */
  openTrackingIssue(title: string, body: string): Promise<number>;
  changeIssue(number: number, change: IssueChange): Promise<void>;
}

const ISSUES = `query ($owner: String!, $repo: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(labels: [$label], first: 50, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { number title body state viewerDidAuthor }
      ${PAGE_INFO}
    }
  }
}`;

interface Answer {
  readonly repository: {
    readonly issues: Page<Issue>;
  };
}

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly viewerDidAuthor: boolean;
}

/** The tracking issues of a repository behind a client. */
export function trackingIssuesApi(
  client: GitHubClient,
  here: { readonly owner: string; readonly repo: string },
): TrackingIssuesApi {
  return {
    async trackingIssues() {
      const found: TrackingIssue[] = [];
      let after: string | null = null;
      do {
        const answer: Answer = await client.graphql<Answer>(ISSUES, {
          ...here,
          label: TRACKING_LABEL,
          after,
        });
        const { issues }: Answer['repository'] = answer.repository;
        append(found, present(issues).filter(isOurs).map(issueOf));
        after = issues.pageInfo.hasNextPage ? issues.pageInfo.endCursor : null;
      } while (after !== null);
      return found;
    },
    async openTrackingIssue(title, body) {
      const { data } = await client.rest.issues.create({
        ...here,
        title,
        body,
        labels: [TRACKING_LABEL],
        // Sent again after a lost answer, it would be there twice.
        request: { retries: 0 },
      });
      return data.number;
    },
    async changeIssue(number, { title, body, state }) {
      await client.rest.issues.update({
        ...here,
        issue_number: number,
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
        ...stateOf(state),
      });
    },
  };
}

/** Anyone can write our marker, but only we are its author. */
function isOurs({ body, viewerDidAuthor }: Issue): boolean {
  return viewerDidAuthor && nameOfComment(body) === 'tracking';
}

function issueOf({ number, title, body, state }: Issue): TrackingIssue {
  return { number, title, body, open: state === 'OPEN' };
}

function stateOf(state: IssueChange['state']) {
  if (state === undefined) return {};
  if (state === 'open') return { state, state_reason: 'reopened' } as const;
  return { state: 'closed', state_reason: state } as const;
}
