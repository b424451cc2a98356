import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { findingAt, README } from './sample.ts';

describe('annotations', () => {
  it('gives ten of each kind, errors first, and counts the rest', () => {
    const findings = [
      ...Array.from({ length: 12 }, () => findingAt(README, 'Another', { severity: 'warning' })),
      ...Array.from({ length: 11 }, () => findingAt(README, 'Another')),
      findingAt(README, 'Another', { severity: 'info' }),
    ];
    const { shown, left } = annotations(findings);
    expect(shown.map(({ severity }) => severity)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      'info',
    ]);
    expect(left).toBe(3);
  });

  it('gives columns only on one line', () => {
    const [one, two] = annotations([
      findingAt(README, 'Another'),
      findingAt(README, '## A\n\n- A'),
    ]).shown;
    expect(one).toMatchObject({ startLine: 6, endLine: 6, startColumn: 3, endColumn: 10 });
    expect(two).toMatchObject({ startLine: 3, endLine: 5 });
    expect(two).not.toHaveProperty('startColumn');
  });

  it('shows what hides or steers as dots, and keeps lines', () => {
    const text = 'one \u001b]0;x\u0007\u202etwo\nthree';
    const [one] = annotations([
      findingAt(README, 'Another', { message: text, entry: { title: text } }),
    ]).shown;
    expect(one?.message).toBe('one ·]0;x··two\nthree');
    expect(one?.title).toBe('entry-abstract: one ·]0;x··two\nthree');
  });

  it('cuts what GitHub would cut', () => {
    const [one] = annotations([
      findingAt(README, 'Another', {
        message: 'x'.repeat(9000),
        entry: { title: 't'.repeat(500) },
      }),
    ]).shown;
    expect(one?.message).toHaveLength(4096);
    expect(one?.title).toHaveLength(120);
  });
});
