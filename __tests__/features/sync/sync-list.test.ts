import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../../src/bibtex/read-bibliography.ts';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { readCatalog } from '../../../src/features/check/check-list.ts';
import { papersWithoutBibEntry } from '../../../src/features/sync/add-bib-entries.ts';
import { syncList } from '../../../src/features/sync/sync-list.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { level } from './level.ts';

const README = `# Papers on Lichens

## Walls

- [A Year on a North Wall](https://doi.org/10.99999/jsp.wall) ([\`Stone2022\`](refs.bib#L1-L7)), Finn Stone, *Moss Letters*, 2022
  - **Abstract:** We photographed one stone wall every week.

## Trains

- [Counting Lichens from a Train](https://doi.org/10.99999/jsp.train) ([\`Young2001\`](refs.bib#L9-L15)), Eva Young, *Moss Letters*, 2001
  - **Abstract:** We counted from a train at full speed.
`;
const article = (key: string, author: string, title: string, more: string): string =>
  `@article{${key},
  author = {${author}},
  title = {${title}},
  journal = {Moss Letters},
  year = {${key.slice(-4)}},
  ${more}
}
`;
const WALL = article(
  'Stone2022',
  'Stone, Finn',
  'A Year on a North Wall',
  'doi = {10.99999/jsp.wall}, abstract = {We photographed one stone wall every week.}',
);
const TRAIN = article(
  'Young2001',
  'Young, Eva',
  'Counting Lichens from a Train',
  'doi = {10.99999/jsp.train}, abstract = {We counted from a train at full speed.}',
);
const BIB = `${WALL}\n${TRAIN}`;
const withPaper = (line: string): string =>
  README.replace('\n\n## Trains', `\n${line}\n\n## Trains`);
const withBib = (more: string): string => `${BIB}\n${more}`;

it('changes nothing where both sides have the same', () => {
  expect(level(README, BIB)).toMatchObject({ changed: [], steps: [], skipped: [] });
});

describe('a paper that only the list has', () => {
  const PAPER = `- [Slow Colours: How Lichens Share a Wall](https://doi.org/10.99999/jsp.slow), Ada Moss, Bo Twigg et al., *Journal of Small Plants*, 2021
  - **Abstract:** Two lichens & one wall: 5% of it.`;

  it('gets a bib entry in order, its key in the list, and moved line links', () => {
    const { readme, bib, steps } = level(
      withPaper(PAPER),
      withBib(article('Zeller1990', 'Zeller, Al', 'Rot', 'doi = {10.99999/jsp.rot}')),
      { only: 'bib' },
    );
    expect(bib).toBe(`@article{Moss2021,
  author = {Ada Moss and Bo Twigg and others},
  title = {Slow Colours: How Lichens Share a Wall},
  journal = {Journal of Small Plants},
  year = {2021},
  doi = {10.99999/jsp.slow},
  abstract = {Two lichens \\& one wall: 5\\% of it.}
}

${withBib(article('Zeller1990', 'Zeller, Al', 'Rot', 'doi = {10.99999/jsp.rot}'))}`);
    expect(readme).toContain('jsp.slow) ([`Moss2021`](refs.bib#L1-L8)), Ada Moss');
    expect(readme).toContain('[`Stone2022`](refs.bib#L10-L16)');
    expect(steps).toEqual([
      {
        kind: 'bib-entry',
        title: 'Slow Colours: How Lichens Share a Wall',
        citationKey: 'Moss2021',
        file: 'refs.bib',
      },
    ]);
  });

  it('gets no key in a list where a few entries show one', () => {
    const others = ['Cold', 'Wet', 'Dry'].map(
      (name) =>
        `- [${name} Walls of the Far North](https://doi.org/10.99999/jsp.${name}), Al Zeller, *Moss Letters*, 1990`,
    );
    const list = withPaper([PAPER.split('\n')[0], ...others].join('\n')).replace(
      / \(\[`Young[^)]*\)\)/,
      '',
    );
    const { readme, steps } = level(list, BIB, { only: 'bib' });
    expect(steps).toHaveLength(4);
    expect(readme).not.toContain('Moss2021');
    expect(readme).toContain('`Stone2022`');
  });

  it('keeps the key that the list shows', () => {
    const shown = PAPER.replace('jsp.slow)', 'jsp.slow) ([`slow21`](refs.bib#L99-L99))');
    const { bib, steps } = level(withPaper(shown), BIB);
    expect(bib).toContain('@article{slow21,');
    expect(steps).toMatchObject([{ citationKey: 'slow21' }]);
  });

  it('uses what is known of it in place of the stub', () => {
    const { bib, readme } = level(withPaper(PAPER), BIB, {
      draftOf: ({ identifiers: [identifier] }) =>
        identifier?.id === '10.99999/jsp.slow'
          ? {
              type: 'inproceedings',
              key: 'ignored',
              fields: [
                { name: 'author', value: 'Moss, Ada and Twigg, Bo and Reed, Cy' },
                { name: 'title', value: 'Slow Colours' },
                { name: 'doi', value: '10.99999/jsp.slow' },
                { name: 'year', value: '2020' },
              ],
            }
          : undefined,
    });
    expect(bib).toContain(
      '@inproceedings{Moss2020,\n  author = {Moss, Ada and Twigg, Bo and Reed, Cy},',
    );
    expect(readme).toContain('[`Moss2020`]');
  });

  it('is not added when it could not be found again', () => {
    const result = level(withPaper(PAPER), BIB, {
      only: 'bib',
      draftOf: () => ({
        type: 'misc',
        key: '',
        fields: [{ name: 'title', value: 'Quite Another Work of Art' }],
      }),
    });
    expect(result.changed).toEqual([]);
    expect(result.skipped).toMatchObject([
      { reason: expect.stringContaining('would not be recognized') },
    ]);
  });

  it('needs more than a title', () => {
    const { changed, skipped } = level(
      withPaper('- Slow Colours on a Wall\n  - **Abstract:** Some.'),
      BIB,
      { only: 'bib' },
    );
    expect(changed).toEqual([]);
    expect(skipped).toMatchObject([
      {
        title: 'Slow Colours on a Wall',
        reason: expect.stringContaining('neither its address nor its authors'),
      },
    ]);
  });

  it.each([
    [
      'a name in place of its title',
      withPaper(PAPER.replace(/Slow Colours: [^\]]*/, 'Wall Lichens')),
      BIB,
      'short name',
    ],
    [
      'people in place of its title',
      withPaper(
        '- [Ada Moss, Bo Twigg, Eva Young](https://www.example.org/2021/slow-colours.pdf), 2021',
      ),
      BIB,
      'the title is not read with certainty',
    ],
    [
      'a title whose name an unlisted bib entry has',
      withPaper(PAPER),
      withBib(
        article(
          'Moss2020',
          'Moss, Ada',
          'Slow Colours: An Atlas of Lichens',
          'doi = {10.99999/jsp.atlas}',
        ),
      ),
      'Moss2020 may be another version of it',
    ],
    [
      'a title that two bib entries with one key have',
      withPaper(PAPER),
      withBib(
        `${article('Moss2020', 'Moss, Ada', 'Slow Colours: How Lichens Share a Wall', '')}${article('Moss2020', 'Moss, Ada', 'Slow Colours: How Lichens Share a Wall', '')}`,
      ),
      '2 bib entries with the key Moss2020 fit it',
    ],
  ])('is not made for %s', (_, readme, bib, reason) => {
    const { steps, skipped } = level(readme, bib, { only: 'bib' });
    expect(steps).toEqual([]);
    expect(skipped).toMatchObject([{ reason: expect.stringContaining(reason) }]);
  });

  it('is made where the list also has it with a typing error', () => {
    const readme = withPaper(PAPER).replace(
      '## Trains\n\n',
      `## Trains\n\n${PAPER.replace('Lichens Share', 'Lichen Share')}\n`,
    );
    const { steps, skipped } = level(readme, BIB, { only: 'bib' });
    expect(skipped).toEqual([]);
    expect(steps).toMatchObject([{ kind: 'bib-entry', citationKey: 'Moss2021' }]);
  });

  it('is made once when the list names it twice', () => {
    const twice = withPaper(PAPER).replace('## Trains\n\n', `## Trains\n\n${PAPER}\n`);
    const { steps, readme, bib } = level(twice, BIB);
    expect(steps).toMatchObject([{ kind: 'bib-entry', citationKey: 'Moss2021' }]);
    expect(readBibliography(sourceFile('refs.bib', bib)).entries).toHaveLength(3);
    expect(level(readme, bib).changed).toEqual([]);
  });

  it('is made of certain titles alone, whatever its own run has added', () => {
    const papers = [
      'Slow Moss (2016), A. Lamb et al. [[pdf]](https://arxiv.org/pdf/1610.09038)',
      'Deep lakes under ice (2017), M. Havaei et al. [[pdf]](https://arxiv.org/pdf/1505.03540)',
      'Lichens in old rain (2015), V. Moss et al. [[pdf]](https://arxiv.org/pdf/1606.00704)',
      'Algae of cold lakes and ponds (2015), V. Dale et al. [[pdf]](https://arxiv.org/pdf/1606.00703)',
    ];
    const first = level(`# Papers\n\n## New papers\n\n- ${papers.join('\n- ')}\n`, '');
    expect(first.bib).toContain('title = {Lichens in old rain}');
    expect(first.skipped.map(({ title }) => title)).toEqual(['Slow Moss']);
    expect(level(first.readme, first.bib).changed).toEqual([]);
  });

  it('is not made for one that has the address of another', () => {
    const other = PAPER.replace(
      'Slow Colours: How Lichens Share a Wall',
      'Quite Another Work of Bark',
    );
    const { readme, bib, steps, skipped } = level(withPaper(`${PAPER}\n${other}`), BIB, {
      only: 'bib',
    });
    expect(steps).toMatchObject([{ citationKey: 'Moss2021' }]);
    expect(skipped).toMatchObject([
      {
        title: 'Quite Another Work of Bark',
        reason:
          'it has the address or identifier of "Slow Colours: How Lichens Share a Wall". Where that is another work, correct the wrong one.',
      },
    ]);
    const again = level(readme, bib, { only: 'bib' });
    expect(again.changed).toEqual([]);
    expect(again.skipped).toMatchObject([
      { reason: expect.stringContaining('identifier of Moss2021.') },
    ]);
  });

  it('is among the papers to be looked up', () => {
    const catalog = readCatalog({
      readme: sourceFile('README.md', withPaper(PAPER)),
      bibs: [sourceFile('refs.bib', BIB)],
      config: DEFAULT_CONFIG,
    });
    expect(papersWithoutBibEntry(catalog)).toMatchObject([
      { title: 'Slow Colours: How Lichens Share a Wall' },
    ]);
  });
});

it('writes a bib entry into the .bib that has the papers of the category', () => {
  const readme = `${README.replaceAll('refs.bib#L9-L15', 'trains.bib#L1-L7')}
- [Slow Trains on Walls](https://doi.org/10.99999/jsp.slow), Ada Moss, Bo Twigg, *Moss Letters*, 2021
`;
  const { steps, changed } = syncList(
    {
      readme: sourceFile('README.md', readme),
      bibs: [sourceFile('refs.bib', WALL), sourceFile('trains.bib', TRAIN)],
      config: DEFAULT_CONFIG,
    },
    { only: 'bib' },
  );
  expect(steps).toMatchObject([{ kind: 'bib-entry', citationKey: 'Moss2021', file: 'trains.bib' }]);
  expect(changed.map(({ after }) => after.path)).toEqual(['README.md', 'trains.bib']);
  expect(changed[0]?.after.text).toContain('([`Moss2021`](trains.bib#L9-L');
});

describe('a work that only the bibliography has', () => {
  const work = (more = '') =>
    article(
      'Twigg2019',
      'Twigg, Bo',
      'Stone Walls as a Home for Lichens',
      `doi = {10.99999/jsp.home}, abstract = {Stone is a home on a wall.}${more}`,
    );
  const ENTRY = `- [Stone Walls as a Home for Lichens](https://doi.org/10.99999/jsp.home) ([\`Twigg2019\`](refs.bib#L17-L23)), Bo Twigg, *Moss Letters*, 2019
  - **Abstract:** Stone is a home on a wall.`;

  it('goes under the category that is named', () => {
    const { readme, steps } = level(README, withBib(work()), { category: 'trains' });
    expect(readme).toBe(`${README}${ENTRY}\n`);
    expect(steps).toMatchObject([
      { kind: 'list-entry', citationKey: 'Twigg2019', categories: ['Trains'] },
    ]);
  });

  it.each([
    ', category = {TRAINS}',
    ', keywords = {lichens, trains; stone}',
    ', groups = {Trains}',
  ])('goes under the category that it names itself:%s', (field) => {
    const { steps } = level(README, withBib(work(field)));
    expect(steps).toMatchObject([{ kind: 'list-entry', categories: ['Trains'] }]);
  });

  it('is not put where two of its keywords lead', () => {
    const { steps, skipped } = level(README, withBib(work(', keywords = {walls, trains}')));
    expect(steps).toEqual([]);
    expect(skipped).toHaveLength(1);
  });

  it('is only suggested where its words lead, until that is accepted', () => {
    const { changed, skipped } = level(README, withBib(work()));
    expect(changed).toEqual([]);
    expect(skipped).toMatchObject([
      {
        kind: 'list-entry',
        citationKey: 'Twigg2019',
        reason: expect.stringMatching(/^it may belong under "Walls", whose papers speak of .*wall/),
      },
    ]);
    const accepted = level(README, withBib(work()), { acceptSuggestions: true });
    expect(accepted.readme).toBe(withPaper(ENTRY));
  });

  it('is skipped where no category is close', () => {
    const strange = article('Oh1999', 'Oh, Ann', 'Quantum Bananas', 'doi = {10.99999/q}');
    expect(level(README, withBib(strange)).skipped).toMatchObject([
      { citationKey: 'Oh1999', reason: 'no category is close to it. Name one with --category.' },
    ]);
  });

  it('keeps its place when it has no address', () => {
    const bare = article(
      'Twigg2019',
      'Twigg, Bo',
      'Stone Walls as a Home for Lichens',
      'volume = {3}',
    );
    const { readme } = level(README, withBib(bare), { category: 'Walls' });
    expect(readme).toContain(
      '\n- Stone Walls as a Home for Lichens ([`Twigg2019`](refs.bib#L17-L23)), Bo Twigg, *Moss Letters*, 2019\n',
    );
  });

  it('is written as people mean it where the bib entry has HTML and "et al."', () => {
    const exported = article(
      'Bell2020',
      'M&uuml;ller, J. et al.',
      'The <i>E. coli</i> CO<sub>2</sub> &amp; Walls Study',
      'doi = {10.99999/jsp.co2}',
    ).replace('Moss Letters', 'J &amp; K');
    const { readme, skipped } = level(README, withBib(exported), { category: 'Walls' });
    expect(skipped).toEqual([]);
    expect(readme).toContain(
      '\n- [The E. coli CO2 & Walls Study](https://doi.org/10.99999/jsp.co2) ([`Bell2020`](refs.bib#L17-L23)), J. Müller et al., *J & K*, 2020\n',
    );
  });

  it('is listed once when the bibliography has it twice', () => {
    const copy = work().replace('Twigg2019', 'Twigg2019b');
    const { readme, bib, steps } = level(README, withBib(`${work()}\n${copy}`), {
      category: 'Walls',
    });
    expect(steps).toMatchObject([{ citationKey: 'Twigg2019' }]);
    expect(level(readme, bib, { category: 'Walls' }).changed).toEqual([]);
  });

  it('needs a category that is there', () => {
    expect(() => level(README, withBib(work()), { category: 'Wals' })).toThrow(
      'Did you mean "Walls"?',
    );
  });
});

describe('an abstract that one side lacks', () => {
  it('is copied to the list', () => {
    const cut = README.replace('\n  - **Abstract:** We counted from a train at full speed.', '');
    const { readme, steps } = level(cut, BIB);
    expect(readme).toBe(README);
    expect(steps).toMatchObject([
      { kind: 'list-abstract', citationKey: 'Young2001', file: 'README.md' },
    ]);
  });

  it('is copied to the bibliography, and line links move along', () => {
    const cut = BIB.replace(', abstract = {We photographed one stone wall every week.}', '');
    const { readme, bib, steps } = level(README, cut);
    expect(bib).toContain(
      '  doi = {10.99999/jsp.wall},\n  abstract = {We photographed one stone wall every week.}\n}',
    );
    expect(readme).toContain('refs.bib#L1-L8');
    expect(readme).toContain('refs.bib#L10-L16');
    expect(steps).toMatchObject([
      { kind: 'bib-abstract', citationKey: 'Stone2022', file: 'refs.bib' },
    ]);
  });

  it.each(['We photographed one stone wall …', 'TODO', 'We photographed...', 'One Year on a Wall'])(
    'is not copied when it is none: %s',
    (abstract) => {
      const cut = BIB.replace(', abstract = {We photographed one stone wall every week.}', '');
      const { changed } = level(
        README.replace('We photographed one stone wall every week.', abstract),
        cut,
      );
      expect(changed).toEqual([]);
    },
  );

  it('is copied only to the requested side', () => {
    const cut = BIB.replace(', abstract = {We photographed one stone wall every week.}', '');
    expect(level(README, cut, { only: 'list' }).changed).toEqual([]);
  });
});

describe('a paper whose addition would break something', () => {
  const work = (key: string, title: string, more: string): string =>
    article(key, `${key.slice(0, -4)}, Ann`, title, `keywords = {Trains}, ${more}`);
  const GOOD = work('Ash2003', 'Moss on the Night Train', 'doi = {10.99999/jsp.night}');

  it('is skipped with the reason, and the others are written', () => {
    const { readme, bib, skipped } = level(
      README,
      withBib(`${work('Birch2004', 'Ferns on the Slow Train', 'doi = {10.5555/jsp.slow}')}${GOOD}`),
    );
    expect(readme).toContain('Moss on the Night Train');
    expect(readme).not.toContain('Ferns on the Slow Train');
    expect(bib).toContain('Ferns on the Slow Train');
    expect(skipped).toEqual([
      expect.objectContaining({
        kind: 'list-entry',
        citationKey: 'Birch2004',
        reason: expect.stringMatching(/^with it the rule entry-link would find: .*10\.5555/),
      }),
    ]);
  });

  it('is found where the finding is at another entry', () => {
    const page = 'https://example.org/trains/page.html';
    const { changed, skipped, steps } = syncList({
      readme: sourceFile(
        'README.md',
        `${README}
- [Zones of Growth on Old Railway Carriages](${page}), Eva Young, *Moss Letters*, 2002
`,
      ),
      bibs: [
        sourceFile(
          'refs.bib',
          withBib(
            `${GOOD}${work('Cole2005', 'All Ferns of Two Small Stations', `url = {${page}}`)}`,
          ),
        ),
      ],
      config: { ...DEFAULT_CONFIG, entryOrder: 'title' },
    });
    expect(changed.map(({ after }) => after.text).join('')).toContain('Moss on the Night Train');
    expect(steps.map(({ title }) => title)).toContain('Moss on the Night Train');
    expect(skipped).toMatchObject([
      { citationKey: 'Cole2005', reason: expect.stringMatching(/entry-identity/) },
    ]);
  });
});

describe('with keys', () => {
  it('new entries show theirs as well, so that a second run changes nothing', () => {
    const bare = README.replace(/ \(\[`.*?\]\(refs\.bib.*?\)\)/g, '');
    const request = { keys: true, category: 'Walls' };
    // Without a key, so short a title would not be read as one.
    const more = ['Middle', 'Rain on the Roofs of Old Stations'].map(
      (title, at) => `@misc{Ash200${at},\n  title = {${title}},\n  author = {A B}\n}\n`,
    );
    const done = level(bare, withBib(more.join('\n')), request);
    expect(done.readme.match(/\]\(refs\.bib#L\d+-L\d+\)/g)).toHaveLength(4);
    expect(done.skipped).toEqual([]);
    expect(level(done.readme, done.bib, request)).toMatchObject({ steps: [], skipped: [] });
  });
});

describe('files that cannot be completed', () => {
  it('are refused when a .bib is not sound', () => {
    expect(() => level(README, `${BIB}\n@article{Broken, title = {No end`)).toThrow(
      /refs\.bib cannot be read as a whole/,
    );
  });

  it.each([
    [{ readme: sourceFile('README.md', README), bibs: [] }, 'there is no bibliography'],
    [{ bibs: [sourceFile('refs.bib', BIB)] }, 'there is no README'],
  ])('are refused where a side is missing', (files, message) => {
    expect(() => syncList({ ...files, config: DEFAULT_CONFIG })).toThrow(message);
  });
});
