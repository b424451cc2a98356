import type { SourceFile } from '../text/source-file.ts';
import type { CheckInput } from './check-list.ts';

// Apart from what checks them: who only names files loads no parser.

/** The files of a check, the list first. */
export function filesOf({ readme, bibs, form }: CheckInput): SourceFile[] {
  return [readme, ...bibs, form?.source].filter((file) => file !== undefined);
}

/** The files of a check by path. */
export function sourcesOf(list: CheckInput): ReadonlyMap<string, SourceFile> {
  return new Map(filesOf(list).map((file) => [file.path, file] as const));
}
