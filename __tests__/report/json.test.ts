import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../src/report/json.ts';
import { findingAt, README, SUMMARY, sourcesOf } from './sample.ts';

const valid = new Ajv().compile(JSON.parse(readFileSync('schema/check.schema.json', 'utf8')));

describe('jsonReport', () => {
  it('contains places in lines and columns, and follows its schema', () => {
    const start = README.text.indexOf('Another');
    const finding = findingAt(README, 'Another', {
      entry: { title: 'Another' },
      related: [{ ...findingAt(README, '## A').place, message: 'its category' }],
      fix: {
        kind: 'safe',
        files: [
          { file: 'README.md', edits: [{ range: { start, end: start + 7 }, text: 'Other' }] },
        ],
      },
    });
    const report = JSON.parse(jsonReport([finding], { ...SUMMARY, errors: 1 }, sourcesOf(README)));
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
    expect(report.findings[0]).toEqual({
      ruleId: 'entry-abstract',
      severity: 'error',
      message: 'The paper has no abstract.',
      file: 'README.md',
      line: 6,
      column: 3,
      endLine: 6,
      endColumn: 10,
      entry: { title: 'Another' },
      related: [
        {
          file: 'README.md',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 5,
          message: 'its category',
        },
      ],
      fix: {
        kind: 'safe',
        edits: [
          {
            file: 'README.md',
            startLine: 6,
            startColumn: 3,
            endLine: 6,
            endColumn: 10,
            text: 'Other',
          },
        ],
      },
      fingerprint: '0123456789abcdef',
    });
  });

  it('omits missing parts of a finding', () => {
    const report = JSON.parse(
      jsonReport([findingAt(README, 'Another')], SUMMARY, sourcesOf(README)),
    );
    expect(valid(report)).toBe(true);
    expect(Object.keys(report.findings[0])).not.toContain('fix');
    expect(Object.keys(report.findings[0])).not.toContain('related');
  });
});
