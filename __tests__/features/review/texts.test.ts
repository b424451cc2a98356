import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { checkList } from '../../../src/features/check/check-list.ts';
import type { SuggestedChange } from '../../../src/features/review/changes-of-file.ts';
import { addedPapers } from '../../../src/features/review/check-change.ts';
import { commentText } from '../../../src/features/review/comment-text.ts';
import { summaryText, unreadableText } from '../../../src/features/review/summary-text.ts';
import { InputError } from '../../../src/files/input-error.ts';
import { LONGEST_BODY } from '../../../src/github/github.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { findingAt, README } from '../../report/sample.ts';
import { bare, bib, readme } from '../../scenarios/paper-list.ts';
import { PAGES, parts } from './draft-options.ts';

const FINDING = findingAt(README, 'Another');
const CONTENT = {
  findings: [FINDING],
  commented: new Set<string>(),
  old: 0,
  addedPapers: [],
  beside: {
    removed: { titles: [], of: 3 },
    changed: { titles: [], of: 3, parts: [], hosts: [] },
    unread: { file: 'README.md', lines: [] },
    suppressed: [],
  },
  blocking: ['error'],
  command: 'npx github:octo/curator',
  urlOf: () => 'https://github.example/line',
  pages: PAGES,
  suggests: false,
} as const;

const CLEAN = { ...CONTENT, findings: [] };

const NAME = '0123456789abcdef';

const RULE = `([entry-abstract](${PAGES}/docs/rules/entry-abstract.md))`;

function change(text: string, more: Partial<SuggestedChange> = {}): SuggestedChange {
  return {
    path: README.path,
    startLine: 6,
    line: 6,
    before: '- Another',
    text,
    corrects: new Set([FINDING.fingerprint]),
    entries: new Set(),
    completes: [],
    needs: [],
    ...more,
  };
}

describe('a comment', () => {
  it('begins with its marker, so that no other text can', () => {
    const message = '<!-- list-curator:summary -->\n<!-- list-curator:summary -->';
    const body = commentText(NAME, parts([{ ...FINDING, message }]));
    expect(body.startsWith('<!-- list-curator:finding-0123456789abcdef -->\n')).toBe(true);
    expect(body.match(/(?<!\\)<!--/g)).toHaveLength(1);
  });

  it('is one line for one finding, with a link to the page of its rule', () => {
    expect(
      commentText(NAME, parts([FINDING]))
        .split('\n')
        .slice(1),
    ).toEqual(['', `❌ **Error**: The paper has no abstract. ${RULE}`]);
  });

  it('shows all findings of a paper, and how many of them its suggestion corrects', () => {
    const other = {
      ...FINDING,
      ruleId: 'bib-pages',
      severity: 'warning' as const,
      fingerprint: 'f'.repeat(16),
    };
    const both = [FINDING, other];
    const body = commentText(NAME, parts(both, { change: change('- Better') }));
    expect(body).toContain(`- ❌ **Error**: The paper has no abstract. ${RULE}`);
    expect(body).toContain('- ⚠️ **Warning**: ');
    expect(body).toContain('The suggestion corrects 1 of these.');
    expect(body.match(/```suggestion/g)).toHaveLength(1);
    const all = change('- Better', { corrects: new Set(both.map((one) => one.fingerprint)) });
    const month = { ...other, ruleId: 'bib-month', severity: 'info' as const };
    expect(commentText(NAME, parts(both, { change: all, advice: [month, month] }))).toContain(
      `The suggestion corrects all of this. It also corrects [bib-month](${PAGES}/docs/rules/bib-month.md).`,
    );
  });

  it('reports repeated findings once, and counts those beyond the limit', () => {
    expect(commentText(NAME, parts([FINDING, FINDING]))).toMatch(/\) ×2$/);
    const many = Array.from({ length: 15 }, (_, at) => ({ ...FINDING, message: `No. ${at}` }));
    expect(commentText(NAME, parts(many))).toMatch(/No\. 9 .*\n- … and 5 more\.$/);
  });

  it('names the other half of a fix', () => {
    const half = change('text', { needs: ['refs.bib'] });
    const body = commentText(NAME, parts([FINDING], { change: half }));
    expect(body).toContain('Commit it together with the suggestion in `refs.bib`.');
    expect(body).toMatch(/```suggestion\ntext\n```$/);
  });

  it('names the source of looked-up lines, and the command that looks up the others', () => {
    const paper = {
      identifier: 'doi:10.99999/wall',
      title: 'A year on a wall',
      parts: ['abstract', 'key'] as const,
      sources: ['crossref', 'europepmc'] as const,
    };
    const one = parts([FINDING], { change: change('x', { completes: [paper] }) });
    expect(commentText(NAME, one)).toContain(
      'The abstract and citation key in the suggestion come from Crossref and Europe PMC; compare them with the paper.',
    );
    const two = parts([FINDING], { change: change('x', { completes: [paper, paper] }) });
    expect(commentText(NAME, two)).toContain('What the suggestion adds to 2 papers comes from');
    expect(commentText(NAME, parts([FINDING], { offersCommand: true }))).toContain(
      'Comment `/curate complete` to have what is missing looked up and added.',
    );
  });

  it('omits a suggestion rather than cut it', () => {
    const body = commentText(NAME, parts([FINDING], { change: change('x'.repeat(LONGEST_BODY)) }));
    expect(body).not.toContain('```suggestion');
    expect(body.length).toBeLessThan(LONGEST_BODY);
  });

  it('suggests nothing that would do something else than it shows', () => {
    const reordered = parts([FINDING], { change: change('a\u202eb') });
    expect(commentText(NAME, reordered)).not.toContain('```suggestion');
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

  it('names the papers that are removed', () => {
    const text = (titles: readonly string[], of: number) =>
      summaryText({ ...CLEAN, beside: { ...CONTENT.beside, removed: { titles, of } } });
    expect(text(['Tea *and* moss'], 9)).toBe(
      '<!-- list-curator:summary -->\n\n✅ Everything is in order. Thank you!\n\nRemoved: 1 of 9 papers, "Tea \\*and\\* moss".',
    );
    const many = text(['A', 'B', 'C', 'D', 'E', 'F', 'G'], 14);
    expect(many).toContain('✅ No problems found.');
    expect(many).toContain('⚠️ Removed: 7 of 14 papers, "A", "B", "C", "D", "E" and 2 more.');
    expect(text(['A', 'B', 'C', 'D', 'E', 'F'], 14)).not.toContain('⚠️');
    expect(text(['A'], 2)).not.toContain('⚠️');
    expect(text(['A', 'B', 'C', 'D', 'E'], 14)).toContain('14 papers, "A", "B", "C", "D" and "E".');
  });

  it('names the papers that a change makes others of, unless they are few', () => {
    const text = (titles: readonly string[], hosts: readonly string[] = []) => {
      const parts = [...(hosts.length > 0 ? [['host', 2] as const] : []), ['title', 1] as const];
      const changed = { titles, of: 60, parts, hosts };
      return summaryText({ ...CLEAN, beside: { ...CONTENT.beside, changed } });
    };
    expect(text(['A', 'B', 'C'])).toBe(text([]));
    expect(text(['A', 'B', 'C', 'D'])).toBe(
      '<!-- list-curator:summary -->\n\n✅ No problems found. Thank you!\n\n⚠️ Changed: 4 of 60 papers, "A", "B", "C" and "D": 1 with another title.',
    );
    expect(
      text(['A'], ['a.example', 'b.example', 'c.example', 'd.example', 'e.example']),
    ).toContain(
      '✅ No problems found. Thank you!\n\n⚠️ Changed: 1 of 60 papers, "A": 2 with a link to another host (a.example, b.example, c.example and 2 more) and 1 with another title.',
    );
  });

  it('names comments that suppress findings', () => {
    const suppressed = [{ file: 'README.md', line: 9, ruleIds: ['entry-link', '@x'] }];
    expect(summaryText({ ...CLEAN, beside: { ...CONTENT.beside, suppressed } })).toBe(
      '<!-- list-curator:summary -->\n\n✅ No problems found. Thank you!\n\n⚠️ 1 added comment suppresses findings: README.md, line 9 (entry-link and `@x`).',
    );
  });

  it.each([
    [
      [84, 90],
      '2 links to papers are in no entry of the list, so they were not checked: README.md, lines 84 and 90. Write them like the other entries.',
    ],
    [
      [84],
      '1 link to a paper is in no entry of the list, so it was not checked: README.md, line 84. Write it like the other entries.',
    ],
  ])('names links to papers that are in no entry: lines %j', (lines, sentence) => {
    const unread = { file: 'README.md', lines };
    expect(summaryText({ ...CLEAN, beside: { ...CONTENT.beside, unread } })).toBe(
      `<!-- list-curator:summary -->\n\n✅ No problems found. Thank you!\n\n⚠️ ${sentence}`,
    );
  });

  it('has no columns for what the added papers need not have', () => {
    const addedPapers = [{ title: 'A', categories: ['B'], abstract: false }];
    const finding = { ...FINDING, ruleId: 'entry-link' };
    expect(summaryText({ ...CONTENT, findings: [finding], addedPapers })).toContain(
      '| added paper | category |\n| --- | --- |\n| A | B |\n',
    );
    expect(summaryText({ ...CONTENT, addedPapers })).toContain(
      '| added paper | category | abstract |\n| --- | --- | --- |\n| A | B | no |\n',
    );
  });

  it('reports as blocking what fails the run', () => {
    expect(summaryText(CONTENT)).toContain('### ❌ 1 problem to fix');
    expect(summaryText({ ...CONTENT, blocking: [] })).toContain(
      'Nothing blocks this pull request. Thank you!\n\nThere is 1 error.',
    );
    const more = (['warning', 'warning', 'info'] as const).map((severity) => ({
      ...FINDING,
      severity,
    }));
    expect(summaryText({ ...CONTENT, findings: [FINDING, ...more] })).toContain(
      '2 warnings and 1 info finding do not block the pull request.',
    );
    expect(summaryText({ ...CONTENT, findings: more })).toContain(
      '### ✅ Nothing blocks this pull request. Thank you!\n\nThere are 2 warnings and 1 info finding.',
    );
  });

  it('lists what no comment shows, and names one command', () => {
    const body = summaryText(CONTENT);
    expect(body).toContain(
      '- ❌ [README.md:6](https://github.example/line) The paper has no abstract',
    );
    expect(body).toContain('To see the same on your machine, run `npx github:octo/curator check`.');
    const commented = summaryText({ ...CONTENT, commented: new Set([FINDING.fingerprint]) });
    expect(commented).not.toContain('README.md:6');
    expect(commented).toContain('See the comments on the lines.');
    const safe = { ...FINDING, fix: { kind: 'safe' as const, files: [] } };
    expect(summaryText({ ...CONTENT, findings: [safe] })).toContain('with `--fix` it applies');
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

  it('fits into a comment, however much there is to report', () => {
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
      addedPapers: addedPapers({ addedEntries: catalog.list?.entries ?? [] }, { catalog }),
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
