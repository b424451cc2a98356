import type * as actionsCore from '@actions/core';
import type { Files } from '../files/read-source.ts';
import type { Resolve } from '../links/resolve.ts';
import type { Child } from './child.ts';

/** What the action uses of `@actions/core`. */
export type Core = Pick<
  typeof actionsCore,
  'getInput' | 'setOutput' | 'setFailed' | 'error' | 'warning' | 'notice' | 'info' | 'summary'
>;

/** What the runner says about the run. */
export interface RunContext {
  /** The event that started it: `pull_request_target`, `push`. */
  readonly eventName: string;
  /** The event's payload as the runner gives it: no schema has checked it. */
  readonly payload: unknown;
  /** `owner/name` of the repository it runs in. */
  readonly repository: string;
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `https://api.github.com/graphql`, or that of a GitHub Enterprise Server. */
  readonly graphqlUrl: string;
  /** `https://github.com`, or that of a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** Names this run apart from all others, tries of it again included. */
  readonly runId: string;
  /** `owner/name` of this action; empty where it is used as `./`. */
  readonly actionRepository: string;
  /** The commit, tag or branch of the action that the workflow names; empty where it names none. */
  readonly actionRef: string;
}

/** Everything outside that the action touches. */
export interface ActionIo {
  readonly core: Core;
  readonly context: RunContext;
  /** The checked-out repository; an empty folder where nothing was checked out. */
  readonly workspace: string;
  /** A folder for files of this run. */
  readonly temp: string;
  readonly files: Files;
  readonly writeFile: (path: string, text: string) => void;
  /** The time in milliseconds since 1970. */
  readonly date: () => number;
  /** Waits, by milliseconds; fails at once when the signal says so. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Starts a process that does the tasks of `features/child-process/child-task.ts`. */
  readonly startChild: () => Child;
  /** Asks servers: GitHub's, registries'. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** All addresses of a host. */
  readonly resolve: Resolve;
  /** The environment, for keys of registries. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What describes the event that started the run. */
export type EventIo = Pick<ActionIo, 'context'>;
