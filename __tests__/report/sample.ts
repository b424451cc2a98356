import type { Finding, Summary } from '../../src/rules/finding.ts';
import { type SourceFile, sourceFile } from '../../src/text/source-file.ts';

/** A finding on the first occurrence of a text in a file. */
export function findingAt(file: SourceFile, text: string, more: Partial<Finding> = {}): Finding {
  const start = file.text.indexOf(text);
  const range = { start, end: start + text.length };
  return {
    ruleId: 'entry-abstract',
    severity: 'error',
    message: 'The paper has no abstract.',
    place: {
      file: file.path,
      range,
      start: file.lines.position(range.start),
      end: file.lines.position(range.end),
    },
    related: [],
    fingerprint: '0123456789abcdef',
    ...more,
  };
}

export const README = sourceFile(
  'README.md',
  '# Papers\n\n## A\n\n- A title of a paper\n- Another\n',
);

export const SUMMARY: Summary = {
  entries: 2,
  bibEntries: 1,
  categories: 1,
  paired: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  fixable: 0,
};

export function sourcesOf(...files: SourceFile[]): Map<string, SourceFile> {
  return new Map(files.map((file) => [file.path, file]));
}
