import { describe, expect, it } from 'vitest';
import { memo } from '../../src/text/memo.ts';

describe('memo', () => {
  it('computes once for each text', () => {
    const asked: string[] = [];
    const lengthOf = memo((text) => asked.push(text));
    expect([lengthOf('moss'), lengthOf('fern'), lengthOf('moss')]).toEqual([1, 2, 1]);
    expect(asked).toEqual(['moss', 'fern']);
  });

  it('remembers that there is nothing', () => {
    let asked = 0;
    const nothing = memo(() => {
      asked++;
      return undefined;
    });
    expect([nothing('moss'), nothing('moss'), asked]).toEqual([undefined, undefined, 1]);
  });

  it('forgets when it has seen too many', () => {
    const asked: string[] = [];
    const ask = memo((text) => asked.push(text), 2);
    for (const text of ['a', 'b', 'a', 'c', 'a']) ask(text);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
