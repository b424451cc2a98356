import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { LONGEST_BODY } from '../../../src/github/longest-body.ts';
import { checkList } from '../../../src/jobs/check-list.ts';
import { InputError } from '../../../src/jobs/input-error.ts';
import { addedPapers } from '../../../src/jobs/review/added-papers.ts';
import { commentText } from '../../../src/jobs/review/comment-text.ts';
import { summaryText } from '../../../src/jobs/review/summary-text.ts';
import { unreadableText } from '../../../src/jobs/review/unreadable-text.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { findingAt, README } from '../../report/sample.ts';
import { bare, bib, readme } from '../../scenarios/paper-list.ts';

const FINDING = findingAt(README, 'Another');
const CONTENT = {
  findings: [FINDING],
  told: new Set<string>(),
  old: 0,
  addedPapers: [],
  blocking: ['error'],
  command: 'npx github:octo/curator',
  urlOf: () => 'https://github.example/line',
} as const;

describe('a comment', () => {
  it('begins with its marker, so that no text of another can', () => {
    const body = commentText(
      { ...FINDING, message: '<!-- list-curator:summary -->\n<!-- list-curator:summary -->' },
      undefined,
    );
    expect(body.startsWith('<!-- list-curator:finding-0123456789abcdef -->\n')).toBe(true);
    expect(body.match(/(?<!\\)<!--/g)).toHaveLength(1);
  });

  it('names the other half of a fix', () => {
    const edits = [{ range: { start: 0, end: 1 }, text: 'x' }];
    const files = [README.path, 'refs.bib'].map((file) => ({ file, edits }));
    const body = commentText({ ...FINDING, fix: { kind: 'suggested', files } }, 'text');
    expect(body).toContain('This also needs a change in refs.bib.');
    expect(body).toMatch(/```suggestion\ntext\n```$/);
  });

  it('leaves a suggestion out rather than cut it', () => {
    const body = commentText(FINDING, 'x'.repeat(LONGEST_BODY));
    expect(body).not.toContain('suggestion');
    expect(body.length).toBeLessThan(LONGEST_BODY);
  });
});

describe('the summary', () => {
  it('says what blocks by what fails the run', () => {
    expect(summaryText(CONTENT)).toContain('### ❌ 1 thing to put right');
    expect(summaryText({ ...CONTENT, blocking: [] })).toContain('Nothing blocks');
    const two = [FINDING, { ...FINDING, severity: 'info' as const }];
    expect(summaryText({ ...CONTENT, findings: two })).toContain(
      'There is also one note that does not block it.',
    );
    expect(summaryText({ ...CONTENT, findings: [] })).toContain('Everything is in order');
  });

  it('lists what no comment tells, and names one command', () => {
    const body = summaryText(CONTENT);
    expect(body).toContain(
      '- ❌ [README.md:6](https://github.example/line) The paper has no abstract',
    );
    expect(body).toContain('`npx github:octo/curator check` shows the same');
    expect(summaryText({ ...CONTENT, told: new Set([FINDING.fingerprint]) })).not.toContain(
      'README.md:6',
    );
    const safe = { ...FINDING, fix: { kind: 'safe' as const, files: [] } };
    expect(summaryText({ ...CONTENT, findings: [safe] })).toContain('check --fix`');
  });

  it('fits into a comment, whatever there is to say', () => {
    const papers = bare(500).map((paper) => ({
      ...paper,
      title: `${paper.title} ${'|<@'.repeat(90)}`,
    }));
    const { catalog, findings } = checkList({
      readme: sourceFile('README.md', readme(...papers)),
      bibs: [sourceFile('refs.bib', bib(...papers))],
      config: DEFAULT_CONFIG,
    });
    const many = Array.from({ length: 2000 }, () => ({ ...FINDING, message: '<'.repeat(200) }));
    const body = summaryText({
      ...CONTENT,
      findings: [...findings, ...many],
      addedPapers: addedPapers(catalog.list?.entries ?? [], catalog),
      old: 12,
    });
    expect(body.length).toBeLessThanOrEqual(LONGEST_BODY);
    expect(body).toContain('… and 470 more papers.');
    expect(body).toMatch(/… and \d+ more, in the job summary/);
    expect(body).toContain('12 older findings are not counted');
    const error = new InputError('x@'.repeat(LONGEST_BODY));
    expect(unreadableText(error).length).toBeLessThan(LONGEST_BODY);
  });
});

it('suggests nothing that would do something else than it shows', () => {
  expect(commentText(FINDING, 'a\u202eb')).not.toContain('suggestion');
});
