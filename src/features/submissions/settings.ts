import type { Config } from '../../config/config.ts';
import type { GitHub } from '../../github/github.ts';
import type { Registries } from '../../registries/client.ts';
import type { WantedFiles } from '../../revisions/choose-files.ts';
import type { ListReader } from '../../revisions/read-side.ts';
import type { RunJob } from '../child-process/child-jobs.ts';

/** How submissions are handled; nothing of it comes from a contributor. */
export interface SubmissionSettings {
  readonly files: WantedFiles;
  /** The repository's address for people, `https://github.com/owner/name`. */
  readonly webUrl: string;
  /** Papers, and edits of their issues, that are accepted from one person within a day. */
  readonly most: number;
  /** Whether the run is about an edit of the issue. */
  readonly isEdit: boolean;
}

/** What submissions need of the world. */
export interface SubmissionIo {
  readonly github: GitHub;
  /** Opens the registries according to the configuration. */
  readonly registries: (config: Config) => Registries;
  readonly reader: ListReader;
  /** Reads what contributors wrote, in another process. */
  readonly job: RunJob;
  /** The time in milliseconds since 1970. */
  readonly date: () => number;
  /** Waits, by milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}
