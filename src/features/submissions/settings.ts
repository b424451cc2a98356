import type { Config } from '../../config/config.ts';
import type { Registries } from '../../registries/client.ts';
import type { WantedFiles } from '../../revisions/choose-files.ts';

/** How submissions are taken; nothing of it comes from a stranger. */
export interface SubmissionSettings {
  readonly files: WantedFiles;
  /** The repository's address for people, `https://github.com/owner/name`. */
  readonly webUrl: string;
}

/** What submissions need of the world beside GitHub. */
export interface SubmissionIo {
  /** Opens the registries as the configuration says. */
  readonly registries: (config: Config) => Registries;
  /** The time in milliseconds since 1970. */
  readonly date: () => number;
  /** Waits, by milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Papers that one person may submit within a day. */
export const MOST_A_DAY = 10;
