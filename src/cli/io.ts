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
}
