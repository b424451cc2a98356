import { describe, expect, it } from 'vitest';
import { type ReadListOptions, readList } from '../../../../src/list/read/read-list.ts';
import { fold } from '../../../../src/text/fold.ts';
import { sourceFile } from '../../../../src/text/source-file.ts';
import { list, paper, titles } from '../../../rules/samples.ts';

function audited(text: string, options: ReadListOptions = {}) {
  const { reading, source } = readList(sourceFile('README.md', text), options);
  const lineOf = ({ start }: { start: number }) => source.lines.position(start).line;
  return {
    ...reading,
    unread: reading.unread.map(({ url, range }) => [lineOf(range), url]),
    unreadTitles: reading.unreadTitles.map(({ title, range }) => [lineOf(range), title]),
    skipped: reading.skipped.map(({ heading, range, reason, links }) => [
      lineOf(range),
      heading,
      reason,
      links,
    ]),
    doubtful: reading.doubtful.map(({ entry, reason }) => [lineOf(entry.range), reason]),
  };
}

const ENTRIES = titles(8).map((title) => paper(title));
const known = (...all: string[]): ReadListOptions => ({
  known: { titles: new Set(all.map(fold)), isKey: () => false },
});

describe('audit', () => {
  it('finds nothing unread where every link is in an entry, its abstract or its notes', () => {
    const readme = list(
      ...ENTRIES,
      `${paper('Bark as a Home', { abstract: 'It goes on from https://arxiv.org/abs/2101.00001.' })}`,
    );
    expect(audited(readme)).toMatchObject({ papers: 9, resources: 0, unread: [], skipped: [] });
    expect(audited(readme).paperLinks).toBe(10);
  });

  it('finds titles between the entries that are in no entry', () => {
    const bare = [
      '- Between walls and doors: a framework for harbors',
      '- Where is the harbor that we look for?',
      '- bricks and stones of many kinds',
    ];
    const readme = list(...ENTRIES, '', '### More', '', ...bare, '', '### Last', '', ...ENTRIES);
    const { source, reading } = readList(sourceFile('README.md', readme));
    expect(reading.unreadCitations.map(({ start, end }) => source.text.slice(start, end))).toEqual([
      bare[0]?.slice(2),
    ]);
  });

  it('finds links that are in no entry, with their lines', () => {
    const readme = list(...ENTRIES, '', '~', '', '[x]: https://doi.org/10.99999/unread');
    expect(audited(readme).unread).toEqual([[16, 'https://doi.org/10.99999/unread']]);
  });

  it('reads the character references of an address as the parser does', () => {
    const readme = list(
      ...ENTRIES,
      '',
      '~',
      '',
      '<a href="https://doi.org/10.99999&#x2f;a&amp;b">x</a>',
    );
    expect(audited(readme).unread).toEqual([[16, 'https://doi.org/10.99999/a&b']]);
  });

  it('finds identifiers that are printed on lines without a link', () => {
    const readme = list(
      ...ENTRIES,
      '',
      '~ doi:10.99999/walls',
      '',
      '~ PMID: 123456',
      '',
      '~ arXiv:2101.00001',
    );
    expect(audited(readme).unread).toEqual([
      [14, '10.99999/walls'],
      [16, '123456'],
      [18, '2101.00001'],
    ]);
  });

  it('does not count code, comments, pictures, front pages and addresses that an entry has', () => {
    const readme = list(
      ...ENTRIES,
      '',
      '```',
      'https://doi.org/10.99999/code',
      '```',
      '<!-- https://doi.org/10.99999/comment -->',
      '![figure](https://www.nature.com/figure.png)',
      'From the publishers (https://www.nature.com/).',
      'All of a meeting: https://openaccess.thecvf.com/CVPR2025_findings,',
      'https://aclanthology.org/events/acl-2024/, https://dblp.org/db/conf/icml/index.html',
      'and https://www.ieee-security.org/TC/SP2026/accepted-papers.html.',
      'As before: https://dx.doi.org/10.99999/grey-lichens-on-wall-number-1',
    );
    expect(audited(readme).unread).toEqual([]);
  });

  it('names the sections that it skips, and why', () => {
    const readme = `${list(...ENTRIES)}
## News

Our [paper](https://doi.org/10.99999/own) is out.

## Talks

${paper('A Talk on Walls')}

## License

MIT.
`;
    expect(audited(readme, { skip: ['Talks'] })).toMatchObject({
      unread: [],
      skipped: [
        [14, 'News', 'news', 1],
        [18, 'Talks', 'skip-sections', 1],
      ],
    });
  });

  it('lets an introduction and sentences name a paper or two', () => {
    const readme = `# Papers

This list goes with [our survey](https://doi.org/10.99999/survey), and it is where you can begin.

## Growth

As we have seen in [this study](https://doi.org/10.99999/study), lichens are slow, and they do grow.

${ENTRIES.join('\n')}
`;
    expect(audited(readme).unread).toEqual([]);
  });

  it('excuses no link of a section among sections of the list', () => {
    const odd = '## Walls\n\n~ [x](https://doi.org/10.99999/odd)\n';
    const lists = ['Growth', 'Age'].map((name) => `## ${name}\n\n${ENTRIES.join('\n')}\n`);
    const among = audited(`# Papers\n\n${lists.join(`\n${odd}\n`)}`);
    expect(among.unread.map(([, url]) => url)).toEqual(['https://doi.org/10.99999/odd']);
    expect(audited(`# Papers\n\n${odd}\n${lists[0]}\n${odd}`).unread).toEqual([]);
  });

  it('excuses nothing where nothing was read', () => {
    const readme = `# Papers\n\n## News\n\nSee https://doi.org/10.99999/a and\nhttps://doi.org/10.99999/b.\n`;
    expect(audited(readme)).toMatchObject({
      papers: 0,
      unread: [
        [5, 'https://doi.org/10.99999/a'],
        [6, 'https://doi.org/10.99999/b'],
      ],
    });
  });

  it('finds titles of the bibliography that are in the text, but no title of an entry', () => {
    const readme = list(
      ...ENTRIES,
      '',
      'It is all said in *Slow Growth of Lichens* already.',
      '',
      '```',
      'A Title in Code Alone',
      '```',
    );
    const all = ['Slow Growth of Lichens', 'A Title in Code Alone', 'It Stands Nowhere at All'];
    expect(audited(readme, known(...all, ...titles(8))).unreadTitles).toEqual([
      [14, 'Slow Growth of Lichens'],
    ]);
  });

  it('does not report a title within another title or an abstract as unread', () => {
    const readme = list(
      ...ENTRIES,
      paper('Growth: Lichens on the North Wall of Houses', {
        abstract: 'We go on from Counting Lichens in Cold Places.',
      }),
    );
    const options = known('Lichens on the North Wall', 'Counting Lichens in Cold Places');
    expect(audited(readme, options).unreadTitles).toEqual([]);
  });

  it('takes no longer than in proportion for a list twice as long', () => {
    const steps = (count: number): number => {
      const readme = list(...titles(count).map((title) => paper(title)));
      const before = process.cpuUsage();
      audited(readme, known('lichens on wall number and so on'));
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    steps(200);
    const small = Math.min(steps(400), steps(400));
    expect(Math.min(steps(800), steps(800))).toBeLessThan(small * 5);
  });
});
