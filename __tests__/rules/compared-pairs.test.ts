import { expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { readList } from '../../src/list/read/read-list.ts';
import { entryFactsMatch } from '../../src/rules/entry-facts-match.ts';
import { entryTitleMatch } from '../../src/rules/entry-title-match.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { article, list } from './samples.ts';

const README = list(
  '- [Bark as a Home for Many](https://doi.org/10.99999/bark), Ada Moss, *Moss Letters*, 2011',
  '- [Walls of the Old North](https://doi.org/10.99999/walls), Ben Hale, *Moss Letters*, 2012',
);
const BIB = article('Moss2021', 'Bark as a Farm for Many', { doi: '10.99999/bark' });

it.each([entryTitleMatch, entryFactsMatch])(
  'keeps $id from comparing what may be misread, or no paper',
  (rule) => {
    const read = readList(sourceFile('README.md', README));
    const catalog = buildCatalog(read, [readBibliography(sourceFile('refs.bib', BIB))]);
    const { entry: _, ...settings } = { ...DEFAULT_CONFIG, bibliographyWanted: true };
    const found = (doubtful: typeof read.entries) => {
      const reading = {
        ...read.reading,
        doubtful: doubtful.map((entry) => ({ entry, reason: 'kind' as const })),
      };
      const visitor = rule.create({ catalog, settings, suppressions: () => [] });
      return [visitor.onList?.({ ...read, reading }) ?? []].flat();
    };
    const [first, second] = read.entries;
    if (first === undefined || second === undefined) throw new Error('unread');
    expect(found([])).not.toEqual([]);
    expect(found([second])).not.toEqual([]);
    expect(found([first])).toEqual([]);
  },
);
