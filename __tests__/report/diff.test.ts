import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/report/diff.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const diff = (before: string, after: string, color = false) =>
  unifiedDiff(sourceFile('a list.md', before), sourceFile('a list.md', after), color);

describe('unifiedDiff', () => {
  it('shows three lines around a change', () => {
    const lines = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    expect(diff(lines.join('\n'), lines.with(4, 'five').join('\n'))).toBe(
      '--- a/a list.md\n+++ b/a list.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
    );
  });

  it('marks a missing last newline', () => {
    expect(diff('a\nb', 'a\nc')).toContain(
      '-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n',
    );
  });

  it('keeps the byte order mark and line endings, so that it can be applied', () => {
    expect(diff('\ufeffa\r\nb\r\n', '\ufeffa\r\nc\r\n')).toContain(' \ufeffa\r\n-b\r\n+c\r\n');
  });

  it('colors for a terminal, and makes control characters visible', () => {
    const shown = diff('a\u001b[2J\n', 'b\u202e\n', true);
    expect(shown).toContain('\u001b[1m--- a/a list.md\u001b[0m\n');
    expect(shown).toContain('\u001b[36m@@ -1,1 +1,1 @@\u001b[0m\n');
    expect(shown).toContain('\u001b[31m-a');
    expect(shown).toContain('\u001b[32m+b');
    expect(shown).not.toContain('\u001b[2J');
    expect(shown).not.toContain('\u202e');
  });
});
