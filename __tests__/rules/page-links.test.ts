import * as fs from 'node:fs';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import { repositoryFiles } from '../../src/files/repository-files.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { lines } from './find.ts';
import { list, paper } from './samples.ts';

const found = (text: string): string[] =>
  lines('entry-link', { readme: list(paper('Bark as a Home'), '') + text });

describe('the links of a page', () => {
  it.each([
    ['Read [this](#no-such-heading) first.', 'The link to "#no-such-heading" leads nowhere'],
    ['<a href="#none">x</a>', 'The link to "#none" leads nowhere'],
    ['See [the wall][wall].', 'nothing defines "[wall]: address"'],
  ])('that lead nowhere are found: %s', (text, message) => {
    const [finding, ...others] = found(`\n\n${text}\n`);
    expect(others).toEqual([]);
    expect(finding).toContain(message);
  });

  it.each([
    'Read [this](#bark-as-a-home-list) at `[a](#none)`.\n\n## Bark as a Home: List',
    'See [the wall][wall].\n\n[wall]: https://example.org',
    'Back [to the top](#) or [here](#readme), a[i][j] in `x[a][b]`.\n\n[j]: /a',
    'Other [files](docs/none.md), when no files are at hand.',
    '[2024][CGO]Walls of Ice, [Prep][OSDI]Roofs of Slate',
    '[2024][CGO]Walls of Ice, [a wall][wall], Roofs of Slate [][`oth.`] 🔥\n\n[wall]: https://example.org',
  ])('that lead somewhere are not: %s', (text) => {
    expect(found(`\n\n${text}\n`)).toEqual([]);
  });

  it('are one finding for one name', () => {
    const text = '- [a](#content)\n- [b](#content)\n- [c](#other)';
    expect(found(`\n\nText.\n\n${text}\n`)).toEqual([
      'README.md:11:7 warning 2 links lead to "#content", but the page has no heading or anchor of that name: lines 11 and 12. Correct them.',
      expect.stringContaining('README.md:13:7 warning The link to "#other" leads nowhere'),
    ]);
  });

  it('become one finding where there are many', () => {
    const text = Array.from({ length: 30 }, (_, at) => `- [a](#none-${at})`).join('\n');
    const findings = found(`\n\nText.\n\n${text}\n`);
    expect(findings).toEqual([
      expect.stringContaining('30 links lead to headings that do not exist'),
    ]);
  });
});

describe('links to files of the repository', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-links-'));
  mkdirSync(join(folder, 'papers'));
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, 'papers', 'A Wall.pdf'), '');
  const files = (text: string): string[] =>
    checkList({
      readme: sourceFile('README.md', `${list(paper('Bark as a Home'), '')}\n\n${text}\n`),
      bibs: [],
      config: DEFAULT_CONFIG,
      hasFile: repositoryFiles(fs, join(folder, 'README.md')),
    })
      .findings.filter(({ ruleId }) => ruleId === 'entry-link')
      .map(({ message }) => message);

  it.each([
    'papers/none.pdf',
    'papers/a%20wall.pdf',
    'Papers/A%20Wall.pdf',
    '/none.md',
    'papers/A%20Wall.pdf/x',
  ])('finds that %s is not there', (path) => {
    expect(files(`[a](${path})`)).toEqual([expect.stringContaining(`leads to the file "${path}"`)]);
  });

  it.each([
    ['www.example.org/wall', 'has no "https://"'],
    ['www.wall.example/6', 'has no "https://"'],
    ['https//wall.example/8', 'has no colon behind "http" or "https"'],
    ['walls.example.org/10.99999/a', 'has no "https://"'],
    ['ada@example.org', 'has no "mailto:"'],
    ['10.1000/182', 'has no "https://doi.org/"'],
    ['growth', 'has no "#", so GitHub looks for a file of that name'],
    ['GROWTH', 'leads to the file'],
    ['papers.v2/wall.md', 'leads to the file'],
    ['(https://example.org/wall)', 'is not an address, because of the brackets'],
  ])('names the cause where %s was meant for an address', (target, cause) => {
    expect(files(`[a](${target})`)).toEqual([expect.stringContaining(cause)]);
  });

  it('reports more than five once', () => {
    const text = (count: number) =>
      Array.from({ length: count }, (_, at) => `- [a](none-${at}.md)`).join('\n');
    expect(files(text(5))).toHaveLength(5);
    expect(files(text(6))).toEqual([
      '6 links lead to files that the repository does not have: lines 9, 10, 11, 12, 13 and 1 more. Correct them.',
    ]);
  });

  it.each([
    ['arxiv.org/abs/2101.00001', 'has no "https://"'],
    ['www.wall.example/6', 'has no "https://"'],
    ['10.1000/182', 'has no "https://doi.org/"'],
    ['papers.v2/wall.md', undefined],
    ['socket.io', undefined],
    ['none.pdf', undefined],
  ])('names the cause for %s where the files are not known, if it is certain', (target, cause) => {
    const readme = sourceFile(
      'README.md',
      `${list(paper('Bark as a Home'))}\nSee [a](${target}).\n`,
    );
    const { findings } = checkList({ readme, bibs: [], config: DEFAULT_CONFIG });
    expect(findings.map(({ message }) => message)).toEqual(
      cause === undefined ? [] : [expect.stringContaining(cause)],
    );
  });

  it('suggests the missing scheme', () => {
    const readme = `${list(paper('Bark as a Home'))}\nSee [a](www.example.org/wall).\n`;
    const { findings } = checkList({
      readme: sourceFile('README.md', readme),
      bibs: [],
      config: DEFAULT_CONFIG,
      hasFile: () => false,
    });
    const start = readme.indexOf('www.');
    expect(findings.flatMap(({ fix }) => fix ?? [])).toEqual([
      {
        kind: 'suggested',
        files: [{ file: 'README.md', edits: [{ range: { start, end: start }, text: 'https://' }] }],
      },
    ]);
  });

  it.each([
    'papers/A%20Wall.pdf',
    '<papers/A Wall.pdf>',
    './papers/',
    '/papers/A%20Wall.pdf#page=2',
    'papers/A%20Wall.pdf?raw=true',
    '../../issues',
    'issues/3',
    'mailto:a@b.c',
    'https://example.org/none.pdf',
  ])('follows %s', (path) => {
    expect(files(`[a](${path})`)).toEqual([]);
  });

  it('leaves citation keys to entry-citation-key, so that nothing is reported twice', () => {
    const readme =
      '# Papers\n\n## A\n\n- [Bark as a Home](https://example.org/a), Ada Moss, 2020 ([Moss2020](gone.bib#L1))\n';
    const { findings } = checkList({
      readme: sourceFile('README.md', readme),
      bibs: [sourceFile('refs.bib', '@misc{Moss2020, title = {Bark as a Home}, year = 2020}\n')],
      config: DEFAULT_CONFIG,
      bibExists: (path) => path === 'refs.bib',
      hasFile: (path) => path === 'refs.bib',
    });
    const about = findings.filter(({ message }) => message.includes('gone.bib'));
    expect(about.map(({ ruleId }) => ruleId)).toEqual(['entry-citation-key']);
  });
});

describe('cells after the last column', () => {
  const table = (row: string): string[] =>
    lines('entry-link', {
      readme: `# Papers\n\n## Growth\n\n| Title | Paper |\n| --- | --- |\n${row}\n`,
    }).filter((one) => one.includes('more cells'));

  it('are found, since GitHub hides them', () => {
    expect(table('| A wall | 2020 | [PDF](https://example.org/a) |')).toEqual([
      'README.md:7:19 warning The row has more cells than the header of its table, so GitHub does not show "[PDF](https://example.org/a)". Add a column, or write "\\|" for a bar within a cell.',
    ]);
  });

  it.each([
    '| A wall | [PDF](https://example.org/a) |',
    '| A wall \\| bark | [PDF](https://example.org/a) |',
    '| A wall | [PDF](https://example.org/a) | |',
    'A wall | [PDF](https://example.org/a)',
  ])('are not seen in %s', (row) => {
    expect(table(row)).toEqual([]);
  });
});
