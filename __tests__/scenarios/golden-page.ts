import { expect } from 'vitest';

/** A part of a page of the gallery: where it is on GitHub, and its text. */
export type Part = readonly [place: string, text: string];

/** Compares what people read with a page of the gallery, `__tests__/golden/NAME.md`. */
export async function expectGolden(name: string, parts: readonly Part[]): Promise<void> {
  const text = parts
    .map(([place, body]) => `════ ${place}\n\n${body.trimEnd()}\n`)
    .join('\n')
    .replaceAll('http://github.test', 'https://github.com')
    .replace(/\b[0-9a-f]{40}\b/g, 'HEAD');
  await expect(text).toMatchFileSnapshot(`../golden/${name}.md`);
}
