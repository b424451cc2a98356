import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../../../src/features/submissions/merge-texts.ts';
import { temporaryFolder } from '../../files/temporary-folder.ts';

const lines = (...all: string[]): string => all.map((one) => `${one}\n`).join('');
const TEN = Array.from({ length: 10 }, (_, index) => `line ${index}`);

interface Sides {
  readonly base: string;
  readonly one: string;
  readonly other: string;
}

/** What git gives for many merges at once: each is a file of three commits. */
function mergedByGit(merges: readonly Sides[]): string[] {
  const cwd = temporaryFolder({});
  const git = (args: readonly string[], input: string): string =>
    execFileSync('git', args, { cwd, input, encoding: 'utf8', maxBuffer: 1 << 26 });
  const commit = (side: keyof Sides, from = ''): string =>
    `commit refs/heads/${side}\ncommitter A <a@example.org> 1700000000 +0000\ndata 0\n${from}${merges
      .map((all, at) => `M 100644 inline ${at}\ndata ${all[side].length}\n${all[side]}\n`)
      .join('')}`;
  git(['init', '--quiet', '--bare'], '');
  const onBase = 'from refs/heads/base\n';
  git(['fast-import', '--quiet'], commit('base') + commit('one', onBase) + commit('other', onBase));
  const tree = git(['merge-tree', '--write-tree', 'one', 'other'], '').trim();
  const names = merges.map((_, at) => `${tree}:${at}\n`).join('');
  let blobs = git(['cat-file', '--batch'], names);
  return merges.map(() => {
    const [head = '', size] = /^\S+ blob (\d+)\n/.exec(blobs) ?? [];
    const text = blobs.slice(head.length, head.length + Number(size));
    blobs = blobs.slice(head.length + Number(size) + 1);
    return text;
  });
}

describe('merging two changes of a text', () => {
  it('takes both where they are apart', () => {
    const base = lines(...TEN);
    const one = lines('first', ...TEN);
    const other = lines(...TEN, 'last');
    expect(mergeTexts(base, one, other)).toBe(lines('first', ...TEN, 'last'));
    expect(mergeTexts(base, base, other)).toBe(other);
    expect(mergeTexts(base, one, base)).toBe(one);
  });

  it('reports a conflict at the same place, and near it', () => {
    const base = lines(...TEN);
    const at = (index: number, text: string) => lines(...TEN.toSpliced(index, 0, text));
    expect(mergeTexts(base, at(5, 'a'), at(5, 'b'))).toBeUndefined();
    expect(mergeTexts(base, at(5, 'a'), at(6, 'b'))).toBeUndefined();
    expect(mergeTexts(base, at(2, 'a'), at(8, 'b'))).toBe(
      lines(...TEN.toSpliced(8, 0, 'b').toSpliced(2, 0, 'a')),
    );
  });

  it('reports a conflict where only repeated lines are between', () => {
    const base = lines('a', '- c', '- c', '- c');
    const one = lines('a', '- c', 'new', 'a', '- c', '- c');
    expect(mergeTexts(base, one, `${base}\na\n\n`)).toBeUndefined();
  });

  it('never results in what git would not', () => {
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
    const merges = fc
      .sample(fc.tuple(text, change, change), 3000)
      .map(([base, first, second]) => [base, apply(base, first), apply(base, second)] as const)
      .map(([base, one, other]) => ({ base, one, other, merged: mergeTexts(base, one, other) }))
      .filter(
        ({ merged, base, one, other }) => merged !== undefined && one !== base && other !== base,
      );
    expect(merges.length).toBeGreaterThan(30);
    const byGit = mergedByGit(merges);
    for (const [index, { merged, ...texts }] of merges.entries()) {
      expect({ ...texts, merged }).toEqual({ ...texts, merged: byGit[index] });
    }
  });
});
