import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkEverything } from './check-everything.ts';
import { mutated, soup } from './mutate.ts';

const README = readFileSync('README.md', 'utf8').slice(-6000);
const BIB = readFileSync('llm_medical.bib', 'utf8').slice(0, 6000);
const RUNS = { numRuns: 25 };

/** Texts that were found by running `scripts/fuzz.ts` for an hour, in their shortest form. */
const FOUND = [
  ['words without a value, over and over', { bib: `@misc{a, titl/${',/'.repeat(40)}, title={A}}` }],
  [
    'ignore comments that begin in each other',
    { readme: `# L\n\n## A\n\n${'<!-- curator-ignore entry-abstract '.repeat(300)}-->\n` },
  ],
] as const;

describe('the whole check, whatever the files are', () => {
  it.each(FOUND)('ends without a fault on %s', (_, texts) => checkEverything(texts));

  it('ends without a fault on made up files', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(soup, soup, soup, (readme, bib, issue) =>
        checkEverything({ readme, bib, issue }),
      ),
      RUNS,
    );
  });

  it('ends without a fault on changed files', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(mutated(README), mutated(BIB), (readme, bib) => checkEverything({ readme, bib })),
      RUNS,
    );
  });
});
