import { defineConfig } from 'vitest/config';

const { ROOM = '{rules,bibtex,catalog,identifiers}', FILES = '**/*', TESTS = FILES } = process.env;

/** The tests that judge mutants; see stryker.config.mjs for the variables. */
export default defineConfig({
  test: {
    include: [`__tests__/${ROOM}/${TESTS}.test.ts`],
    // They measure growth, which takes long and says nothing about a mutant.
    exclude: ['**/endless-files.test.ts'],
    testTimeout: 30_000,
  },
});
