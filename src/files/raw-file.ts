import type { Config } from '../config/config.ts';

/** A file, not parsed: what other people wrote is parsed in another process. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface BibFiles {
  readonly paths: readonly string[];
  /** How many folders deep all of them are known. */
  readonly depth: number;
}

/** The files of a list, not parsed. */
export interface RawInput {
  readonly readme?: RawFile;
  readonly bibs: readonly RawFile[];
  readonly form?: RawFile;
  readonly config: Config;
  /** The .bib files that there are, read or not; absent where that is not known. */
  readonly bibFiles?: BibFiles;
}
