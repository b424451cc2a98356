import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotations, githubReport } from '../../src/report/github.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { findingAt, README } from './sample.ts';

const decoded = (text: string) =>
  text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%');

describe('githubReport', () => {
  it('writes a command for each finding, errors first', () => {
    const findings = [
      findingAt(README, 'A title', { severity: 'info' }),
      findingAt(README, '## A\n\n- A', { severity: 'warning' }),
      findingAt(README, 'Another', { entry: { title: 'Walls: 1, 2' } }),
    ];
    expect(githubReport(findings)).toBe(
      [
        '::error file=README.md,line=6,endLine=6,col=3,endColumn=10,title=entry-abstract%3A Walls%3A 1%2C 2::The paper has no abstract.',
        '::warning file=README.md,line=3,endLine=5,title=entry-abstract::The paper has no abstract.',
        '::notice file=README.md,line=5,endLine=5,col=3,endColumn=10,title=entry-abstract::The paper has no abstract.',
        '',
      ].join('\n'),
    );
  });

  it('is empty without findings', () => {
    expect(githubReport([])).toBe('');
  });

  it('lets no text start a command, and loses none of it', () => {
    const text = fc.string({ unit: fc.constantFrom(...':,%\r\n', '::error::', '0A', 'a', ' ') });
    fc.assert(
      fc.property(text, text, (message, title) => {
        const report = githubReport([findingAt(README, 'Another', { message, entry: { title } })]);
        const [line = '', ...rest] = report.split('\n');
        expect(rest).toEqual(['']);
        const [, properties, written] = /^::error ([^:]*)::(.*)$/.exec(line) ?? [];
        expect(properties?.split(',')).toHaveLength(6);
        expect(decoded(written ?? '')).toBe(message.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('escapes paths, and shows hidden characters', () => {
    const odd = sourceFile('a,b:c.md', 'x');
    expect(githubReport([findingAt(odd, 'x', { message: 'a\u202eb' })])).toMatch(
      /file=a%2Cb%3Ac\.md,.*::a·b\n$/,
    );
  });
});

describe('annotations', () => {
  it('returns ten of each kind, errors first, and counts the rest', () => {
    const findings = [
      ...Array.from({ length: 12 }, () => findingAt(README, 'Another', { severity: 'warning' })),
      ...Array.from({ length: 11 }, () => findingAt(README, 'Another')),
      findingAt(README, 'Another', { severity: 'info' }),
    ];
    const { shown, omitted } = annotations(findings);
    expect(shown.map(({ severity }) => severity)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      'info',
    ]);
    expect(omitted).toBe(3);
  });

  it('has columns only on one line', () => {
    const [one, two] = annotations([
      findingAt(README, 'Another'),
      findingAt(README, '## A\n\n- A'),
    ]).shown;
    expect(one).toMatchObject({ startLine: 6, endLine: 6, startColumn: 3, endColumn: 10 });
    expect(two).toMatchObject({ startLine: 3, endLine: 5 });
    expect(two).not.toHaveProperty('startColumn');
  });

  it('shows hidden and control characters as dots, and keeps lines', () => {
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
