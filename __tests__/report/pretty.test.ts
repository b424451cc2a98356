import { describe, expect, it } from 'vitest';
import { prettyReport } from '../../src/report/pretty.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { findingAt, README, SUMMARY, sourcesOf } from './sample.ts';

const plain = { color: false, width: 100 };

describe('prettyReport', () => {
  it('breaks long messages between words for people, below their beginning', () => {
    const message = 'Write the abstract of this paper in two to four sentences of your own.';
    const finding = { ...findingAt(README, 'Moss', { message }) };
    const report = prettyReport([finding], { ...SUMMARY, errors: 1 }, sourcesOf(README), {
      color: false,
      width: 60,
      wraps: true,
    });
    const lines = report.split('\n').filter((line) => line.trim() !== '');
    for (const line of lines.slice(0, -1)) expect(line.length).toBeLessThanOrEqual(60);
    expect(report.replace(/\s+/g, ' ')).toContain(message);
  });

  it('shows the entry, the finding, its line and the summary', () => {
    const finding = findingAt(README, 'A title of a paper', {
      entry: { title: 'A title of a paper', citationKey: 'Doe2020' },
      related: [findingAt(README, 'Another').place].map((place) => ({
        ...place,
        message: 'see here',
      })),
    });
    const report = prettyReport([finding], { ...SUMMARY, errors: 1 }, sourcesOf(README), plain);
    expect(report.split('\n')).toEqual([
      'README.md  A title of a paper (Doe2020)',
      '  5:3      ✖ error  The paper has no abstract. entry-abstract',
      '        5 │ - A title of a paper',
      '          │   ^^^^^^^^^^^^^^^^^^',
      '          ↳ README.md:6:3 see here',
      '',
      '1 error in 2 papers, 1 bib entry, 1 category, 0 paired.',
      '"list-curator explain RULE" explains a rule.',
      '',
    ]);
  });

  it('shows an entry once for all its findings', () => {
    const entry = { title: 'Another' };
    const findings = [
      findingAt(README, 'Another', { entry }),
      findingAt(README, 'Another', { entry, ruleId: 'entry-link' }),
    ];
    const report = prettyReport(findings, { ...SUMMARY, errors: 2 }, sourcesOf(README), plain);
    expect(report.match(/^README\.md {2}Another$/gm)).toHaveLength(1);
  });

  const read = {
    resources: 1,
    skipped: 2,
    unread: 7,
    unreadLines: [3, 5, 8, 9, 11, 14, 15],
    doubtfulLines: [],
  };

  it('reports what was not read', () => {
    const report = prettyReport([], { ...SUMMARY, reading: read }, sourcesOf(README), plain);
    expect(report).toBe(
      '✔ No problems found: 2 papers, 1 resource, 1 bib entry, 1 category, 0 paired, 2 sections skipped; 7 paper links are in no entry: lines 3, 5, 8, 9, 11 and 2 more.\n',
    );
    const one = { resources: 0, skipped: 1, unread: 1, unreadLines: [3], doubtfulLines: [] };
    expect(prettyReport([], { ...SUMMARY, reading: one }, sourcesOf(README), plain)).toContain(
      '0 paired, 1 section skipped; 1 paper link is in no entry: line 3.',
    );
    const misread = { ...one, doubtfulLines: [3, 9, 12] };
    expect(prettyReport([], { ...SUMMARY, reading: misread }, sourcesOf(README), plain)).toContain(
      '1 paper link is in no entry: line 3; 3 entries may be misread: lines 3, 9 and 12.',
    );
  });

  it('warns of a list of which nothing was read', () => {
    const reading = { resources: 0, skipped: 0, unread: 0, unreadLines: [], doubtfulLines: [] };
    const summary = { ...SUMMARY, entries: 0, reading };
    expect(prettyReport([], summary, sourcesOf(README), plain)).toMatch(
      /^▲ Nothing was read: 0 papers/,
    );
  });

  it('reports in one line that there are no problems', () => {
    expect(prettyReport([], SUMMARY, sourcesOf(README), plain)).toBe(
      '✔ No problems found: 2 papers, 1 bib entry, 1 category, 0 paired.\n',
    );
  });

  it.each([
    ['error', 20],
    ['warning', 10],
    ['info', 1],
  ] as const)(
    'of findings of severity %s, shows %i of a rule and names the lines of the others',
    (severity, shown) => {
      const findings = ['A title', ...Array.from({ length: shown }, () => 'Another')].map(
        (text, nth) =>
          findingAt(README, text, { severity, message: `It lacks a part. ${'x'.repeat(nth)}` }),
      );
      const report = prettyReport(findings, SUMMARY, sourcesOf(README), plain);
      expect(report.match(/^ +\d+:\d+ /gm)).toHaveLength(shown);
      expect(report).toContain(
        '… and 1 more of entry-abstract: README.md, line 6 (--format json shows all)',
      );
    },
  );

  it('shows a message of a rule twice, and the lines of the others that have it', () => {
    const findings = ['A title', 'Another', 'Another'].map((text) => findingAt(README, text));
    const report = prettyReport(findings, SUMMARY, sourcesOf(README), plain);
    expect(report.match(/^ +\d+:\d+ /gm)).toEqual(['  5:3 ', '  6:3 ']);
    expect(report).toContain('… and 1 more of entry-abstract: README.md, line 6 (');
  });

  it('shows findings with the same advice five times', () => {
    const findings = Array.from({ length: 7 }, (_, nth) =>
      findingAt(README, 'Another', {
        message: `It is "${nth}". Write "${nth + 1}" in line ${nth}.`,
      }),
    );
    const report = prettyReport(findings, SUMMARY, sourcesOf(README), plain);
    expect(report.match(/^ +\d+:\d+ /gm)).toHaveLength(5);
    expect(report).toContain('… and 2 more of entry-abstract: README.md, line 6 (');
  });

  it('shows entries with errors before those with warnings, and the error of an entry first', () => {
    const findings = [
      findingAt(README, 'A title', { severity: 'warning', entry: { title: 'A title' } }),
      findingAt(README, 'Another', { severity: 'warning', entry: { title: 'Another' } }),
      findingAt(README, 'Another', {
        severity: 'error',
        message: 'The title is wrong.',
        entry: { title: 'Another' },
      }),
    ];
    const report = prettyReport(findings, SUMMARY, sourcesOf(README), plain);
    expect(report.match(/^README.*|[✖▲] \w+/gmu)).toEqual([
      'README.md  Another',
      '✖ error',
      '▲ warning',
      'README.md  A title',
      '▲ warning',
    ]);
  });

  it('names the number of files where what is not shown is in several', () => {
    const other = sourceFile('MORE.md', 'Another\n');
    const findings = [README, README, README, other].map((file) =>
      findingAt(file, 'Another', { severity: 'info' }),
    );
    const report = prettyReport(findings, SUMMARY, sourcesOf(README, other), plain);
    expect(report).toContain('… and 3 more of entry-abstract: in 2 files (');
  });

  it('counts many findings by rule, the most frequent first', () => {
    const few = Array.from({ length: 19 }, () => findingAt(README, 'Another'));
    const one = findingAt(README, 'A title', { ruleId: 'entry-link' });
    const text = (findings: typeof few) =>
      prettyReport(findings, SUMMARY, sourcesOf(README), plain);
    expect(text([one, ...few])).not.toContain('By rule');
    expect(text([one, one, ...few])).toContain('By rule: 19 entry-abstract, 2 entry-link.\n');
  });

  it('is one line for advice with a safe fix', () => {
    const fix = { kind: 'safe', files: [] } as const;
    const month = findingAt(README, 'Another', { ruleId: 'bib-month', severity: 'info', fix });
    const pages = { ...month, ruleId: 'bib-pages' };
    const error = findingAt(README, 'Another', { fix });
    const text = (findings: (typeof month)[]) =>
      prettyReport(findings, SUMMARY, sourcesOf(README), plain);
    expect(text([pages, month, { ...pages }, error])).toContain(
      'Style: 2 bib-pages, 1 bib-month. "list-curator format --diff" shows the changes, "--write" makes them.\n',
    );
    expect(text([pages, month, { ...pages }, error]).match(/^ +\d+:\d+ /gm)).toHaveLength(1);
    expect(text([month])).toContain('Style: 1 bib-month.');
  });

  it('reports what to do next', () => {
    const fix = { kind: 'safe', files: [] } as const;
    const text = (more: object) =>
      prettyReport([findingAt(README, 'Another', more)], SUMMARY, sourcesOf(README), plain);
    expect(text({ fix })).toMatch(/\n"list-curator format --write" applies the safe fixes; .+\n$/);
    expect(text({ fix: { ...fix, kind: 'suggested' } })).toMatch(
      /\n"list-curator check --fix-suggested --diff" shows all fixes; .+\n$/,
    );
  });

  it('does not count pairs where there is no bib entry', () => {
    expect(prettyReport([], { ...SUMMARY, bibEntries: 0 }, sourcesOf(README), plain)).toBe(
      '✔ No problems found: 2 papers, 0 bib entries, 1 category.\n',
    );
  });

  it('uses colors only when requested', () => {
    const finding = findingAt(README, 'Another', { severity: 'warning' });
    const summary = { ...SUMMARY, warnings: 1 };
    expect(prettyReport([finding], summary, sourcesOf(README), plain)).not.toContain('\u001b');
    expect(
      prettyReport([finding], summary, sourcesOf(README), { ...plain, color: true }),
    ).toContain('\u001b[33m▲ warning');
  });

  it('cuts a long line around the place and keeps the marker under it', () => {
    const file = sourceFile('README.md', `${'a'.repeat(500)} wrong ${'b'.repeat(500)}`);
    const report = prettyReport(
      [findingAt(file, 'wrong')],
      { ...SUMMARY, errors: 1 },
      sourcesOf(file),
      { color: false, width: 80 },
    );
    const [, , source = '', marker = ''] = report.split('\n');
    expect(source.length).toBeLessThanOrEqual(84);
    expect(source).toMatch(/│ …a+ wrong b+…$/);
    expect(marker.indexOf('^^^^^')).toBe(source.indexOf('wrong'));
  });

  it('keeps the marker under text after wide characters and tabs', () => {
    const file = sourceFile('README.md', '\t大模型 wrong');
    const [, , source = '', marker = ''] = prettyReport(
      [findingAt(file, 'wrong')],
      { ...SUMMARY, errors: 1 },
      sourcesOf(file),
      plain,
    ).split('\n');
    // Three characters of two columns each stand before the place.
    expect(marker.indexOf('^')).toBe(source.indexOf('wrong') + 3);
  });

  it('lets no control character of a file reach the terminal', () => {
    const file = sourceFile('README.md', '\u001b[31mred\u001b[0m \u202egnp wrong');
    const finding = findingAt(file, 'wrong', {
      entry: { title: '\u001b]0;owned\u0007' },
      message: 'bad \u009b1m',
    });
    const report = prettyReport([finding], { ...SUMMARY, errors: 1 }, sourcesOf(file), plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(report.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });
});
