import { defineConfig } from 'vitest/config';

/** Judges the regular expressions of the sources, as a part of `npm run lint`: it takes a minute. */
export default defineConfig({
  test: { include: ['__tests__/linear-time/expressions.lint.ts'], testTimeout: 300_000 },
});
