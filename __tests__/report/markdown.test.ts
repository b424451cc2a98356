import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobSummary, markdownReport } from '../../src/report/markdown.ts';
import { inertMarkdown } from '../../src/report/markdown-text.ts';
import { findingAt, README, SUMMARY } from './sample.ts';

/** What Markdown reads: nothing in code is linked. */
function outsideCode(markdown: string): string {
  return markdown.replace(/(?<!\\)(`+)[^\n]*?(?<!`)\1(?!`)/g, '');
}

describe('markdownReport', () => {
  it('fits into an issue, and counts the omitted findings', () => {
    const findings = Array.from({ length: 2000 }, (_, index) =>
      findingAt(README, 'Another', { entry: { title: `Paper ${index}` } }),
    );
    const page = markdownReport(findings, SUMMARY);
    expect(page.length).toBeLessThan(65_536);
    const shown = page.match(/\*\*Paper/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(300);
    expect(page).toContain(`… and ${2000 - shown} more findings`);
  });

  it('marks the key of an entry without a title, without a space behind the mark', () => {
    const finding = findingAt(README, 'Another', { entry: { title: '', citationKey: 'Doe2020' } });
    expect(markdownReport([finding], SUMMARY)).toContain('**(Doe2020)**');
  });

  it('disarms titles, keys, messages and paths', () => {
    const text = '@octocat closes #1 <img src=x> [x](https://example.org) GH-7 \u202e`';
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
    expect(page).not.toContain('\u202e');
    expect(outsideCode(page)).not.toMatch(/@octocat|#1|(?<!\\)<img|(?<!\\)\[x|https:|GH-7/);
  });
});

describe('jobSummary', () => {
  it('groups by entry, those with errors first', () => {
    const findings = [
      findingAt(README, 'A title', { severity: 'info', entry: { title: 'First' } }),
      findingAt(README, 'Another', { entry: { title: 'Second', citationKey: 'Doe2020' } }),
    ];
    const page = jobSummary(findings, { ...SUMMARY, errors: 1, infos: 1 });
    expect(page).toContain('## ❌ 1 error, 1 info finding');
    expect(page.indexOf('**Second (Doe2020)**')).toBeGreaterThan(0);
    expect(page.indexOf('**Second')).toBeLessThan(page.indexOf('**First**'));
    expect(page).toContain('- ❌ README.md:6 The paper has no abstract. (`entry-abstract`)');
  });

  it('reports what was not read', () => {
    const reading = { resources: 1, skipped: 2, unread: 2, unreadLines: [3, 5], doubtfulLines: [] };
    expect(jobSummary([], { ...SUMMARY, reading })).toContain(
      '\n1 resource, 2 sections skipped; 2 paper links are in no entry: lines 3 and 5.\n',
    );
    const nothing = { resources: 0, skipped: 0, unread: 0, unreadLines: [], doubtfulLines: [] };
    const page = jobSummary([], { ...SUMMARY, entries: 0, reading: nothing });
    expect(page).toContain('## ⚠️ Nothing was read');
  });

  it('reports that there are no problems', () => {
    expect(jobSummary([], SUMMARY)).toContain('## ✅ No problems found');
  });

  it('stays under the size limit of GitHub, and counts the omitted findings', () => {
    const findings = Array.from({ length: 3000 }, (_, index) =>
      findingAt(README, 'Another', {
        message: 'ü'.repeat(500),
        entry: { title: `Paper ${index}` },
      }),
    );
    const page = jobSummary(findings, SUMMARY);
    expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024);
    const shown = page.match(/\*\*Paper/g)?.length ?? 0;
    expect(page).toContain(`… and ${3000 - shown} more findings`);
  });
});

describe('inertMarkdown', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', /(?<!\\)</],
    ['<!-- hidden -->', /(?<!\\)<!/],
    ['[text](https://example.org)', /(?<!\\)\[/],
    ['a | b', /(?<!\\)\|/],
    ['closes #12', /#1|(?<!\\)#/],
    ['thanks @octocat', /@octocat/],
    ['see https://example.org', /https:/],
    ['fixes GH-12', /GH-12/],
    ['see ftp://example.org', /ftp:/],
    ['see www.example.org', /www\./],
    ['`code`', /(?<!\\)`/],
  ])('disarms %j', (text, active) => {
    expect(outsideCode(inertMarkdown(text))).not.toMatch(active);
  });

  it('removes hidden characters', () => {
    expect(inertMarkdown('x\u202ey\u200bz')).toBe('xyz');
  });

  it('stays on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(inertMarkdown(text)).not.toMatch(/[\r\n\u2028\u2029]/);
      }),
    );
  });
});
