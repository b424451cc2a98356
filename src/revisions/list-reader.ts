import type { Config } from '../config/config.ts';
import type { RawFile } from '../files/raw-file.ts';

/** Reads what finding the files of a list takes; it does so in another process. */
export interface ListReader {
  /**
   * Reads a configuration.
   *
   * @throws {InputError} with all that is wrong with it.
   */
  readonly config: (file: RawFile) => Promise<Config>;
  /** Which of some .bib files a list links to. */
  readonly linked: (readme: RawFile, paths: readonly string[]) => Promise<readonly string[]>;
}
