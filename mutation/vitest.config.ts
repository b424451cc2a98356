import { defineConfig } from 'vitest/config';

const { ROOM = '{rules,bibtex,catalog,identifiers}', FILES = '**/*', TESTS = FILES } = process.env;

/** The tests that judge mutants; stryker.config.mjs tells what the variables mean. */
export default defineConfig({
  test: {
    include: [`__tests__/${ROOM}/${TESTS}.test.ts`],
    // Half a megabyte for every mutant would take days; nothing else depends on these.
    exclude: ['**/endless-files.test.ts'],
    testTimeout: 30_000,
  },
});
