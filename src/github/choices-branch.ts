import { type GitHubClient, statusOf } from './connect.ts';
import type { KeptChoices, RepositoryPlace } from './submission-state.ts';
import { wholeBytes } from './whole-bytes.ts';

/**
 * The branch that keeps what commands chose for submissions, one file for each issue. A comment
 * would not do: every workflow of the repository that may comment is the same author to GitHub,
 * while a branch takes `contents: write`, with which the list itself can be written.
 */
const BRANCH = 'list-curator/choices';
const REF = `refs/heads/${BRANCH}`;

const ABOUT = `# What was chosen for submissions

List Curator writes this branch. For each issue that submits a paper it holds what commands such as \`/curate category\` chose.

To delete the branch is to forget all of that.
`;

/** A ref that is there already, or no ancestor of the new commit. */
const UNPROCESSABLE = 422;

/** The fields of a repository that give the choices, for a query with the variable `$choices`. */
export const CHOICES = `choicesRef: ref(qualifiedName: "${REF}") { target { oid ... on Commit { tree { oid } } } } choices: object(expression: $choices) { ... on Blob { text byteSize isTruncated } }`;

/** The value of the variable `$choices`. Only a branch of the repository itself has this name. */
export function choicesExpression(issue: number): string {
  return `${REF}:${fileOf(issue)}`;
}

/** What {@link CHOICES} asks for. */
export interface ChoicesAnswer {
  readonly choicesRef: {
    readonly target: { readonly oid: string; readonly tree?: { readonly oid: string } };
  } | null;
  readonly choices: Parameters<typeof wholeBytes>[0] | null;
}

/** The answer in our words. */
export function keptChoices({ choicesRef, choices }: ChoicesAnswer): KeptChoices {
  const bytes = wholeBytes(choices);
  const { oid: commit, tree } = choicesRef?.target ?? {};
  return {
    tip: commit === undefined || tree === undefined ? undefined : { commit, tree: tree.oid },
    text: bytes === undefined ? undefined : new TextDecoder().decode(bytes),
  };
}

/**
 * Keeps the choices of one submission, if the branch is still at the tip.
 *
 * @returns whether it was.
 */
export async function keepChoices(
  { rest }: GitHubClient,
  here: RepositoryPlace,
  issue: number,
  { tip, text }: { readonly tip: KeptChoices['tip']; readonly text: string },
): Promise<boolean> {
  const file = { mode: '100644', type: 'blob' } as const;
  const { data: tree } = await rest.git.createTree({
    ...here,
    ...(tip === undefined ? {} : { base_tree: tip.tree }),
    tree: [
      { ...file, path: fileOf(issue), content: text },
      { ...file, path: 'README.md', content: ABOUT },
    ],
  });
  const { data: commit } = await rest.git.createCommit({
    ...here,
    message: `Keep what was chosen for submission ${issue}`,
    tree: tree.sha,
    parents: tip === undefined ? [] : [tip.commit],
  });
  const { sha } = commit;
  try {
    // Git itself is the guard: a branch that has moved on is no ancestor of this commit.
    if (tip === undefined) await rest.git.createRef({ ...here, ref: REF, sha });
    else await rest.git.updateRef({ ...here, ref: `heads/${BRANCH}`, sha, force: false });
    return true;
  } catch (error) {
    if (statusOf(error) === UNPROCESSABLE) return false;
    throw error;
  }
}

function fileOf(issue: number): string {
  return `${issue}.json`;
}
