import type { Config } from '../config/config.ts';

/** A patch that leads from an old text to the text of a file, to be undone. */
export interface FilePatch {
  /** A unified diff without file headers. */
  readonly text: string;
  readonly additions: number;
  readonly deletions: number;
}

/** A file as it came, not parsed: what other people wrote is parsed in another process. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Present where the file meant is the one before this patch. */
  readonly patch?: FilePatch;
}

/** Which .bib files there are. */
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
