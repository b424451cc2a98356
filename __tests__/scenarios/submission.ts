import { afterAll } from 'vitest';
import { events, snapshot, startGitHub } from '../github-emulator/index.ts';
import { type ActionRun, type RunOptions, runAction } from '../github-emulator/run-action.ts';
import { type RegistryServer, startRegistryServer } from '../registry-server/server.ts';
import { NOTHING } from './submission-list.ts';

type Options = NonNullable<Parameters<typeof startGitHub>[0]>;
type Files = Options['files'] & {};

/** The answers of a form. */
export interface Answers {
  readonly paper: string;
  readonly category?: string;
  readonly abstract?: string;
  readonly note?: string;
  readonly ticked?: boolean;
}

/** The body of an issue as GitHub makes it of the form's answers. */
function formBody({ paper, category, abstract, note, ticked }: Answers): string {
  return [
    ['Paper', paper],
    ['Category', category ?? 'Surveys'],
    ['Abstract', abstract ?? '_No response_'],
    ['Note to the maintainers', note ?? '_No response_'],
    [
      'Agreement',
      `- [${ticked === false ? ' ' : 'x'}] The paper fits this list, and I have the right to submit this text.`,
    ],
  ]
    .map(([label, answer]) => `### ${label}\n\n${answer}`)
    .join('\n\n');
}

const toClose: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of toClose.splice(0)) await close();
});

/** Registries for a GitHub, or for several of them whose files are to be the same. */
export async function openRegistries(): Promise<RegistryServer> {
  const registries = await startRegistryServer();
  toClose.push(() => registries.close());
  return registries;
}

/** A GitHub with a list and its registries, at which people submit papers. */
export async function submissions(
  files: Files = NOTHING,
  shared?: RegistryServer,
  options: Options = {},
) {
  const registries = shared ?? (await openRegistries());
  const urls = Object.entries(registries.urls).map(
    ([name, url]) => `  ${name}:\n    url: ${url}\n`,
  );
  const config = `registries:\n${urls.join('')}`;
  const github = await startGitHub({
    ...options,
    files: { '.github/list-curator.yml': config, ...files },
    elsewhere: registries.fetch,
  });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= github.close();
    return closing;
  };
  toClose.push(close);
  const { state } = github;
  const issueOf = (number: number) => {
    const issue = state.issues.get(number);
    if (issue === undefined) throw new Error(`no issue ${number}`);
    return issue;
  };
  const act = (eventName: string, event: RunOptions['event'], more: Partial<RunOptions> = {}) =>
    runAction({
      github,
      eventName,
      event,
      inputs: { task: 'submissions' },
      ...more,
    });
  return {
    github,
    registries,
    /** Ends this GitHub before the end of all tests. */
    close,
    issueOf,
    /** Opens an issue with the form; gives its number. */
    submit: (
      answers: Answers,
      more: { user?: string; labels?: string[]; createdAt?: string } = {},
    ) =>
      state.openIssue({
        title: 'Paper: ',
        body: formBody(answers),
        labels: ['submission'],
        ...more,
      }),
    /** Runs the action on an event of an issue. */
    run: (number: number, action = 'opened', more: Partial<RunOptions> = {}): Promise<ActionRun> =>
      act('issues', events.issues(state, number, action), more),
    /** Runs the action after the default branch has moved. */
    afterPush: (before: string): Promise<ActionRun> => act('push', events.push(state, before)),
    /** Runs the action after a pull request was closed or merged. */
    afterClose: (number: number): Promise<ActionRun> =>
      act('pull_request_target', events.pullRequest(state, number, 'closed')),
    /** Changes the answers of an issue. */
    edit: (number: number, answers: Answers): void => {
      issueOf(number).body = formBody(answers);
    },
    /** The open pull requests, oldest first. */
    openPulls: () =>
      [...state.issues.values()].filter(({ pull, state: is }) => pull && is === 'open'),
    /** What the bot says on an issue, without its hidden lines. */
    said: (number: number): string[] =>
      [...state.comments.values()]
        .filter(({ issue }) => issue === number)
        .map(({ body }) => body.replace(/^<!--.*-->\n<!--.*-->\n\n/, '')),
    /** A file of a branch. */
    file: (branch: string, path: string): string | undefined =>
      state.git.readBlob(`refs/heads/${branch}:${path}`)?.toString('utf8'),
    seen: () => {
      const { refs, labels, issues } = snapshot(state);
      return { refs, labels, issues };
    },
  };
}
