import { defineConfig } from 'vitest/config';

/** The tests of one room, for the mutants of that room; see stryker.config.mjs. */
export default defineConfig({
  test: {
    include: [`__tests__/${process.env.ROOM ?? '{rules,bibtex,catalog,identifiers}'}/**/*.test.ts`],
    // Half a megabyte for every mutant would take days; nothing else depends on these.
    exclude: ['**/endless-files.test.ts'],
    testTimeout: 30_000,
  },
});
