import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { readCatalog } from '../../../src/features/check/check-list.ts';
import { addedSuppressions } from '../../../src/features/review/added-suppressions.ts';
import { pairEntries } from '../../../src/features/review/pair-entries.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { MOSS } from '../../scenarios/moss-list.ts';

const LIST = MOSS['README.md'];
const ADDED = '- [Lichens from a train](https://doi.org/10.99999/lichen), Bo Twigg, 2023\n';

/** What a change of the list adds, beside a .bib that stays. */
function added(before: string, after: string, bib = MOSS['refs.bib']) {
  const [base, head] = [before, after].map((text) =>
    readCatalog({
      readme: sourceFile('README.md', text),
      bibs: [sourceFile('refs.bib', bib)],
      config: DEFAULT_CONFIG,
    }),
  );
  return base && head && addedSuppressions(base, head, pairEntries(base.list, head.list).pairs);
}

it('names a comment with its rules, but none without a rule', () => {
  const comment = '<!-- curator-ignore entry-abstract -- because -->\n';
  expect(added(LIST, LIST + comment + ADDED)).toMatchObject([{ ruleIds: ['entry-abstract'] }]);
  expect(added(LIST, LIST + comment.replace('entry-abstract ', '') + ADDED)).toEqual([]);
});

it('takes no place of a .bib for one of the list', () => {
  // Its bib entry begins where an entry of the list does.
  const at = LIST.indexOf('- [Old walls]');
  const comment = '% curator-ignore bib-abstract -- because'.padEnd(at - 1);
  expect(added(LIST, LIST + ADDED, `${comment}\n${MOSS['refs.bib']}`)).toEqual([]);
});
