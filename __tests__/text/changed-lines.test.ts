import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedLines } from '../../src/text/changed-lines.ts';

const some = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });

it('leads from the old lines to the new ones, in order and without overlap', () => {
  fc.assert(
    fc.property(some, some, (before, after) => {
      const made: string[] = [];
      let at = 0;
      for (const { start, end, lines } of changedLines(before, after) ?? []) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThanOrEqual(start);
        made.push(...before.slice(at, start), ...lines);
        at = end;
      }
      expect([...made, ...before.slice(at)]).toEqual(after);
    }),
  );
});

it('gives up on texts that differ in too many lines', () => {
  const lines = (name: string) => Array.from({ length: 1500 }, (_, at) => `${name} ${at}`);
  expect(changedLines(lines('old'), lines('new'))).toBeUndefined();
});
