import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  againstBaseline,
  baselineText,
  parseBaseline,
} from '../../../src/features/check/baseline.ts';
import { findingAt, README } from '../../report/sample.ts';

const named = (fingerprint: string, ruleId = 'entry-abstract', title = '') =>
  findingAt(README, 'Another', { fingerprint, ruleId, entry: { title } });
const A = named('aaaaaaaaaaaaaaaa', 'entry-link', 'Walls');
const B = named('bbbbbbbbbbbbbbbb', 'entry-abstract', 'Bark');
const C = named('cccccccccccccccc', 'entry-abstract', 'Stone');

describe('baselineText', () => {
  it('is sorted by rule and fingerprint, a finding a line, whatever the order', () => {
    expect(baselineText([A, C, B])).toBe(
      [
        '{',
        '  "version": 1,',
        '  "findings": [',
        '    {"fingerprint":"bbbbbbbbbbbbbbbb","rule":"entry-abstract","about":"Bark"},',
        '    {"fingerprint":"cccccccccccccccc","rule":"entry-abstract","about":"Stone"},',
        '    {"fingerprint":"aaaaaaaaaaaaaaaa","rule":"entry-link","about":"Walls"}',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
    expect(baselineText([B, A, C])).toBe(baselineText([A, C, B]));
  });

  it('is read back as it was written, with any title', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (titles) => {
        const findings = titles.map((title) => named('aaaaaaaaaaaaaaaa', 'entry-link', title));
        const known = parseBaseline(baselineText(findings), 'b.json');
        expect(known.map(({ about }) => about)).toEqual(
          titles.map((title) => title || 'README.md'),
        );
      }),
    );
  });
});

describe('parseBaseline', () => {
  it.each([
    ['', 'b.json is no baseline: it is not valid JSON.'],
    ['[]', 'b.json is no baseline: expected {"version": 1, "findings": [...]}.'],
    ['null', 'b.json is no baseline: expected'],
    ['{"findings": []}', 'b.json is no baseline: expected'],
    [
      '{"version": 2, "findings": []}',
      'b.json is a baseline of version 2; this List Curator reads',
    ],
    ['{"version": 1, "findings": [{}]}', 'finding 1 has no fingerprint of 16 hexadecimal digits.'],
    ['{"version": 1, "findings": [{"fingerprint": "xyz"}]}', 'finding 1 has no fingerprint'],
  ])('reports what is wrong with %j', (text, message) => {
    expect(() => parseBaseline(text, 'b.json')).toThrow(message);
  });
});

describe('againstBaseline', () => {
  it('reports new findings, counts known ones, and names what is gone', () => {
    const baseline = parseBaseline(baselineText([A, B]), 'b.json');
    const { fresh, hidden, stale } = againstBaseline([B, C], baseline);
    expect(fresh).toEqual([C]);
    expect(hidden).toBe(1);
    expect(stale).toEqual([
      { fingerprint: 'aaaaaaaaaaaaaaaa', rule: 'entry-link', about: 'Walls' },
    ]);
  });
});
