import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { fixed } from './fixed.ts';
import { article, paper, titles } from './samples.ts';

const ID = 'bib-download-link';
const bib = article('Stone2022', 'A Year on a North Wall');
const entry = paper('A Year on a North Wall');
const readme = (above: string, newline = '\n'): string =>
  `# Papers\n${above}\n## Growth\n\n${entry}\n`.replaceAll('\n', newline);

describe('bib-download-link', () => {
  it.each([
    '[BibTeX](refs.bib)',
    '[BibTeX](./refs.bib)',
    '[BibTeX](https://github.com/example/list/blob/main/refs.bib?raw=1)',
    '[BibTeX](REFS.bib "all")',
    '<a href="refs.bib">BibTeX</a>',
    "<a href = 'bib/refs.bib'>BibTeX</a>",
    '[BibTeX][b]\n\n[b]: refs.bib',
    'See https://example.org/refs.bib',
  ])('accepts %s', (link) => {
    expect(find(ID, { readme: readme(`\n${link}\n`), bib })).toEqual([]);
  });

  it.each(['`refs.bib`', '[BibTeX](more-refs.bibliography)', 'refs.bib', '[x](other-refs.bib)'])(
    'reports %s',
    (text) => {
      expect(find(ID, { readme: readme(`\n${text}\n`), bib })).toHaveLength(1);
    },
  );

  it('accepts keys that link to lines', () => {
    const linked = readme('').replace('-wall)', '-wall) [`Stone2022`](refs.bib#L1-L6)');
    expect(find(ID, { readme: linked, bib })).toEqual([]);
  });

  it('suggests no file without entries of the list', () => {
    expect(
      find(ID, { readme: readme(''), bib: article('Other', 'Quantum Bananas in Space') }),
    ).toEqual([]);
    expect(find(ID, { readme: readme('') })).toEqual([]);
  });

  it('suggests no file with fewer than half of the papers', () => {
    const more = (count: number) =>
      readme('') +
      titles(count)
        .map((title) => `${paper(title)}\n`)
        .join('');
    expect(find(ID, { readme: more(1), bib })).toHaveLength(1);
    expect(find(ID, { readme: more(2), bib })).toEqual([]);
  });

  it('suggests none to a page that names a key as an example', () => {
    const page =
      '# Walls\n\n## Files\n\n| File | Purpose |\n| --- | --- |\n| `refs.bib` | All |\n\n## Keys\n\n- `old.bib` style: `AuthorYYYY` — e.g. `Moss2013`, `FernOa2000`\n- `new.bib` style: `Author-Author:YYYY` — e.g. `Aerts-Moss:2006`, `Twigg-Hale:2011`\n\nUse the second.\n';
    const keyed = article('Aerts-Moss:2006', 'Bark as a Home');
    expect(find(ID, { readme: page, bib: keyed })).toEqual([]);
  });

  it.each(['\n', '\r\n'])('writes a paragraph above the contents, with %j', (newline) => {
    const before = readme('\nIntro.\n## Contents\n\n- [Growth](#growth)\n', newline);
    const after = fixed(ID, { readme: before, bib }).readme;
    expect(after).toBe(
      before.replace(
        `Intro.${newline}`,
        `Intro.${newline}${newline}All papers as BibTeX: [refs.bib](refs.bib)${newline}${newline}`,
      ),
    );
  });
});
