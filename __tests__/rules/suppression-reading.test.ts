import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readList } from '../../src/list/read/read-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const COMMENT = '<!-- curator-ignore entry-abstract -- published without one -->';

/** Three papers in each of several forms, an empty line between those that one may separate. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'linked bullets': [
    '- [Old Walls of the North](https://arxiv.org/abs/2101.00001), A. Moss, 2021',
    '- [Counting Ferns from a Kite](https://arxiv.org/abs/2101.00002), F. Stone, 2021',
    '- [How Rivers Carry Seeds](https://arxiv.org/abs/2101.00003), I. Reed, 2021',
  ],
  'nested labels': [
    '- [Old Walls of the North](https://arxiv.org/abs/2101.00001)\n  - **Abstract:** Walls are old.',
    '- [Counting Ferns from a Kite](https://arxiv.org/abs/2101.00002)\n  - **Abstract:** Ferns are many.',
    '- [How Rivers Carry Seeds](https://arxiv.org/abs/2101.00003)\n  - **Abstract:** Seeds float.',
  ],
  'bold titles': [
    '1. **Old Walls of the North.** arXiv 2021 [paper](https://arxiv.org/abs/2101.00001)',
    '2. **Counting Ferns from a Kite.** arXiv 2021 [paper](https://arxiv.org/abs/2101.00002)',
    '3. **How Rivers Carry Seeds.** arXiv 2021 [paper](https://arxiv.org/abs/2101.00003)',
  ],
  paragraphs: [
    '**[Old Walls of the North](https://arxiv.org/abs/2101.00001)** \\\n*Ada Moss* \\\narXiv 2021.\n',
    '**[Counting Ferns from a Kite](https://arxiv.org/abs/2101.00002)** \\\n*Finn Stone* \\\narXiv 2021.\n',
    '**[How Rivers Carry Seeds](https://arxiv.org/abs/2101.00003)** \\\n*Iris Reed* \\\narXiv 2021.\n',
  ],
  headings: [
    '### Old Walls of the North\n**Authors**: Ada Moss\n[Paper](https://arxiv.org/abs/2101.00001)\n',
    '### Counting Ferns from a Kite\n**Authors**: Finn Stone\n[Paper](https://arxiv.org/abs/2101.00002)\n',
    '### How Rivers Carry Seeds\n**Authors**: Iris Reed\n[Paper](https://arxiv.org/abs/2101.00003)\n',
  ],
};

/** What was read, without places. */
function read(parts: readonly string[], eol: string) {
  const readme = `# Papers\n\n## Growth\n\n${parts.join('\n')}\n`;
  return readList(sourceFile('README.md', readme.replaceAll('\n', eol))).entries.map(
    ({ title, unit, authors, year, abstract, categories, identifiers, kind }) => ({
      title,
      unit,
      authors,
      year,
      abstract: abstract?.text,
      categories,
      identifiers,
      kind,
    }),
  );
}

it.each(Object.entries(FORMS))('comments do not disturb what is read of %s', (_, papers) => {
  expect(read(papers, '\n')).toHaveLength(3);
  const before = fc.array(fc.constantFrom(COMMENT, `${COMMENT}\n`, `\n${COMMENT}`), {
    maxLength: 2,
  });
  fc.assert(
    fc.property(
      fc.tuple(before, before, before),
      fc.constantFrom('\n', '\r\n'),
      (comments, eol) => {
        const parts = papers.flatMap((paper, index) => [...(comments[index] ?? []), paper]);
        expect(read(parts, eol)).toEqual(read(papers, eol));
      },
    ),
    { numRuns: 60 },
  );
});

it('comments in a cell or before a table do not disturb what is read of it', () => {
  const row = (title: string, id: string, more = '') =>
    `| [${title}](https://arxiv.org/abs/${id})${more} | 2021 |`;
  const table = (more: string, above: string) => [
    ...(above === '' ? [] : [above, '']),
    '| Title | Year |',
    '| --- | --- |',
    row('Old Walls of the North', '2101.00001', more),
    row('Counting Ferns from a Kite', '2101.00002'),
  ];
  const plain = read(table('', ''), '\n');
  expect(plain).toHaveLength(2);
  expect(read(table(` ${COMMENT}`, ''), '\n')).toEqual(plain);
  expect(read(table('', COMMENT), '\n')).toEqual(plain);
});
