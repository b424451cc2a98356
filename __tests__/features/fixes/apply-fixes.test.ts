import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { type CheckInput, checkList } from '../../../src/features/check/check-list.ts';
import { applyFixes, fixesOfKind } from '../../../src/features/fixes/apply-fixes.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const BIB =
  '@misc{Stone2022,\n  title = {A Year on a North Wall}\n}\n\n@misc{Moss2023,\n  title = {Counting Lichens from a Train}\n}\n';

function fixed(readme: string, bib: string) {
  const input = {
    readme: sourceFile('README.md', readme),
    bibs: [sourceFile('refs.bib', bib)],
    config: DEFAULT_CONFIG,
  };
  const result = applyFixes(input, fixesOfKind(false));
  return { ...result, text: result.changed[0]?.after.text ?? readme };
}

const LIST = (lines: string, newline = '\n'): string =>
  [
    '# Papers',
    '',
    '## Growth\t ',
    '',
    '- [A Year on a North Wall](https://example.org/wall) [`Stone2022`](refs.bib#L1-L3) ',
    `- [Counting Lichens from a Train](https://example.org/train) [\`Moss2023\`](refs.bib#${lines}) [Slides] (https://example.org/s)`,
  ].join(newline);

describe('applyFixes', () => {
  it('updates a stale anchor and joins a link, and nothing else', () => {
    const { text, skipped, applied } = fixed(LIST('L1-L3', '\r\n'), BIB);
    expect(text).toBe(LIST('L5-L7', '\r\n').replace('] (', ']('));
    expect(applied.map(({ ruleId }) => ruleId)).toEqual(['entry-citation-key', 'entry-link']);
    expect(skipped).toEqual([]);
  });

  it('leaves a link into one commit alone', () => {
    const commit = `https://github.com/a/b/blob/${'a'.repeat(40)}/refs.bib`;
    const list = LIST('L1-L3').replace('](refs.bib#L1-L3) [', `](${commit}#L1-L3) [`);
    expect(fixed(list, BIB).text).toBe(list.replace('] (', ']('));
  });

  it('changes nothing the second time, wherever the entries are', () => {
    fc.assert(
      fc.property(
        fc.nat(12),
        fc.integer({ min: 1, max: 30 }),
        fc.nat(5),
        fc.constantFrom('\n', '\r\n'),
        (emptyLines, start, length, newline) => {
          const bib = `${newline.repeat(emptyLines)}${BIB.replaceAll('\n', newline)}`;
          const first = fixed(LIST(`L${start}-L${start + length}`, newline), bib);
          expect(first.check.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
          expect(fixed(first.text, bib).changed).toEqual([]);
          expect(first.text.replace(/L\d+-L\d+/g, '')).toBe(
            LIST('', newline).replace('] (', '](').replace('L1-L3', ''),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** One rule: each `from` in the list is found, and its fix writes `to`. */
interface Replacement {
  readonly from: RegExp;
  readonly to: string;
}

/** Fixes a text with rules made up for the purpose, and counts how often it was read. */
function fixedBy(text: string, replacements: readonly Replacement[]) {
  let checks = 0;
  const input: CheckInput = {
    readme: sourceFile('README.md', text),
    bibs: [],
    config: DEFAULT_CONFIG,
  };
  const check = (now: CheckInput) => {
    checks++;
    const source = now.readme?.text ?? '';
    const findings = replacements.flatMap(({ from, to }, rule) =>
      [...source.matchAll(from)].map(({ 0: found, index }): Finding => {
        const range = { start: index, end: index + found.length };
        const position = { line: 1, column: index + 1 };
        return {
          ruleId: `rule-${rule}`,
          severity: 'warning',
          message: found,
          place: { file: 'README.md', range, start: position, end: position },
          related: [],
          fingerprint: `${rule}`,
          fix: { kind: 'safe', files: [{ file: 'README.md', edits: [{ range, text: to }] }] },
        };
      }),
    );
    return { ...checkList(now), findings };
  };
  const result = applyFixes(input, () => true, check);
  return { ...result, text: result.changed[0]?.after.text ?? text, checks: () => checks };
}

it('updates links to lines first where entries of both files are to be sorted', () => {
  const order = { entryOrder: 'title', bibOrder: 'key' } as const;
  const input = {
    readme: sourceFile(
      'README.md',
      `# Papers\n\n## Growth\n\n${[
        '- [Wall Lichens of the North](https://example.org/w) [bib](refs.bib#L1-L4)',
        '- [Bark Lichens of the South](https://example.org/b) [bib](refs.bib#L6-L8)',
      ].join('\n')}\n`,
    ),
    bibs: [
      sourceFile(
        'refs.bib',
        '@misc{Zed,\n  title = {Wall Lichens of the North},\n  note = {long}\n}\n\n@misc{Abe,\n  title = {Bark Lichens of the South}\n}\n',
      ),
    ],
    config: { ...DEFAULT_CONFIG, ...order },
  };
  const { changed, check } = applyFixes(input, ({ ruleId }) => /-order$/.test(ruleId));
  expect(changed[0]?.after.text).toContain(
    '- [Bark Lichens of the South](https://example.org/b) [bib](refs.bib#L1-L3)\n- [Wall Lichens of the North](https://example.org/w) [bib](refs.bib#L5-L8)\n',
  );
  expect(check.findings.filter(({ ruleId }) => /order|citation/.test(ruleId))).toEqual([]);
});

describe('the guards of applyFixes', () => {
  it('ends when two fixes undo each other', () => {
    const { text, skipped } = fixedBy('one', [
      { from: /one/g, to: 'two' },
      { from: /two/g, to: 'one' },
    ]);
    expect(text).toBe('two');
    expect(skipped).toMatchObject([
      {
        finding: { ruleId: 'rule-1' },
        reason: expect.stringContaining('would undo an earlier one'),
      },
    ]);
  });

  it('stops when a fix never ends', () => {
    const { text, skipped } = fixedBy('a', [{ from: /a$/g, to: 'ba' }]);
    expect(text.length).toBeLessThan(30);
    expect(skipped[0]?.reason).toContain('no end of fixes after 10 rounds');
  });

  it('does not insert what would be inserted again by the next run', () => {
    const rules = [
      { from: /(?=end)/g, to: '!' },
      { from: /x/g, to: 'y' },
    ];
    const { text, skipped } = fixedBy('x end', rules);
    expect(text).toBe('y end');
    expect(skipped).toMatchObject([
      { finding: { ruleId: 'rule-0' }, reason: expect.stringContaining('not be recognized') },
    ]);
    expect(fixedBy(text, rules).text).toBe(text);
  });

  it('names a fix that changes nothing, and the one that waits for it', () => {
    const { text, skipped } = fixedBy('abc', [
      { from: /ab/g, to: 'ab' },
      { from: /bc/g, to: 'x' },
    ]);
    expect(text).toBe('abc');
    expect(skipped.map(({ finding, reason }) => [finding.ruleId, reason])).toEqual([
      ['rule-0', 'its fix changes nothing; correct it by hand.'],
      ['rule-1', 'its fix conflicts with that of another finding; decide by hand.'],
    ]);
  });

  it('applies conflicting fixes one after the other', () => {
    const { text, skipped, checks } = fixedBy('abc', [
      { from: /ab/g, to: 'b' },
      { from: /bc/g, to: 'x' },
    ]);
    expect({ text, skipped, checks: checks() }).toEqual({ text: 'x', skipped: [], checks: 3 });
  });

  it('reads a list once in which there is nothing to do', () => {
    expect(fixedBy('abc', []).checks()).toBe(1);
  });
});
