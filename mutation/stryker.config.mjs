const ROOMS = '{rules,bibtex,catalog,identifiers}';

/**
 * Mutation testing of one room (`ROOM=catalog npm run mutation`), or of the four that carry the
 * product's judgement. Only the tests of the same rooms run, so a mutant that the tests of another
 * room would notice counts as survived. `FILES='{bib-year,bib-pages}'` narrows it to files of the
 * room and the tests that are named after them, `TESTS='{docs,run}'` names other tests.
 */
const room = process.env.ROOM;
const files = process.env.FILES ?? '**/*';

export default {
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [`src/${room ?? ROOMS}/${files}.ts`],
  // What is made once, when a module is loaded (tables, texts): each mutant would need all tests.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'reports'],
  concurrency: 2,
  timeoutMS: 8_000,
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${room ?? 'all'}.json` },
  htmlReporter: { fileName: `reports/mutation/${room ?? 'all'}.html` },
  tempDirName: `reports/mutation/mutants-${room ?? 'all'}`,
};
