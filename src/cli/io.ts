import type { Files } from '../jobs/read-source.ts';
import type { WritableFiles } from '../jobs/write-files.ts';

/** Everything outside that the CLI touches, passed in so that tests can stand in for it. */
export interface CommandLineIo {
  readonly cwd: string;
  readonly files: Files & WritableFiles;
  /** Names temporary files apart from those of other runs. */
  readonly runId: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether to colour what goes to stdout. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** The time in milliseconds since 1970. */
  readonly date: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The environment, for keys of registries. */
  readonly env: Readonly<Record<string, string | undefined>>;
}
