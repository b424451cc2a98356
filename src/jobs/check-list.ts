import type { Catalog } from '../catalog/catalog.ts';
import type { Config } from '../config/config.ts';
import type { Finding, Summary } from '../rules/finding.ts';
import type { SourceFile } from '../text/source-file.ts';

/** The files to check; at least one of them. */
export interface CheckInput {
  /** The README; absent to check a bibliography alone. */
  readonly readme?: SourceFile;
  readonly bibs: readonly SourceFile[];
  readonly config: Config;
  /** Asked between sections; when true, the rest of the list is left unread and a finding says so. */
  readonly outOfTime?: () => boolean;
}

/** What checking gives. */
export interface CheckResult {
  readonly catalog: Catalog;
  /** In the order of the files, then of their lines. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/** Reads and pairs a list and its bibliographies, and runs the rules over them. */
export declare function checkList(input: CheckInput): CheckResult;
