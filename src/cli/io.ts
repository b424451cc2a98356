import type { NewFiles } from '../features/adopt/adopt.ts';
import type { CacheFiles } from '../features/sync/record-cache.ts';
import type { StateFiles } from '../features/validation/link-state-file.ts';
import type { Files } from '../files/read-source.ts';
import type { Resolve } from '../links/resolve.ts';

/** The environment of the CLI, which is passed in so that tests can replace it. */
export interface CommandLineIo {
  readonly cwd: string;
  readonly files: Files & NewFiles & StateFiles & CacheFiles;
  /** The folder of the program, above `dist`. */
  readonly program: string;
  /** Asks the person at the terminal; absent if there is none. */
  readonly ask?: (question: string) => Promise<string>;
  /** Identifies this run in states and in the names of temporary files. */
  readonly runId: string;
  /** Does work that must not be interrupted: signals that end the program wait for it. */
  readonly uninterrupted: (work: () => void) => void;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether to color the output. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether to break long lines between words, because a person reads them. */
  readonly wraps: boolean;
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** The time in milliseconds since 1970. */
  readonly date: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The environment variables, for proxies and keys of registries. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What commands that use the network also need. */
  readonly network: {
    readonly resolve: Resolve;
    /** Calls back at Ctrl-C instead of ending the program, until the returned function is called. */
    readonly onInterrupt: (handler: () => void) => () => void;
    /** Calls back after a time in milliseconds, unless the returned function is called before. */
    readonly onTime: (milliseconds: number, handler: () => void) => () => void;
    /** Whether a person watches standard error. */
    readonly watched: boolean;
  };
}
