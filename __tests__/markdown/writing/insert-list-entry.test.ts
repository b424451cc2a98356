import { describe, expect, it } from 'vitest';
import { readList } from '../../../src/markdown/read-list.ts';
import { insertListEntry } from '../../../src/markdown/writing/insert-list-entry.ts';
import type { NewEntry } from '../../../src/markdown/writing/new-entry.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { applyEdits } from '../../../src/text/text-edit.ts';

const ENTRY: NewEntry = {
  title: 'Counting Lichens from a Train',
  url: 'https://doi.org/10.99999/jsp.train',
  authors: 'Ada Moss, Bo Twigg',
  venue: 'Journal of Small Plants',
  year: 2024,
  abstract: 'Lichens pass quickly; we count them with *care*.',
  citationKey: 'Moss2024',
  bibLines: { start: 21, end: 29 },
};

/** What stands in the README afterwards behind what stood there before. */
function added(readme: string, category: string, entry = ENTRY): string {
  const list = readList(sourceFile('README.md', readme));
  const target = list.categories.find(({ heading }) => heading.text === category);
  if (target === undefined) throw new Error(`no category ${category}`);
  const edit = insertListEntry(list, target, entry, {}, 'refs.bib');
  if (edit === undefined) throw new Error('nothing fits');
  const after = applyEdits(readme, [edit]);
  expect(after.length).toBe(readme.length + edit.text.length);
  return edit.text;
}

const head = '# Papers on Lichens\n\n## Growth\n\n';
const tail =
  '\n\n## Decay\n\n- [Rot](https://doi.org/10.99999/jsp.rot), Finn Stone, *Moss Letters*, 2001\n';

describe('insertListEntry', () => {
  it('copies nested labels with the linked key and its lines', () => {
    const readme = `${head}- [A Year on a North Wall](https://doi.org/10.99999/jsp.wall) ([\`Stone2022\`](refs.bib#L1-L9)), Finn Stone, *Moss Letters*, 2022
  - **Abstract:** We photographed one wall every week.

- [Bark as a Home for Lichens](https://doi.org/10.99999/jsp.bark) ([\`Twigg2019\`](refs.bib#L11-L19)), Bo Twigg, Ada Moss, *Moss Letters*, 2019
  - **Abstract:** Bark is a home.${tail}`;
    expect(added(readme, 'Growth')).toBe(`

- [Counting Lichens from a Train](https://doi.org/10.99999/jsp.train) ([\`Moss2024\`](refs.bib#L21-L29)), Ada Moss, Bo Twigg, *Journal of Small Plants*, 2024
  - **Abstract:** Lichens pass quickly; we count them with \\*care\\*.`);
  });

  it('leaves out what the new paper has not got', () => {
    const readme = `${head}- [A Year on a North Wall](https://doi.org/10.99999/jsp.wall), Finn Stone, *Moss Letters*, 2022 [[Code](https://github.com/example/wall)]
- [Bark as a Home for Lichens](https://doi.org/10.99999/jsp.bark), Bo Twigg, *Moss Letters*, 2019 [[Code](https://github.com/example/bark)]${tail}`;
    const { venue: _, ...entry } = ENTRY;
    expect(added(readme, 'Growth', entry)).toBe(`
- [Counting Lichens from a Train](https://doi.org/10.99999/jsp.train), Ada Moss, Bo Twigg, 2024`);
  });

  it('writes a row of a table', () => {
    const readme = `${head}| Title | Authors | Venue | Year |
| --- | --- | --- | --- |
| [A Year on a North Wall](https://doi.org/10.99999/jsp.wall) | Finn Stone | Moss Letters | 2022 |
| [Bark as a Home for Lichens](https://doi.org/10.99999/jsp.bark) | Bo Twigg | Moss Letters | 2019 |${tail}`;
    expect(added(readme, 'Growth', { ...ENTRY, title: 'Counting | Lichens from a Train' })).toBe(`
| [Counting \\| Lichens from a Train](https://doi.org/10.99999/jsp.train) | Ada Moss, Bo Twigg | Journal of Small Plants | 2024 |`);
  });

  it('goes on counting, in lines that end with CRLF', () => {
    const readme = `${head}1. **A Year on a North Wall.** *Finn Stone.* Moss Letters 2022. [[paper](https://doi.org/10.99999/jsp.wall)]
2. **Bark as a Home for Lichens.** *Bo Twigg.* Moss Letters 2019. [[paper](https://doi.org/10.99999/jsp.bark)]${tail}`;
    expect(added(readme.replaceAll('\n', '\r\n'), 'Growth')).toMatch(
      /^\r\n3\. \*\*Counting Lichens from a Train\.\*\* .*2024\. \[\[paper\]\(https:\/\/doi\.org\/10\.99999\/jsp\.train\)\]$/,
    );
  });

  it('copies the list where the category has one entry only', () => {
    const readme = `${head}- [A Year on a North Wall](https://doi.org/10.99999/jsp.wall), Finn Stone, *Moss Letters*, 2022${tail}`;
    expect(added(readme, 'Decay')).toBe(
      '\n- [Counting Lichens from a Train](https://doi.org/10.99999/jsp.train), Ada Moss, Bo Twigg, *Journal of Small Plants*, 2024',
    );
  });
});
