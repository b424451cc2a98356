import { describe, expect, it } from 'vitest';
import { markdownReport } from '../../src/report/markdown.ts';
import { findingAt, README, SUMMARY } from './sample.ts';

describe('markdownReport', () => {
  it('fits into an issue, and counts what it leaves out', () => {
    const findings = Array.from({ length: 2000 }, (_, index) =>
      findingAt(README, 'Another', { entry: { title: `Paper ${index}` } }),
    );
    const page = markdownReport(findings, SUMMARY);
    expect(page.length).toBeLessThan(65_536);
    const shown = page.match(/\*\*Paper/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(300);
    expect(page).toContain(`… and ${2000 - shown} more findings`);
  });

  it('disarms titles, keys, messages and paths', () => {
    const text = '@octocat closes #1 <img src=x> [x](https://example.org) GH-7 \u202e';
    const page = markdownReport(
      [
        findingAt(README, 'Another', {
          message: text,
          entry: { title: text, citationKey: text },
          place: { ...findingAt(README, 'Another').place, file: text },
        }),
        findingAt(README, 'Another', {
          place: { ...findingAt(README, 'Another').place, file: text },
        }),
      ],
      SUMMARY,
    );
    const plain = page.replace(/`[^`\n]*`/g, '');
    expect(plain).not.toMatch(/@octocat|#1|(?<!\\)<img|(?<!\\)\[x|https:|GH-7|\u202e/);
  });
});
