import { UNPROCESSABLE, unless } from './api-failure.ts';
import { askQuestions, type Question, type RepositoryPlace } from './ask.ts';
import { makeCommit } from './commit.ts';
import type { GitHubClient } from './connect.ts';
import type { AnyComment, ChangedFile, WorkflowRun } from './facts.ts';
import type { Answers, GitHub, Wanted } from './github.ts';
import { hideComments, resolveThreads } from './hide-comments.ts';
import { QUESTIONS } from './questions.ts';
import { readTree } from './read-tree.ts';

/** Something that is made twice when the answer is lost and the request sent again. */
const ONCE = { request: { retries: 0 } };
const NOT_FOUND = 404;
const GONE = 410;
/** A comparison lists no more files, and does not say whether there are more. */
const MOST_COMPARED = 300;
/** More comments than this in one day are read no further back. */
const MOST_COMMENT_PAGES = 3;

/** A repository on GitHub, behind a client. */
export function gitHub(client: GitHubClient, here: RepositoryPlace): GitHub {
  const { rest } = client;
  const blob = async (sha: string): Promise<Uint8Array> =>
    Buffer.from((await rest.git.getBlob({ ...here, file_sha: sha })).data.content, 'base64');
  return {
    async ask(wanted) {
      const answers = await askQuestions(client, here, questionsOf(wanted), blob);
      return Object.fromEntries(answers) as unknown as Answers;
    },
    tree: (commit) => readTree(client, here, commit),
    async compare(base, head) {
      // Pages divide the commits, which are not needed here; all files are on the first one.
      const wanted = { basehead: `${base}...${head}`, per_page: 1 };
      const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, ...wanted });
      const { merge_base_commit: start, files = [] } = data;
      return {
        start: start.sha,
        files: files.length < MOST_COMPARED ? files.map(changedFile) : undefined,
      };
    },
    commit: (commit) => makeCommit(client, here, commit),
    async deleteBranch(name) {
      // Someone else may have deleted it.
      await unless([UNPROCESSABLE, NOT_FOUND], () =>
        rest.git.deleteRef({ ...here, ref: `heads/${name}` }),
      );
    },
    ...pullVerbs(client, here),
    ...issueVerbs(client, here),
    ...commentVerbs(client, here),
    async roleOf(username) {
      const found = await unless([NOT_FOUND], () =>
        rest.repos.getCollaboratorPermissionLevel({ ...here, username }),
      );
      return found?.data.role_name ?? 'none';
    },
    ...runVerbs(client, here),
  };
}

function runVerbs({ rest }: GitHubClient, here: RepositoryPlace) {
  return {
    async runsOf(head) {
      const all = { ...here, head_sha: head, per_page: 100 };
      const { data } = await rest.actions.listWorkflowRunsForRepo(all);
      const newest = new Map<string, WorkflowRun>();
      // GitHub gives the newest first.
      for (const { id, path, event, status, conclusion } of data.workflow_runs) {
        if (!event.startsWith('pull_request') || newest.has(path)) continue;
        const ended = status === 'completed' ? (conclusion ?? undefined) : undefined;
        newest.set(path, { id, path, conclusion: ended });
      }
      return [...newest.values()];
    },
    async reRun(run) {
      await rest.actions.reRunWorkflow({ ...here, run_id: run });
    },
    async fileOnDefault(path) {
      const found = await unless([NOT_FOUND], () => rest.repos.getContent({ ...here, path }));
      if (found === undefined || Array.isArray(found.data) || found.data.type !== 'file') {
        return undefined;
      }
      return Buffer.from(found.data.content, 'base64').toString('utf8');
    },
    async artifact(run, name) {
      const { data } = await rest.actions.listWorkflowRunArtifacts({ ...here, run_id: run, name });
      const [newest] = data.artifacts
        .filter(({ expired }) => !expired)
        .toSorted((one, other) => other.id - one.id);
      return newest && { id: newest.id, size: newest.size_in_bytes };
    },
    async download({ id }) {
      const zip = { artifact_id: id, archive_format: 'zip' };
      const answer = await rest.actions.downloadArtifact({ ...here, ...zip });
      return new Uint8Array(answer.data as ArrayBuffer);
    },
  } satisfies Partial<GitHub>;
}

function questionsOf(wanted: Wanted): Map<string, Question<unknown>> {
  const parts = Object.keys(wanted) as (keyof Answers)[];
  const questionOf = <Part extends keyof Answers>(part: Part): Question<unknown> =>
    QUESTIONS[part](wanted[part] as NonNullable<Wanted[Part]>) as Question<unknown>;
  return new Map(parts.map((part) => [part, questionOf(part)]));
}

function pullVerbs(client: GitHubClient, here: RepositoryPlace) {
  const { rest } = client;
  return {
    async changedFiles(pull) {
      const all = { ...here, pull_number: pull, per_page: 100 };
      return (await client.paginate(rest.pulls.listFiles, all)).map(changedFile);
    },
    async openPull({ branch, ...pull }) {
      const opened = await unless([UNPROCESSABLE], () =>
        rest.pulls.create({ ...here, ...pull, head: branch, ...ONCE }),
      );
      return opened?.data.number;
    },
    async changePull(number, change) {
      await rest.pulls.update({ ...here, pull_number: number, ...change });
    },
    async review(pull, commit, comments) {
      const posted = await unless([UNPROCESSABLE], () =>
        rest.pulls.createReview({
          ...here,
          ...ONCE,
          pull_number: pull,
          commit_id: commit,
          event: 'COMMENT',
          comments: comments.map(({ path, startLine, line, body }) => ({
            path,
            body,
            line,
            side: 'RIGHT',
            ...(startLine < line ? { start_line: startLine, start_side: 'RIGHT' } : {}),
          })),
        }),
      );
      return posted !== undefined;
    },
    async changeReviewComment(id, body) {
      await rest.pulls.updateReviewComment({ ...here, comment_id: id, body });
    },
  } satisfies Partial<GitHub>;
}

function issueVerbs({ rest }: GitHubClient, here: RepositoryPlace) {
  return {
    async openIssue(title, body, label) {
      const { data } = await rest.issues.create({ ...here, title, body, labels: [label], ...ONCE });
      return data.number;
    },
    async changeIssue(number, { state, ...text }) {
      await rest.issues.update({
        ...here,
        issue_number: number,
        ...text,
        ...(state === undefined
          ? {}
          : state === 'open'
            ? { state, state_reason: 'reopened' }
            : { state: 'closed', state_reason: state }),
      });
    },
    async addLabel(issue, label) {
      await rest.issues.addLabels({ ...here, issue_number: issue, labels: [label] });
    },
    async issuesOf(login, since) {
      const { data } = await rest.issues.listForRepo({
        ...here,
        creator: login,
        state: 'all',
        since: new Date(since).toISOString(),
        per_page: 100,
      });
      return data
        .filter((issue) => issue.pull_request === undefined)
        .map(({ number, created_at }) => ({ number, createdAt: Date.parse(created_at) }));
    },
    async authorOf(issue) {
      const found = await unless([NOT_FOUND, GONE], () =>
        rest.issues.get({ ...here, issue_number: issue }),
      );
      return found?.data.user?.login;
    },
  } satisfies Partial<GitHub>;
}

function commentVerbs(client: GitHubClient, here: RepositoryPlace) {
  const { rest } = client;
  return {
    async comment(number, body) {
      await rest.issues.createComment({ ...here, issue_number: number, body, ...ONCE });
    },
    async changeComment(id, body) {
      await rest.issues.updateComment({ ...here, comment_id: id, body });
    },
    async deleteComment(id) {
      await rest.issues.deleteComment({ ...here, comment_id: id });
    },
    hide: (comments) => hideComments(client, comments),
    resolve: (threads) => resolveThreads(client, threads),
    async commentsSince(since) {
      const found: AnyComment[] = [];
      const newest = { since, sort: 'created', direction: 'desc', per_page: 100 } as const;
      for (let page = 1; page <= MOST_COMMENT_PAGES; page++) {
        const { data } = await rest.issues.listCommentsForRepo({ ...here, ...newest, page });
        for (const { id, user, body, created_at, updated_at } of data) {
          const edited = updated_at !== created_at;
          const login = user?.login ?? '';
          found.push({ id, login, body: body ?? '', createdAt: created_at, edited });
        }
        if (data.length < newest.per_page) break;
      }
      return found;
    },
    async react(comment, content) {
      await rest.reactions.createForIssueComment({ ...here, comment_id: comment, content });
    },
    async removeReaction(comment, content) {
      const one = { ...here, comment_id: comment };
      // Reacting once more changes nothing, and gives the number of the reaction that is there.
      const { data } = await rest.reactions.createForIssueComment({ ...one, content });
      await rest.reactions.deleteForIssueComment({ ...one, reaction_id: data.id });
    },
  } satisfies Partial<GitHub>;
}

function changedFile(
  file: Awaited<ReturnType<GitHubClient['rest']['pulls']['listFiles']>>['data'][number],
): ChangedFile {
  const { filename: path, previous_filename: previousPath, status, patch } = file;
  return { path, previousPath, status, patch };
}
