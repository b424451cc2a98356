import { branchOfRef, issueOfBranch, submissionBranch } from '../features/submission-branch.ts';
import { append } from '../text/append.ts';
import { CHOICES, choicesExpression, keptChoices } from './choices-branch.ts';
import type { GitHubClient } from './connect.ts';
import { type Page, present } from './graphql-nodes.ts';
import {
  BASE,
  baseOf,
  COMMENTS,
  COMMIT,
  type Issue,
  issueFacts,
  ownAnswers,
  ownPulls,
  PULL,
  REFS,
  type Ref,
  tipOf,
  type Whole,
} from './submission-answer.ts';
import type { OpenSubmission, RepositoryPlace, SubmissionState } from './submission-state.ts';

/** More pages of 100 are not read: an issue that long, or as many open submissions, is no list's. */
const MOST_PAGES = 5;

/**
 * Reads what GitHub knows of a submission: one request, and one more for each further hundred
 * comments of the issue or open submissions.
 */
export async function readSubmissionState(
  client: GitHubClient,
  { owner, repo }: RepositoryPlace,
  number: number,
): Promise<SubmissionState> {
  const branch = submissionBranch(number);
  const first = await client.graphql<{ repository: Whole }>(
    `query ($owner: String!, $repo: String!, $number: Int!, $branch: String!, $ref: String!, $choices: String!, $commentsAfter: String, $refsAfter: String) { repository(owner: $owner, name: $repo) { ${BASE} ref(qualifiedName: $ref) { target ${COMMIT} } issue(number: $number) { number body state locked author { login } authorAssociation createdAt userContentEdits(first: 100) { nodes { editedAt editor { login } } } labels(first: 50) { nodes { name } } timelineItems(last: 1, itemTypes: [REOPENED_EVENT]) { nodes { ... on ReopenedEvent { createdAt } } } ${COMMENTS} } ${CHOICES} pullRequests(headRefName: $branch, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${PULL} } } ${REFS} } }`,
    {
      owner,
      repo,
      number,
      branch,
      ref: `refs/heads/${branch}`,
      choices: choicesExpression(number),
    },
  );
  const { repository } = first;
  const { issue } = repository;
  const answers = ownAnswers(issue.comments);
  // Ours is one of the first, unless somebody deleted it.
  let comments = issue.comments.pageInfo;
  for (let page = 1; answers.length === 0 && comments.hasNextPage && page < MOST_PAGES; page++) {
    const next = await client.graphql<{ repository: { issue: Pick<Issue, 'comments'> } }>(
      `query ($owner: String!, $repo: String!, $number: Int!, $commentsAfter: String) { repository(owner: $owner, name: $repo) { issue(number: $number) { ${COMMENTS} } } }`,
      { owner, repo, number, commentsAfter: comments.endCursor },
    );
    append(answers, ownAnswers(next.repository.issue.comments));
    comments = next.repository.issue.comments.pageInfo;
  }
  return {
    base: baseOf(repository),
    issue: issueFacts(issue),
    choices: keptChoices(repository),
    answers,
    tip: repository.ref === null ? undefined : tipOf(repository.ref.target),
    pull: ownPulls(repository.pullRequests)[0],
    submissions: await allSubmissions(client, { owner, repo }, repository.refs),
  };
}

/** Reads all submissions that have a branch, and the default branch. */
export async function readOpenSubmissions(
  client: GitHubClient,
  { owner, repo }: RepositoryPlace,
): Promise<Pick<SubmissionState, 'base' | 'submissions'>> {
  const { repository } = await client.graphql<{
    repository: Pick<Whole, 'defaultBranchRef' | 'refs'>;
  }>(
    `query ($owner: String!, $repo: String!, $refsAfter: String) { repository(owner: $owner, name: $repo) { ${BASE} ${REFS} } }`,
    { owner, repo },
  );
  const submissions = await allSubmissions(client, { owner, repo }, repository.refs);
  return { base: baseOf(repository), submissions };
}

async function allSubmissions(
  client: GitHubClient,
  { owner, repo }: RepositoryPlace,
  first: Page<Ref>,
): Promise<OpenSubmission[]> {
  const found = present(first);
  let { pageInfo } = first;
  for (let page = 1; pageInfo.hasNextPage && page < MOST_PAGES; page++) {
    const { repository } = await client.graphql<{ repository: { refs: Page<Ref> } }>(
      `query ($owner: String!, $repo: String!, $refsAfter: String) { repository(owner: $owner, name: $repo) { ${REFS} } }`,
      { owner, repo, refsAfter: pageInfo.endCursor },
    );
    append(found, present(repository.refs));
    pageInfo = repository.refs.pageInfo;
  }
  return found.flatMap(({ name, target, associatedPullRequests }) => {
    const issue = issueOfBranch(branchOfRef(name));
    if (issue === undefined) return [];
    return [{ issue, tip: tipOf(target), pull: ownPulls(associatedPullRequests)[0] }];
  });
}
