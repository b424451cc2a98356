import type { NewFiles } from '../features/adopt/adopt.ts';
import type { CacheFiles } from '../features/sync/record-cache.ts';
import type { StateFiles } from '../features/validation/link-state-file.ts';
import type { Files } from '../files/read-source.ts';
import type { Resolve } from '../links/resolve.ts';

/** Everything outside that the CLI touches, passed in so that tests can stand in for it. */
export interface CommandLineIo {
  readonly cwd: string;
  readonly files: Files & NewFiles & StateFiles & CacheFiles;
  /** The folder that the program lies in, above `dist`. */
  readonly program: string;
  /** Asks the person at the terminal, who may answer anything; absent when nobody is there. */
  readonly ask?: (question: string) => Promise<string>;
  /** Names this run apart from others, in states and in temporary files. */
  readonly runId: string;
  /** Does something that must not be left half done: what would end the program waits for it. */
  readonly uninterrupted: (work: () => void) => void;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether to color what goes to stdout. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether long lines are broken between words: people read them. */
  readonly wraps: boolean;
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** The time in milliseconds since 1970. */
  readonly date: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The environment, for keys of registries. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What checking links takes beside. */
  readonly network: {
    readonly resolve: Resolve;
    /** Calls back at Ctrl-C instead of ending the program, until the returned function is called. */
    readonly onInterrupt: (handler: () => void) => () => void;
    /** Calls back after so many milliseconds, unless the returned function is called before. */
    readonly onTime: (milliseconds: number, handler: () => void) => () => void;
    /** Whether a person watches standard error. */
    readonly watched: boolean;
  };
}
