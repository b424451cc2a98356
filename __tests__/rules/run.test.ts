import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList, readCatalog } from '../../src/features/check/check-list.ts';
import type { Finding, Severity } from '../../src/rules/finding.ts';
import { listSyntax } from '../../src/rules/list-syntax.ts';
import type { LocatedProblem, Rule } from '../../src/rules/rule.ts';
import { runRules, type SeveritySettings } from '../../src/rules/run.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { article, list, paper } from './samples.ts';

const README = sourceFile('README.md', list(paper('Bark as a Home'), paper('Red Walls')));
const BIB = sourceFile('refs.bib', article('Twigg2019', 'Bark as a Home'));
const CATALOG = readCatalog({ readme: README, bibs: [BIB], config: DEFAULT_CONFIG });

/** A rule that yields these problems. */
function ruleOf(id: string, severity: Severity, ...problems: LocatedProblem[]): Rule {
  return {
    id,
    severity,
    fix: 'none',
    summary: '',
    why: '',
    create: () => ({ onEnd: () => problems }),
  };
}

/** A problem at an offset of the README. */
function problemAt(start: number, more: Partial<LocatedProblem> = {}): LocatedProblem {
  return { message: 'Wrong.', file: README, range: { start, end: start + 1 }, ...more };
}

function run(rules: readonly Rule[], severities: SeveritySettings['rules'] = {}): Finding[] {
  return runRules(
    rules,
    CATALOG,
    { categories: [], bibliographyWanted: true, duplicates: 'category' },
    { rules: severities },
  );
}

describe('runRules', () => {
  it('stops at the time limit, says so, and judges nothing by what it saw of a part', () => {
    const rule: Rule = {
      ...ruleOf('a-rule', 'warning', problemAt(0)),
      create: () => ({
        onEntry: () => ({ message: 'Seen.' }),
        onEnd: () => [problemAt(0)],
      }),
    };
    let calls = 0;
    const found = runRules(
      [listSyntax, rule],
      CATALOG,
      {
        categories: [],
        bibliographyWanted: true,
        duplicates: 'category',
        // Of the two entries, one is visited.
        outOfTime: () => ++calls > 1,
      },
      { rules: {} },
    );
    expect(found.map(({ message }) => message)).toEqual([
      'Time is up: not all rules were checked. Split the list, or allow more time (deadline).',
      'Seen.',
    ]);
  });

  it('does not let a list pass of which nothing was checked', () => {
    const settings = { categories: [], bibliographyWanted: true, duplicates: 'category' } as const;
    const found = runRules(
      [listSyntax],
      CATALOG,
      { ...settings, outOfTime: () => true },
      { rules: {} },
    );
    expect(found).toMatchObject([
      { severity: 'error', message: expect.stringContaining('Time is up: no entry was checked.') },
    ]);
  });

  describe('severity', () => {
    const rule = ruleOf('a-rule', 'warning', problemAt(0), problemAt(1, { severity: 'info' }));

    it("is the rule's, unless the problem has its own", () => {
      expect(run([rule]).map(({ severity }) => severity)).toEqual(['warning', 'info']);
    });

    it('is the configured one, for all problems of the rule', () => {
      const findings = run([rule], { 'a-rule': 'error' });
      expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
    });

    it('may be off, without the rule being run', () => {
      const asked: Rule = {
        ...ruleOf('a-rule', 'error'),
        create: () => {
          throw new Error('asked');
        },
      };
      expect(run([asked], { 'a-rule': 'off' })).toEqual([]);
    });

    it('is not taken from what every object inherits', () => {
      const odd = ruleOf('constructor', 'info', problemAt(0));
      expect(run([odd]).map(({ severity }) => severity)).toEqual(['info']);
    });
  });

  it('returns the findings in the order of files and lines, then of rules', () => {
    const inBib = { file: BIB };
    const findings = run([
      ruleOf('first', 'error', problemAt(9), problemAt(0, inBib), problemAt(2)),
      ruleOf('second', 'error', problemAt(2), problemAt(1)),
    ]);
    expect(findings.map(({ ruleId, place }) => [ruleId, place.file, place.range.start])).toEqual([
      ['second', 'README.md', 1],
      ['first', 'README.md', 2],
      ['second', 'README.md', 2],
      ['first', 'README.md', 9],
      ['first', 'refs.bib', 0],
    ]);
  });

  it('adds lines to places, related ones as well', () => {
    const key = BIB.text.indexOf('Twigg2019');
    const related = [{ file: BIB, range: { start: key, end: key + 9 }, message: 'the bib entry' }];
    const start = README.text.indexOf('Red Walls');
    expect(run([ruleOf('a-rule', 'error', problemAt(start, { related }))])).toMatchObject([
      {
        place: { start: { line: 6, column: 4 }, end: { line: 6, column: 5 } },
        related: [
          {
            file: 'refs.bib',
            start: { line: 1, column: 10 },
            end: { line: 1, column: 19 },
            message: 'the bib entry',
          },
        ],
      },
    ]);
  });

  it('names the entry by its title, and by the key of its pair', () => {
    const [bark, walls] = CATALOG.list?.entries ?? [];
    const [bib] = CATALOG.bibliographies[0]?.entries ?? [];
    if (bark === undefined || walls === undefined || bib === undefined) throw new Error('unread');
    const problems = [bark, walls, bib].map((entry, at) => problemAt(at, { entry }));
    expect(run([ruleOf('a-rule', 'error', ...problems)]).map(({ entry }) => entry)).toEqual([
      { title: 'Bark as a Home', citationKey: 'Twigg2019' },
      { title: 'Red Walls' },
      { title: 'Bark as a Home', citationKey: 'Twigg2019' },
    ]);
  });

  it('passes on a fix', () => {
    const edits = [{ range: { start: 0, end: 1 }, text: '' }];
    const fix = { kind: 'safe', edits } as const;
    const findings = run([ruleOf('a-rule', 'error', problemAt(0, { fix }), problemAt(1))]);
    expect(findings.map((finding) => finding.fix)).toEqual([
      { kind: 'safe', files: [{ file: 'README.md', edits }] },
      undefined,
    ]);
  });
});

describe('fingerprints', () => {
  const ENTRIES = [
    paper('Bark as a Home', { key: 'Wood2001', abstract: 'It grew \\emph{well}.' }),
    paper('Red Walls', { key: 'Redd', abstract: 'TODO' }),
    '- Slow Colours [Code]()\n  - **Abstract:** It grew \\emph{slowly}.',
  ];
  const ENTRY_BIB = article('Moss2018', 'Moss or <i>Lichen</i>', { journal: '' });

  /** Fingerprints of all findings, by rule and entry. */
  function fingerprints(readme: string, bib: string): string[] {
    const { findings } = checkList({
      readme: sourceFile('README.md', readme),
      bibs: [sourceFile('refs.bib', bib)],
      config: DEFAULT_CONFIG,
    });
    return findings
      .map(({ ruleId, entry, fingerprint }) => `${ruleId} ${entry?.title} ${fingerprint}`)
      .toSorted();
  }

  const before = fingerprints(list(...ENTRIES), ENTRY_BIB);

  it('differ from each other', () => {
    expect(before.length).toBeGreaterThanOrEqual(8);
    expect(new Set(before.map((line) => line.split(' ').at(-1))).size).toBe(before.length);
  });

  it('stay when lines move', () => {
    const [first = '', ...others] = ENTRIES;
    expect(
      fingerprints(
        `${list(...others, first)}`.replace('# Papers\n', '# Papers\n\nA word.\n\nAnother.\n'),
        `% A comment\n\n${ENTRY_BIB}`,
      ),
    ).toEqual(before);
  });

  it('stay when white space changes', () => {
    const readme = list(...ENTRIES)
      .replaceAll('It grew ', 'It   grew  ')
      .replaceAll('\n- ', '\n\n-   ')
      .replaceAll('\n  - ', '\n    - ');
    expect(fingerprints(readme, ENTRY_BIB.replaceAll(' = ', '='))).toEqual(before);
  });

  it('stay when line ends change', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(fingerprints(crlf(list(...ENTRIES)), crlf(ENTRY_BIB))).toEqual(before);
  });
});
