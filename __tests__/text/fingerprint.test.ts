import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/text/fingerprint.ts';

describe('fingerprint', () => {
  it('is the same on every machine', () => {
    // FNV-1a over the two bytes of each UTF-16 unit.
    expect(fingerprint('')).toBe('811c9dc59747b28c');
    expect(fingerprint('entry-abstract')).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint('entry-abstract')).toBe(fingerprint('entry-abstract'));
  });

  it('distinguishes similar texts and upper bytes', () => {
    const texts = ['a', 'b', 'ab', 'ba', 'a\u0100', 'a\u0000', 'ā'];
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  });
});
