import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { checkList } from '../../../src/features/check/check-list.ts';
import { readingMemory } from '../../../src/features/check/reading-memory.ts';
import { committedText, fixMessage } from '../../../src/features/review/commit-fixes.ts';
import { safeFixes } from '../../../src/features/review/safe-fixes.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const BIB = `@article{Doe2020,
  author = {Jane Doe & Ken Ito},
  title = {A survey of nothing},
  journal = {Journal of Nothing},
  year = {2020},
  month = {May},
  pages = {1-9},
}
`;

function fixed(
  bib: string,
  change: (findings: readonly Finding[]) => readonly Finding[] = (all) => all,
) {
  const input = { bibs: [sourceFile('refs.bib', bib)], config: DEFAULT_CONFIG };
  const findings = change(checkList(input).findings);
  const { files, findings: done } = safeFixes(input, findings, findings, readingMemory());
  return { text: files[0]?.text ?? bib, rules: done.map(({ ruleId }) => ruleId) };
}

describe('safe fixes', () => {
  it('leave to a person what two rules could write differently', () => {
    const { text, rules } = fixed(BIB);
    expect(text).toBe(BIB.replace('{May}', 'may').replace('1-9', '1--9'));
    expect(rules.toSorted()).toEqual(['bib-month', 'bib-pages']);
  });

  it('make neither of two fixes for the same characters', () => {
    const { text } = fixed(BIB, (findings) => {
      const month = findings.find(({ ruleId }) => ruleId === 'bib-month');
      const files = month?.fix?.files.map((one) => ({
        ...one,
        edits: one.edits.map((edit) => ({ ...edit, text: 'march' })),
      }));
      if (month === undefined || files === undefined) throw new Error('no fix of the month');
      const other = { ...month, ruleId: 'other', fix: { kind: 'suggested' as const, files } };
      return [...findings, { ...other, fingerprint: 'f'.repeat(16) }];
    });
    expect(text).toBe(BIB.replace('1-9', '1--9'));
  });

  it('fix nothing that was there before', () => {
    const input = { bibs: [sourceFile('refs.bib', BIB)], config: DEFAULT_CONFIG };
    const { findings } = checkList(input);
    expect(safeFixes(input, findings, [], readingMemory())).toEqual({ files: [], findings: [] });
  });
});

describe('the sentence about a commit', () => {
  const findings = [
    { ruleId: 'bib-pages', file: 'refs.bib', line: 7 },
    { ruleId: 'bib-month', file: 'refs.bib', line: 6 },
    { ruleId: 'bib-doi-format', file: 'refs.bib', line: 8 },
  ];

  it('names the rules and the lines', () => {
    expect(fixMessage(findings)).toBe(
      'Fix pages, month and DOI\n\n- bib-pages: refs.bib line 7\n- bib-month: refs.bib line 6\n- bib-doi-format: refs.bib line 8',
    );
    const many = Array.from({ length: 60 }, (_, at) => ({
      ruleId: `bib-rule-${at}`,
      file: 'refs.bib',
      line: at,
    }));
    expect(fixMessage(many)).toMatch(/^Fix rule 0, rule 1, rule 2 and more\n/);
    expect(fixMessage(many)).toMatch(/\n- and 10 more: bib-rule-50, bib-rule-51, .*bib-rule-59$/);
  });

  it('is read from the message of the commit, with all its rules', () => {
    const head = 'abc1234'.padEnd(40, '0');
    expect(committedText(head, fixMessage(findings))).toBe(
      'Committed abc1234: pages, month, DOI. Run `git pull` before you continue.',
    );
    const place = { ruleId: 'bib-pages', file: 'refs.bib', line: 7 };
    const many = [...Array.from({ length: 60 }, () => place), ...findings];
    expect(committedText(head, fixMessage(many))).toContain(': pages, month, DOI. Run');
  });

  it('is short, however long a message is', () => {
    const places = Array.from({ length: 5000 }, (_, at) => `- rule-${at}: refs.bib line ${at}`);
    expect(committedText('abc1234', `Fix all\n\n${places.join('\n')}`)?.length).toBeLessThan(3000);
  });

  it.each([
    'Fix a typo',
    'Fix a typo\n\n- in the README',
    'Add a paper\n\n- bib-pages: refs.bib line 7',
    'Fix pages\n\n- [here](https://evil.example): refs.bib line 7',
    '',
  ])('is nothing where the commit is another one: %j', (message) => {
    expect(committedText('abc1234', message)).toBeUndefined();
  });
});
