import { describe, expect, it } from 'vitest';
import { readList } from '../../../src/list/read/read-list.ts';
import { insertListEntry } from '../../../src/list/write/insert-list-entry.ts';
import type { NewEntry } from '../../../src/list/write/new-entry.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const SUBJECTS = ['Slow Walls', 'Fast Rivers', 'Cold Stones', 'Old Gates', 'Dry Bricks'];
const URL = 'https://arxiv.org/abs/2405.99991';

/** What adding a paper of 2024 to a list with some lines adds. */
function added(
  lines: readonly string[],
  title = 'TrainNet: Counting Lichens from a Train',
): string {
  const list = readList(sourceFile('README.md', `# Papers\n\n## Growth\n\n${lines.join('\n')}\n`));
  const [category] = list.categories;
  if (category === undefined) throw new Error('no category');
  const entry: NewEntry = { title, url: URL, venue: 'arXiv', year: 2024 };
  const insertion = insertListEntry(list, category, entry, { read: readList });
  if (insertion.kind === 'refused') throw new Error(insertion.reason);
  return (insertion.edits[0]?.text ?? '').trim();
}

/** Entries, each with the name of its method; two of the titles do not have it. */
const entries = (write: (name: string, title: string, url: string) => string): string[] =>
  SUBJECTS.map((subject, at) => {
    const name = `Wall${'ABCDE'.charAt(at)}`;
    const title = `${subject} and How They Grow in Winter`;
    const url = `https://arxiv.org/abs/1501.0000${at}`;
    return write(name, at < 3 ? `${name}: ${title}` : title, url);
  });

const FORMS: readonly [string, (name: string, title: string, url: string) => string][] = [
  ['round brackets', (name, title, url) => `- (${name}) [${title}](${url}), 2024`],
  [
    'bold before code',
    (name, title, url) => `- **${name}** - \`${title}\` (arXiv'24). [[paper]](${url})`,
  ],
  ['a name before a colon', (name, title, url) => `- **${name}**: [${title}](${url}) (2024)`],
];

describe('the name of a method', () => {
  it.each(FORMS)('is in front of the title as with most: %s', (_, write) => {
    const title = 'TrainNet: Counting Lichens from a Train';
    expect(added(entries(write))).toBe(write('TrainNet', title, URL));
  });

  it.each(FORMS)('is not there where the title has none, or a word: %s', (_, write) => {
    for (const title of ['Counting Lichens from a Train', 'Position: Count Lichens from a Train']) {
      expect(added(entries(write), title)).not.toMatch(/\*\*|- \(|TrainNet|\*\*Position/);
      expect(added(entries(write), title)).toContain(title);
    }
  });

  it('is in its column', () => {
    const header = '| Method | Title | Year |\n|---|---|---|';
    const rows = entries((name, title, url) => `| **${name}** | [${title}](${url}) | 2023 |`);
    expect(added([header, ...rows])).toBe(
      `| **TrainNet** | [TrainNet: Counting Lichens from a Train](${URL}) | 2024 |`,
    );
  });

  it('is beside the title within a cell', () => {
    const header = '| Title | Code |\n|---|---|';
    const rows = entries((name, title, url) => `| [arXiv 2023] [${name}] [${title}](${url}) | - |`);
    expect(added([header, ...rows])).toBe(
      `| [arXiv 2024] [TrainNet] [TrainNet: Counting Lichens from a Train](${URL}) | - |`,
    );
  });

  it('is in front of the venue before the title', () => {
    const write = (name: string, title: string, url: string): string =>
      `1. [**${name}**, *arXiv 2024*] ${title} [[paper]](${url})`;
    const title = 'TrainNet: Counting Lichens from a Train';
    expect(added(entries(write))).toBe(write('TrainNet', title, URL));
    expect(added(entries(write), 'Counting Lichens from a Train')).toBe(
      `1. [*arXiv 2024*] Counting Lichens from a Train [[paper]](${URL})`,
    );
  });

  it('is what the link to its paper is called', () => {
    const write = (name: string, title: string, url: string): string =>
      `- [[${name}](${url})] **${title}**, arXiv 2024`;
    const title = 'TrainNet: Counting Lichens from a Train';
    expect(added(entries(write))).toBe(write('TrainNet', title, URL));
    expect(added(entries(write), 'Counting Lichens from a Train')).toBe(
      write('Paper', 'Counting Lichens from a Train', URL),
    );
  });

  it('is not there where few have it', () => {
    const mixed = entries((name, title, url) =>
      name === 'WallA' ? `- (${name}) [${title}](${url}), 2024` : `- [${title}](${url}), 2024`,
    );
    expect(added(mixed)).toBe(`- [TrainNet: Counting Lichens from a Train](${URL}), 2024`);
  });
});
