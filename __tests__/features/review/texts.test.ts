import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { checkList } from '../../../src/features/check-list.ts';
import { addedPapers } from '../../../src/features/review/added-papers.ts';
import { commentText } from '../../../src/features/review/comment-text.ts';
import type { SuggestedChange } from '../../../src/features/review/suggest-changes.ts';
import { summaryText } from '../../../src/features/review/summary-text.ts';
import { unreadableText } from '../../../src/features/review/unreadable-text.ts';
import { InputError } from '../../../src/files/input-error.ts';
import { LONGEST_BODY } from '../../../src/github/github.ts';
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

const NAME = '0123456789abcdef';

function change(text: string, path = README.path): SuggestedChange {
  const corrects = new Set([FINDING.fingerprint]);
  return { path, startLine: 6, line: 6, before: '- Another', text, corrects };
}

describe('a comment', () => {
  it('begins with its marker, so that no text of another can', () => {
    const body = commentText(
      NAME,
      [{ ...FINDING, message: '<!-- list-curator:summary -->\n<!-- list-curator:summary -->' }],
      undefined,
    );
    expect(body.startsWith('<!-- list-curator:finding-0123456789abcdef -->\n')).toBe(true);
    expect(body.match(/(?<!\\)<!--/g)).toHaveLength(1);
  });

  it('shows all findings of a paper, and how many of them its suggestion corrects', () => {
    const other = {
      ...FINDING,
      ruleId: 'bib-pages',
      severity: 'warning',
      fingerprint: 'f'.repeat(16),
    };
    const both = [FINDING, other as typeof FINDING];
    const body = commentText(NAME, both, change('- Better'));
    expect(body).toContain(
      '- ❌ **Error**: The paper has no abstract. <sub>`entry-abstract`</sub>',
    );
    expect(body).toContain('- ⚠️ **Warning**: ');
    expect(body).toContain('The suggestion corrects 1 of them.');
    expect(body.match(/```suggestion/g)).toHaveLength(1);
    const all = { ...change('- Better'), corrects: new Set(both.map((one) => one.fingerprint)) };
    expect(commentText(NAME, both, all)).toContain('The suggestion corrects all of them.');
    const many = Array.from({ length: 30 }, () => FINDING);
    expect(commentText(NAME, many, undefined)).toContain('- … and 10 more.');
  });

  it('names the other half of a fix', () => {
    const edits = [{ range: { start: 0, end: 1 }, text: 'x' }];
    const files = [README.path, 'refs.bib'].map((file) => ({ file, edits }));
    const finding = { ...FINDING, fix: { kind: 'suggested' as const, files } };
    const body = commentText(NAME, [finding], change('text'));
    expect(body).toContain('This also needs the suggestion in refs.bib.');
    expect(body).toMatch(/```suggestion\ntext\n```$/);
    const all = new Map([[finding.fingerprint, finding]]);
    expect(commentText(NAME, [], change('text', 'refs.bib'), all)).toContain(
      'This goes with the other suggestions.\n\nThis also needs the suggestion in README.md.',
    );
  });

  it('leaves a suggestion out rather than cut it', () => {
    const body = commentText(NAME, [FINDING], change('x'.repeat(LONGEST_BODY)));
    expect(body).not.toContain('suggestion');
    expect(body.length).toBeLessThan(LONGEST_BODY);
  });

  it('suggests nothing that would do something else than it shows', () => {
    expect(commentText(NAME, [FINDING], change('a\u202eb'))).not.toContain('suggestion');
  });
});

describe('the summary', () => {
  it('is one line where there is nothing to correct', () => {
    const clean = summaryText({ ...CONTENT, findings: [], old: 3 });
    expect(clean).toBe('<!-- list-curator:summary -->\n\n✅ Everything is in order. Thank you!');
    const paper = { title: 'A', categories: [], abstract: true };
    expect(summaryText({ ...CONTENT, findings: [], addedPapers: [paper] })).toContain(
      '✅ Everything is in order: 1 paper added. Thank you!',
    );
  });

  it('says what blocks by what fails the run', () => {
    expect(summaryText(CONTENT)).toContain('### ❌ 1 problem to fix');
    expect(summaryText({ ...CONTENT, blocking: [] })).toContain(
      'Nothing blocks this pull request. Thank you!\n\nThere is 1 error.',
    );
    const more = (['warning', 'warning', 'info'] as const).map((severity) => ({
      ...FINDING,
      severity,
    }));
    expect(summaryText({ ...CONTENT, findings: [FINDING, ...more] })).toContain(
      'There are also 2 warnings and 1 piece of advice, which do not block it.',
    );
    expect(summaryText({ ...CONTENT, findings: more })).toContain(
      '### ✅ Nothing blocks this pull request. Thank you!\n\nThere are 2 warnings and 1 piece of advice.',
    );
  });

  it('lists what no comment shows, and names one command', () => {
    const body = summaryText(CONTENT);
    expect(body).toContain(
      '- ❌ [README.md:6](https://github.example/line) The paper has no abstract',
    );
    expect(body).toContain('`npx github:octo/curator check` shows the same');
    const told = summaryText({ ...CONTENT, told: new Set([FINDING.fingerprint]) });
    expect(told).not.toContain('README.md:6');
    expect(told).toContain('See the comments on the lines.');
    const safe = { ...FINDING, fix: { kind: 'safe' as const, files: [] } };
    expect(summaryText({ ...CONTENT, findings: [safe] })).toContain('check --fix`');
  });

  it('has a section for each paper, the worst first, and folds all but ten lines', () => {
    const of = (title: string, severity: 'error' | 'info', count: number) =>
      Array.from({ length: count }, () => ({
        ...FINDING,
        severity,
        entry: { title, citationKey: `${title}2020` },
      }));
    const findings = [
      ...of('Tea', 'info', 2),
      ...of('Cups', 'error', 4),
      ...of('Milk', 'error', 5),
    ];
    const body = summaryText({ ...CONTENT, findings });
    const [open = '', folded = ''] = body.split('<details>');
    expect(open).toContain('**Cups** (Cups2020)\n\n- ❌');
    expect(open).not.toContain('Tea');
    expect(folded).toContain('7 more findings</summary>');
    expect(folded.indexOf('**Milk**')).toBeLessThan(folded.indexOf('**Tea**'));
    expect(open.match(/^- /gm)).toHaveLength(4);
    // What fits is not folded.
    expect(summaryText({ ...CONTENT, findings: of('Tea', 'info', 9) })).not.toContain('<details>');
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
