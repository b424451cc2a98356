import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { blockedFiles } from '../../../src/features/check/blocked-files.ts';
import { readCatalog } from '../../../src/features/check/check-list.ts';
import { applyFixes } from '../../../src/features/fixes/apply-fixes.ts';
import { addPaper } from '../../../src/features/papers/add-paper.ts';
import { syncList } from '../../../src/features/sync/sync-list.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const README = `# Papers

## Bark

- [Slow Colours of Old Walls](https://arxiv.org/abs/2101.00001), Ada Moss, 2021
- [Bark as a Home for Lichens](https://arxiv.org/abs/2101.00002), Bo Twigg, 2021
`;
const BIB =
  '@misc{Moss2021, title = {Slow Colours of Old Walls}, author = {Moss, Ada}, year = {2021}}\n';
const input = (timeFor?: () => () => boolean) => ({
  readme: sourceFile('README.md', README),
  bibs: [sourceFile('refs.bib', BIB)],
  config: DEFAULT_CONFIG,
  ...(timeFor === undefined ? {} : { timeFor }),
});
const late = input(() => () => true);

it('nothing is written into a list that was not read to its end, nor because of it', () => {
  const reason = /^Time is up: README\.md is not read from line \d on\. /;
  expect(blockedFiles(readCatalog(late)).get('README.md')).toMatch(reason);
  expect(blockedFiles(readCatalog(input())).get('README.md')).toBeUndefined();
  expect(() => syncList(late, {})).toThrow(reason);
  expect(syncList(input(), {}).changed).not.toEqual([]);
  const draft = {
    type: 'misc',
    key: '',
    fields: [{ name: 'title', value: 'Ferns of the Coast in Winter' }],
  };
  expect(() => addPaper(late, { draft, category: 'Bark' } as never)).toThrow(reason);
  expect(applyFixes(late, () => true).changed).toEqual([]);
});
