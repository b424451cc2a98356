import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { githubReport } from '../../src/report/github.ts';
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

  it('lets no text begin a command of its own, and loses none of it', () => {
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
