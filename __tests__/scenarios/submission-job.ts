import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { childChecks } from '../../src/features/child-process/child-checks.ts';
import { registriesOfConfig } from '../../src/features/papers/registries-of-config.ts';
import type { Choices } from '../../src/features/submissions/choices.ts';
import { refreshSubmissions } from '../../src/features/submissions/refresh-submissions.ts';
import { submitPaper } from '../../src/features/submissions/submit-paper.ts';
import { limitRequests } from '../../src/github/connect.ts';
import type { GitHub } from '../../src/github/github.ts';
import { gitHub } from '../../src/github/octokit.ts';
import { checkHere } from '../github-emulator/check-here.ts';
import { withoutPauses } from '../github-emulator/without-pauses.ts';
import type { submissions } from './submission.ts';

type Submissions = Awaited<ReturnType<typeof submissions>>;

/** The end of a run that was broken off. */
export class BrokenOff extends Error {}

const wait = async (): Promise<void> => {};
const Client = Octokit.plugin(retry, throttling);

/**
 * The jobs on submissions in this process, which is quicker than the bundled action in one of its
 * own.
 */
export function jobs({ github, registries }: Submissions) {
  const settings = {
    files: {
      readme: undefined,
      bibs: undefined,
      config: undefined,
      whole: 'the default branch',
    },
    webUrl: `${github.serverUrl}/${github.state.repository}`,
    most: 10,
    isEdit: false,
  };
  const [owner = '', repo = ''] = github.state.repository.split('/');
  const { reader, job } = childChecks(
    { startChild: checkHere, wait: () => new Promise(() => {}) },
    60,
  );
  const io = {
    date: () => Date.now(),
    wait,
    reader,
    job,
    registries: (config: Parameters<typeof registriesOfConfig>[0]) =>
      registriesOfConfig(config, {
        fetch: registries.fetch,
        env: {},
        now: () => Date.now(),
        sleep: wait,
        userAgent: 'list-curator/test',
      }),
  };
  const api = (most = 1000): GitHub =>
    gitHub(
      limitRequests(
        new Client({
          auth: 'emulated-token',
          baseUrl: github.apiUrl,
          log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
          throttle: { enabled: false },
          request: { fetch: github.fetch },
        }),
        most,
        () => new BrokenOff(),
      ),
      { owner, repo },
    );
  return {
    /** Runs on an issue, and breaks off after so many requests to GitHub. */
    submit: (issue: number, most?: number, change: Choices = {}) =>
      withoutPauses(() => submitPaper(issue, settings, { ...io, github: api(most) }, change)),
    /** Runs on an issue that was edited. */
    edited: (issue: number) =>
      withoutPauses(() =>
        submitPaper(issue, { ...settings, isEdit: true }, { ...io, github: api() }),
      ),
    /** Runs after a push to the default branch. */
    refresh: (most?: number) =>
      withoutPauses(() => refreshSubmissions(settings, { ...io, github: api(most) })),
  };
}
