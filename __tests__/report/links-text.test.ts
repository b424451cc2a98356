import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { joinReports, readLinksJson } from '../../src/features/validation/join-reports.ts';
import { needsAttention } from '../../src/features/validation/report-links.ts';
import type { LinkReport } from '../../src/links/link-report.ts';
import type { ReferenceFinding } from '../../src/references/reference-finding.ts';
import { linksJson } from '../../src/report/json.ts';
import { linksMarkdown } from '../../src/report/markdown.ts';
import { linksPretty } from '../../src/report/pretty.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const BIB = sourceFile('refs.bib', '@misc{a,\n  title = {Tea},\n}\n');

const finding = (changes: Partial<ReferenceFinding> = {}): ReferenceFinding => ({
  ruleId: 'preprint-published',
  severity: 'info',
  task: 'replace',
  message: '"Tea @everyone" (arXiv 3101.00001) has been published. Consider citing that version.',
  id: 'arxiv:3101.00001',
  entry: { title: 'Tea', citationKey: 'a' },
  evidence: [
    { registry: 'arxiv', url: 'https://arxiv.org/abs/3101.00001', statement: 'published' },
  ],
  places: [{ file: 'refs.bib', line: 1 }],
  suggestion: 'https://doi.org/10.99997/tea',
  fix: {
    kind: 'suggested',
    files: [
      { file: 'refs.bib', edits: [{ range: { start: 25, end: 25 }, text: '\n  doi = {x},' }] },
    ],
  },
  fingerprint: '0123456789abcdef',
  ...changes,
});

const report = (...findings: ReferenceFinding[]): LinkReport => ({
  links: [],
  references: [
    {
      id: 'arxiv:3101.00001',
      verdict: 'ok',
      reason: 'registered at arxiv.org',
      places: [{ file: 'refs.bib', line: 1 }],
      ...(findings.length === 0 ? {} : { findings }),
    },
    {
      id: 'doi:10.99997/late',
      verdict: 'ok',
      reason: 'registered at doi.org',
      places: [{ file: 'refs.bib', line: 1 }],
      notCompared: 'Crossref answered 503',
    },
  ],
  summary: { ok: 2, moved: 0, dead: 0, blocked: 0, transient: 0, unverified: 0, requests: 3 },
  suspects: 0,
});

describe('findings about references', () => {
  it('are in the terminal under their heading, with the references that were not compared', () => {
    expect(linksPretty(report(finding()), { color: false })).toBe(
      `Suggestions: published in the meantime (1)
  ✖ arxiv:3101.00001
    → https://doi.org/10.99997/tea
    "Tea @everyone" (arXiv 3101.00001) has been published. Consider citing that version.
    refs.bib:1

Not known
  1 not compared with the registry: Crossref answered 503
  (--format json lists them)

2 links and references: 2 ok. 3 requests.
`,
    );
  });

  it('are inert in Markdown', () => {
    const markdown = linksMarkdown(report(finding()));
    expect(markdown).toContain('### Suggestions: published in the meantime');
    expect(markdown).toContain('- [ ] `arxiv:3101.00001`: ');
    expect(markdown).toContain('"Tea `@everyone`"');
  });

  it('are in JSON with their edits in lines and columns, as its schema requires', () => {
    const json = linksJson(report(finding()), new Map([['refs.bib', BIB]]));
    const valid = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync('schema/links.schema.json', 'utf8')),
    );
    const parsed = JSON.parse(json);
    expect([valid(parsed), valid.errors]).toEqual([true, null]);
    expect(parsed.references[0].findings[0].fix).toEqual({
      kind: 'suggested',
      edits: [
        {
          file: 'refs.bib',
          startLine: 2,
          startColumn: 17,
          endLine: 2,
          endColumn: 17,
          text: '\n  doi = {x},',
        },
      ],
    });
    expect(parsed.references[1].notCompared).toBe('Crossref answered 503');
  });

  it('of several shards are listed once', () => {
    const parts = [report(finding()), report(finding(), finding({ fingerprint: 'other' }))]
      .map((one) => readLinksJson(linksJson(one)))
      .filter((one) => one !== undefined);
    const [first, second] = parts;
    if (first === undefined || second === undefined) throw new Error('unreadable');
    const other = {
      ...second,
      references: [{ ...second.references[0], id: 'doi:10.99997/other' }],
    };
    const joined = joinReports([first, other as typeof second]);
    expect(
      joined.references.flatMap(({ id, findings = [] }) =>
        findings.map(({ fingerprint }) => `${id} ${fingerprint}`),
      ),
    ).toEqual(['arxiv:3101.00001 0123456789abcdef', 'doi:10.99997/other other']);
  });

  it('need attention unless they only suggest something', () => {
    expect(needsAttention(report(finding()))).toBe(false);
    expect(needsAttention(report(finding({ severity: 'warning' })))).toBe(true);
    expect(needsAttention(report())).toBe(false);
  });
});
