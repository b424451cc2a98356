const FOLDERS = '{rules,bibtex,catalog,identifiers}';

/**
 * Mutation testing of one folder (`FOLDER=catalog npm run mutation`), or of the four with the
 * product's judgement. Only the tests of the same folders run, so a mutant that the tests of another
 * folder would notice counts as survived. `FILES='{bib-year,bib-pages}'` narrows it to files of the
 * folder and the tests that are named after them, `TESTS='{docs,run}'` names other tests.
 */
const folder = process.env.FOLDER;
const files = process.env.FILES ?? '**/*';

export default {
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [`src/${folder ?? FOLDERS}/${files}.ts`],
  // What is made once, when a module is loaded (tables, texts): each mutant would need all tests.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'reports'],
  concurrency: 2,
  timeoutMS: 8_000,
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${folder ?? 'all'}.json` },
  htmlReporter: { fileName: `reports/mutation/${folder ?? 'all'}.html` },
  tempDirName: `reports/mutation/mutants-${folder ?? 'all'}`,
};
