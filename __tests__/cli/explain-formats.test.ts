import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runIn, textOf } from './run-in.ts';

const README = [
  '# Papers on walls',
  '',
  '## Walls',
  '',
  '- [Slow Walls of the North](https://doi.org/10.99999/a), Ada Moss and Ben Hale, *ICML* 2021',
  '- [How Moss Grows on Stone](https://doi.org/10.99999/b), Cleo Finch and Ada Moss, *ACL* 2019',
  '- [Shade of Walls in Spring](https://doi.org/10.99999/c), Dora Reed and Finn Tarn, *CVPR* 2020',
  '',
  '## Gates',
  '',
  '| Title | Year |',
  '|---|---|',
  '| [A Survey of Garden Gates](https://doi.org/10.99999/d) | 2015 |',
  '| [Counting Bricks at Night](https://doi.org/10.99999/e) | 2016 |',
  '',
].join('\n');
const folderWith = (readme: string, config?: string): string =>
  temporaryFolder({
    'README.md': readme,
    ...(config === undefined ? {} : { '.github/list-curator.yml': config }),
  });

describe('format --explain', () => {
  it('names the sections that are skipped, and why', async () => {
    const { out } = await runIn(folderWith(README, 'skip-sections: [Gates]'), [
      'format',
      '--explain',
    ]);
    expect(out).toContain('README.md:9 Gates\n  skipped: skip-sections\n\nThe list\n');
  });

  it('prints the template of each section and of the list', async () => {
    const folder = folderWith(README);
    const { status, out, error } = await runIn(folder, ['format', '--explain']);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(out).toBe(
      [
        'README.md:3 Walls',
        '  - [{title}]({url}), {authors}, *{venue}* {year} · 100% of 3 entries',
        '',
        'README.md:9 Gates',
        '  | [{title}]({url}) | {year} | · 100% of 2 entries',
        '',
        'The list',
        '  - [{title}]({url}), {authors}, *{venue}* {year} · 60% of 5 entries',
        '',
      ].join('\n'),
    );
    expect(textOf(folder, 'README.md')).toBe(README);
  });

  it('counts entries that follow the template of the configuration', async () => {
    const folder = folderWith(README, "entry: '- {title} ({url})'\n");
    const { out } = await runIn(folder, ['format', '--explain']);
    expect(out).toContain('  - {title} ({url}) · 0% of 3 entries\n');
    expect(out).toContain('  | [{title}]({url}) | {year} | · 100% of 2 entries\n');
  });

  it('reports that there is nothing to explain', async () => {
    const { status, out } = await runIn(folderWith('# Notes\n\nWords.\n'), ['format', '--explain']);
    expect({ status, out }).toEqual({ status: 0, out: 'README.md: no entries found.\n' });
  });

  it('refuses to explain and write at once', async () => {
    const { status, error } = await runIn(folderWith(README), ['format', '--explain', '--write']);
    expect(status).toBe(2);
    expect(error).toContain('--write and --explain contradict each other');
  });

  it('refuses a wrong template, with its place', async () => {
    const folder = folderWith(README, "entry: '- [{title}({url})'\n");
    const { status, error } = await runIn(folder, ['format', '--explain']);
    expect(status).toBe(2);
    expect(error).toContain(
      '.github/list-curator.yml:1:8: "entry" is not a template: "[" is never closed',
    );
  });
});

describe('format --trace', () => {
  it('prints how the pieces of an entry were read', async () => {
    const { status, out } = await runIn(folderWith(README), ['format', '--trace', '6']);
    expect(status).toBe(0);
    const [head, ...pieces] = out.trimEnd().split('\n');
    expect(head).toMatch(/^README\.md:6 read as an entry \(item\), by \d+\.\d$/);
    expect(pieces.map((line) => line.trim().split(/\s+/)[0])).toEqual([
      'title',
      'authors',
      'venue',
      'date',
    ]);
    expect(out).toMatch(/title .* above \w+ +How Moss Grows on Stone \(first, link\)\n/);
    expect(out).toMatch(/venue .* ACL \(after ",", italic\)\n/);
  });

  it.each([['0'], ['x'], ['99']])('refuses the line %s', async (line) => {
    const { status, error } = await runIn(folderWith(README), ['format', '--trace', line]);
    expect(status).toBe(2);
    expect(error).toContain(`--trace takes a line of README.md, 1 to 15, not "${line}".`);
  });

  it('reports a line that was not read as an entry', async () => {
    const { status, error } = await runIn(folderWith(README), ['format', '--trace', '1']);
    expect(status).toBe(2);
    expect(error).toContain('line 1 of README.md was not read as an entry.');
  });
});
