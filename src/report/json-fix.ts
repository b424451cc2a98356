import type { Fix } from '../rules/finding.ts';
import { lineTable } from '../text/line-table.ts';
import type { SourceFile } from '../text/source-file.ts';

/** A fix with its edits in lines and columns. */
interface JsonFix {
  readonly kind: 'safe' | 'suggested';
  readonly edits: readonly {
    readonly file: string;
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly text: string;
  }[];
}

/**
 * A fix for programs. Lines and columns count from 1, columns in UTF-16 code units; ends are
 * exclusive.
 *
 * @param sources the files by path.
 */
export function jsonFix(fix: Fix, sources: ReadonlyMap<string, SourceFile>): JsonFix {
  return {
    kind: fix.kind,
    edits: fix.files.flatMap(({ file, edits }) => {
      const table = sources.get(file)?.lines ?? lineTable('');
      return edits.map(({ range, text }) => {
        const start = table.position(range.start);
        const end = table.position(range.end);
        return {
          file,
          startLine: start.line,
          startColumn: start.column,
          endLine: end.line,
          endColumn: end.column,
          text,
        };
      });
    }),
  };
}
