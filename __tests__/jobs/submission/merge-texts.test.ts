import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../../../src/jobs/submission/merge-texts.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const lines = (...all: string[]): string => all.map((one) => `${one}\n`).join('');
const TEN = Array.from({ length: 10 }, (_, index) => `line ${index}`);

describe('merging two changes of a text', () => {
  it('takes both where they are apart', () => {
    const base = lines(...TEN);
    const one = lines('first', ...TEN);
    const other = lines(...TEN, 'last');
    expect(mergeTexts(base, one, other)).toBe(lines('first', ...TEN, 'last'));
    expect(mergeTexts(base, base, other)).toBe(other);
    expect(mergeTexts(base, one, base)).toBe(one);
  });

  it('sees a conflict at one place, and near one', () => {
    const base = lines(...TEN);
    const at = (index: number, text: string) => lines(...TEN.toSpliced(index, 0, text));
    expect(mergeTexts(base, at(5, 'a'), at(5, 'b'))).toBeUndefined();
    expect(mergeTexts(base, at(5, 'a'), at(6, 'b'))).toBeUndefined();
    expect(mergeTexts(base, at(2, 'a'), at(8, 'b'))).toBeDefined();
  });

  it('never gives what git would not', () => {
    const folder = temporaryFolder({});
    const text = fc
      .array(fc.constantFrom('a', 'b', '- c', '', '  d', 'e\r'), { maxLength: 14 })
      .map((all) => lines(...all));
    const change = fc.array(
      fc.record({
        at: fc.nat(13),
        removed: fc.nat(2),
        added: fc.array(fc.constantFrom('a', 'new', ''), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    );
    const apply = (base: string, changes: { at: number; removed: number; added: string[] }[]) =>
      changes
        .reduce(
          (all, { at, removed, added }) => all.toSpliced(at, removed, ...added),
          base.split('\n').slice(0, -1),
        )
        .map((one) => `${one}\n`)
        .join('');
    fc.assert(
      fc.property(text, change, change, (base, first, second) => {
        const one = apply(base, first);
        const other = apply(base, second);
        const merged = mergeTexts(base, one, other);
        if (merged === undefined || one === base || other === base) return;
        const path = (name: string, content: string): string => {
          writeFileSync(join(folder, name), content);
          return join(folder, name);
        };
        const args = [path('one', one), path('base', base), path('other', other)];
        const byGit = execFileSync('git', ['merge-file', '--stdout', ...args], {
          encoding: 'utf8',
        });
        expect(merged).toBe(byGit);
      }),
      { numRuns: 300 },
    );
  });
});
