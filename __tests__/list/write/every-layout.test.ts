import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList } from '../../../src/list/read/read-list.ts';
import { insertListEntry } from '../../../src/list/write/insert-list-entry.ts';
import type { NewEntry, Person } from '../../../src/list/write/new-entry.ts';
import { fromShownText } from '../../../src/scholarly/dollar-math.ts';
import { mathematics, plainText, scholarlyText } from '../../../src/scholarly/scholarly-text.ts';
import { fold } from '../../../src/text/fold.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { applyEdits } from '../../../src/text/text-edit.ts';

/** Papers of the lists; only the words of the layout are in all of them. */
const PAPERS = [
  ['Slow Walls of the North', 'Ada Moss, Ben Hale', 'ICML', 2016, 'SlowNet'],
  ['Fast Rivers in Winter', 'Cleo Finch, Dora Reed', 'NeurIPS', 2017, 'Rapid'],
  ['How Moss Grows on Stone', 'Finn Tarn, Gus Weir', 'CVPR', 2018, 'MossBERT'],
  ['A Survey of Garden Gates', 'Hanna Lund, Ivo Stern', 'ACL', 2019, 'GateMix'],
  ['Counting Bricks at Night', 'Jana Wolf, Kurt Berg', 'ICLR', 2020, 'BrickX'],
  ['Ivy and What It Covers', 'Lena Fuchs, Max Holm', 'EMNLP', 2021, 'CoverAll'],
] as const;

type Paper = (typeof PAPERS)[number];

const url = (at: number): string => `https://doi.org/10.99999/paper${at}`;

/** Ways to write an entry, each with what stands between two of them. */
const LAYOUTS: Readonly<
  Record<string, readonly [(paper: Paper, at: number) => string, string, string?]>
> = {
  bullets: [
    ([title, authors, venue, year], at) =>
      `- [${title}](${url(at)}), ${authors}, *${venue}*, ${year}`,
    '\n',
  ],
  'bold titles with a linked word': [
    ([title, authors, venue, year], at) =>
      `* **${title}.** *${authors}.* ${venue} ${year}. [[paper](${url(at)})]`,
    '\n',
  ],
  'nicknames and quotation marks': [
    ([title, , venue, year, nickname], at) =>
      `* **${nickname}**: "${title}", *${venue}, ${year}*. [[Paper](${url(at)})]`,
    '\n',
  ],
  'numbered items': [
    ([title, authors, venue, year], at) =>
      `${at + 1}. **[${title}](${url(at)})** ${authors}. *${venue}*, ${year}`,
    '\n',
  ],
  checkboxes: [
    ([title, authors, , year], at) => `- [ ] [${title}](${url(at)}) - ${authors} (${year})`,
    '\n',
  ],
  'children with labels': [
    ([title, authors, venue, year], at) =>
      `- [${title}](${url(at)})\n  - **Authors:** ${authors}\n  - **Venue:** ${venue} ${year}\n  - **Code:** [code](https://github.com/walls/${at})`,
    '\n',
  ],
  'paragraphs with line breaks': [
    ([title, authors, venue, year], at) =>
      `**${title}** \\\n*${authors}* \\\n${venue} ${year}. [[Paper](${url(at)})]`,
    '\n\n',
  ],
  'headings with fields below': [
    ([title, authors, venue, year], at) =>
      `### [${title}](${url(at)})\n\n${authors}. *${venue}*, ${year}.`,
    '\n\n',
  ],
  'rows of a table': [
    ([title, authors, venue, year, nickname], at) =>
      `| ${nickname} | [${title}](${url(at)}) | ${authors} | ${venue} | ${year} | [code](https://github.com/walls/${at}) |`,
    '\n',
    '| Method | Title | Authors | Publication | Year | Source |\n|---|---|---|---|---|---|\n',
  ],
};

const people = (names: string): Person[] =>
  names.split(', ').map((name) => {
    const [given = '', family] = name.split(' ');
    return family === undefined ? { given: '', family: given } : { given, family };
  });

const MANY = Array.from({ length: 30 }, (_, at) => `Given${'abcdefghij'[at % 10]} Family`).join(
  ', ',
);

const NEW = fc.record({
  title: fc.constantFrom(
    'Tidal Estimates under Sparse Gauges',
    'Estimating P(A|B) with Sketches',
    'A* Search over Graphs: From A* to B*',
    scholarlyText(['Rates in ', mathematics('x^2'), ' Regression of Tides']),
    'Do Estuaries Know When They Flood?',
    'TideNet: Adaptive Fusion for Noisy Sensors',
    'Learning When n < p and <eos> Tokens Matter',
    'Über die Schrödinger–Poincaré Gleichung am Meer',
    '基于潮汐的大规模语言模型推理综述',
    'Auditing pip_install Scripts with _setup_ Hooks',
    'Prices of $5 and $6 at the Coast & Elsewhere',
  ),
  authors: fc.constantFrom('Otto Vesper, Bram Quill', 'Otto Vesper', MANY, undefined),
  venue: fc.constantFrom('KDD', 'Journal of Coasts', undefined),
  year: fc.constantFrom(2024, 2018, undefined),
});

const entryOf = ({
  title,
  authors,
  venue,
  year,
}: typeof NEW extends fc.Arbitrary<infer T> ? T : never) =>
  ({
    title,
    url: 'https://doi.org/10.99999/tide(1)',
    ...(authors === undefined ? {} : { people: people(authors) }),
    ...(venue === undefined ? {} : { venue }),
    ...(year === undefined ? {} : { year }),
  }) satisfies NewEntry;

describe.each(Object.entries(LAYOUTS))('an entry among %s', (_, [layout, gap, head = '']) => {
  const readme = `# Papers on walls\n\n## Walls\n\n${head}${PAPERS.map(layout).join(gap)}\n\n## Rivers\n\n${head}${PAPERS.map(
    (paper, at) => layout([`${paper[0]} Again`, ...paper.slice(1)] as unknown as Paper, at + 10),
  ).join(gap)}\n`;
  const list = readList(sourceFile('README.md', readme));
  const category = list.categories.find(({ heading }) => heading.text === 'Walls');

  it('is read as it was meant, and does not change its neighbors', () => {
    if (category === undefined) throw new Error('no category');
    fc.assert(
      fc.property(NEW, (wanted) => {
        const entry: NewEntry = entryOf(wanted);
        const insertion = insertListEntry(list, category, entry, { read: readList });
        if (insertion.kind === 'refused') throw new Error(insertion.reason);
        const [edit] = insertion.edits;
        const written = edit?.text ?? '';
        const after = readList(
          sourceFile('README.md', applyEdits(readme, insertion.edits)),
        ).entries;
        const added = after.find(({ url: address }) => address === entry.url);
        expect(fold(plainText(fromShownText(added?.title ?? '')))).toBe(
          fold(plainText(entry.title)),
        );
        expect(after.length).toBe(list.entries.length + 1);
        for (const [title, authors, venue, year, nickname] of PAPERS) {
          for (const word of [nickname, title, authors, venue]) expect(written).not.toContain(word);
          if (year !== entry.year) expect(written).not.toContain(String(year));
        }
        expect(written).not.toMatch(/code|github/);
        expect(written).not.toMatch(/\(\s*\)|\[\]|""|\*\*\*\*|,\s*,|\.\.(?!\.)|[,:;]\s*$/m);
      }),
      { numRuns: 12 },
    );
  });
});
