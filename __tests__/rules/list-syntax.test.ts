import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import type { List } from '../../src/list/list.ts';
import { readList } from '../../src/list/read/read-list.ts';
import { listSyntax } from '../../src/rules/list-syntax.ts';
import type { Problem } from '../../src/rules/rule.ts';
import { decodeSourceFile, sourceFile } from '../../src/text/source-file.ts';
import { lines } from './find.ts';
import { article, list, paper, titles } from './samples.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function checkBytes(text: string) {
  const readme = decodeSourceFile('README.md', bytes(text));
  const { findings } = checkList({ readme, bibs: [], config: DEFAULT_CONFIG });
  return findings.filter(({ ruleId }) => ruleId === 'list-syntax');
}

/** How many problems of different kinds the rule finds in a list. */
function problemsOf(list: List): number {
  const visitor = listSyntax.create({
    catalog: buildCatalog(list, []),
    settings: { categories: [], bibliographyWanted: false, duplicates: 'category' },
    suppressions: () => [],
  });
  const found = [...((visitor.onList?.(list) ?? []) as Iterable<Problem>)];
  return new Set(found.map(({ habit }) => habit?.name)).size;
}

describe('list-syntax', () => {
  const shown = paper('Bark as a Home');
  const hidden = paper('Red Walls in Winter');

  it.each([
    ['<!-- later', 'The comment that begins here is never closed'],
    ['<!DOCTYPE x', 'The tag that begins here is never closed, and GitHub shows nothing of it'],
    ['<![CDATA[', 'The tag that begins here is never closed, and GitHub shows nothing of it'],
    ['<?php', 'The tag that begins here is never closed, and GitHub shows nothing of it'],
    ['```', 'The block of code that begins here is never closed, and GitHub shows it as code'],
    ['<pre>', 'The "<pre>" that begins here is never closed, and GitHub shows it as plain text'],
    ['<style>', 'The "<style>" that begins here is never closed, and GitHub shows nothing of it'],
    ['<details>', 'The "<details>" that begins here is never closed, and GitHub folds the rest'],
    ['<details>\n<details>\n</details>', 'The "<details>" that begins here is never closed'],
  ])('finds entries behind %s, which hides them', (begin, message) => {
    const readme = list(shown, '', begin, '', hidden);
    expect(lines('list-syntax', { readme })).toEqual([
      expect.stringContaining(`README.md:7:1 warning ${message}`),
    ]);
  });

  it.each([
    `<!-- later\n\n${hidden}\n-->`,
    `\`\`\`\n${hidden}\n\`\`\``,
    '```\n@misc{Moss2021, url = {https://example.org/moss}}',
    `- a\n\n  \`\`\`\n  x\n\n${hidden}`,
    `<pre>\n@misc{Moss2021}\n</pre>\n\n${hidden}`,
    `- a\n  <pre>\n  x\n\n${hidden}`,
    `<details>\n<summary>More</summary>\n\n${hidden}\n\n</details>\n\n${hidden.replace('Red', 'Old')}`,
    `- <details> x\n\n${hidden}`,
    `<!-- <details> -->\n\n${hidden}`,
    `<?php ?>\n\n${hidden}`,
    `<!X>\n\n${hidden}`,
    `A \`<details>\` folds.\n\n${hidden}`,
  ])('leaves %j alone', (block) => {
    expect(lines('list-syntax', { readme: list(shown, '', block) })).toEqual([]);
  });

  it.each([
    [3, 'unlikely', 0],
    [4, 'unlikely', 1],
    [3, 'persons', 1],
    [3, 'kind', 0],
    [3, 'kind', 1, 'Mossnet'],
    [2, 'kind', 0, 'Mossnet'],
  ] as const)('judges %i of 6 papers doubtful as %s', (number, reason, problems, name?: string) => {
    const named = titles(6).map((title, at) => paper(name === undefined ? title : `${name} ${at}`));
    const read = readList(sourceFile('README.md', list(...named)));
    const doubtful = read.entries.slice(0, number).map((entry) => ({ entry, reason }));
    expect(problemsOf({ ...read, reading: { ...read.reading, doubtful } })).toBe(problems);
  });

  it('finds bytes that are not UTF-8, at the first of them', () => {
    const entries = list(paper('Bark as a Home'), '- Gr\xfcne Mauer, M\xfcller');
    expect(checkBytes(entries)).toMatchObject([
      {
        severity: 'error',
        message: expect.stringContaining('2 byte sequences that are not UTF-8, shown as "\ufffd".'),
        place: { start: { line: 6, column: 5 } },
      },
    ]);
    expect(checkBytes(list(paper('Gr\xfcne Mauer')))[0]?.message).toContain(
      '1 byte sequence that is',
    );
  });

  it('allows a replacement character that the file contains', () => {
    const readme = list(paper('Bark as a \ufffd Home'));
    expect(lines('list-syntax', { readme })).toEqual([]);
  });

  it('warns when there is no entry', () => {
    expect(lines('list-syntax', { readme: '# Papers\n\nSee [growth](growth.md).\n' })).toEqual([
      expect.stringMatching(/^README\.md:1:1 warning No entries found.*index.*"categories"/),
    ]);
  });

  it('warns also when the bib entries are checked, unless the page is short and has few links', () => {
    const found = (readme: string) =>
      lines('list-syntax', { readme, bib: article('Moss2021', 'Slow Colours of Old Walls') });
    const links = Array.from({ length: 8 }, (_, at) => `[site](https://example.org/${at})`);
    expect(found(`# Papers\n\nSee ${links.join(', ')}.\n`)).toEqual([
      expect.stringMatching(/warning No entries found, so only the bib entries are checked/),
    ]);
    expect(found(`# Papers\n\n${'Walls and more walls. '.repeat(200)}\n`)).toEqual([
      expect.stringMatching(/warning No entries found/),
    ]);
    const many = Array.from({ length: 50 }, (_, at) => article(`Moss${at}`, `Wall ${at}`));
    const about = `# Papers\n\nSee ${links.join(', ')}.\n`;
    const other = about.replace('See', 'See [growth](growth.md),');
    expect(lines('list-syntax', { readme: other, bib: many.join('') })).toEqual([
      expect.stringContaining('such as growth.md'),
    ]);
    expect(lines('list-syntax', { readme: about, bib: many.join('') })).toEqual([
      expect.stringContaining('Note: The README has no entries'),
    ]);
    expect(found('# Papers\n\nAll my references.\n')).toEqual([
      'Note: The README has no entries, so only the bib entries are checked. If another file is the list, set the option readme to it.',
    ]);
  });

  it('names the Markdown files that a README without entries links to', () => {
    const links =
      '[Moss](moss%20papers.md), [Trees](trees/README.md#oaks), [Rules](CONTRIBUTING.md)';
    const readme = `# Index\n\n${links}, [Site](https://example.org/list.md)\n`;
    expect(lines('list-syntax', { readme })[0]).toContain(
      'index of other files, such as moss papers.md, trees/README.md. If another',
    );
  });

  it('reports what was too complex, and reads the rest', () => {
    const quotes = `${'> '.repeat(40)}deep`;
    const readme = `${list(paper('Bark as a Home'))}\n## Deep\n\n${quotes}\n\n## After\n\n${paper('Red Walls')}\n`;
    expect(lines('list-syntax', { readme })).toEqual([
      expect.stringMatching(
        /^README\.md:\d+:\d+ warning Not read from line \d+ on: .* Simplify it/,
      ),
    ]);
    expect(lines('entry-abstract', { readme })[0]).toContain('No paper has');
  });

  it('reports when time ran out', () => {
    const { findings } = checkList({
      readme: sourceFile('README.md', list(paper('Bark as a Home'))),
      bibs: [],
      config: DEFAULT_CONFIG,
      timeFor: () => () => true,
    });
    expect(findings.map(({ message }) => message)).toContain(
      'Time is up: the list is not read from here on. Split or simplify the list.',
    );
  });

  it('ignores a line that only names a paper', () => {
    const below = (line: string): string[] =>
      lines('list-syntax', { readme: `${list(paper('Red Walls'))}\n\n${line}\n` });
    expect(below('Growth from https://doi.org/10.99999/measure')).toEqual([]);
    const prose =
      'We plot all walls, and I look at some [by hand](https://doi.org/10.99999/measure) first.';
    const more = titles(4)
      .map((title) => paper(title))
      .join('\n');
    expect(below(`## Use\n\n${prose}\n\n## More\n\n${more}`)).toEqual([]);
    expect(below('~ https://doi.org/10.99999/measure')).toHaveLength(1);
  });

  it('takes no footnote of the text for a paper that was not read', () => {
    const readme = `${list(paper('Bark as a Home'))}\n\n[^1]: Moss A. Red Walls in Winter. 10.99999/winter.\n`;
    const bib = article('Moss2021', 'Red Walls in Winter');
    expect(lines('list-syntax', { readme, bib })).toEqual([]);
    expect(lines('list-syntax', { readme: readme.replace('[^1]:', '~'), bib })).toHaveLength(1);
  });

  it('reports nothing for another view of the same entries', () => {
    const entries = titles(12).map((title) => paper(title));
    const readme = `${list(...entries)}\n## Timeline\n\n${entries.join('\n')}\n`;
    const { catalog } = checkList({
      readme: sourceFile('README.md', readme),
      bibs: [],
      config: DEFAULT_CONFIG,
    });
    expect(catalog.list?.diagnostics.map(({ code }) => code)).toEqual(['duplicate-view']);
    expect(lines('list-syntax', { readme })).toEqual([]);
  });

  it('reports which papers are in a README without entries', () => {
    const readme = `# Papers\n\n## News\n\n${paper('Bark as a Home')}\n\n## About\n\n${paper('Red Walls')}\n`;
    expect(lines('list-syntax', { readme })).toEqual([
      expect.stringContaining(
        'No entries found. 2 links to papers are in no entry: lines 5 and 9.',
      ),
    ]);
    const config = 'categories: [News, About]';
    expect(lines('list-syntax', { readme, config })).toEqual([]);
    expect(lines('entry-category', { readme, config })).toEqual([]);
    expect(lines('entry-abstract', { readme, config })[0]).toContain('No paper has');
  });

  const unread = (count: number): string =>
    list(
      ...titles(18).map((title) => paper(title)),
      ...Array.from({ length: count }, (_, at) => `\n~ https://doi.org/10.99999/unread-${at}`),
    );

  it('warns when a tenth of the paper links are in no entry', () => {
    expect(lines('list-syntax', { readme: unread(1) })).toEqual([]);
    expect(lines('list-syntax', { readme: unread(2) })).toEqual([
      expect.stringMatching(
        /^README\.md:24:3 warning 2 of 20 links to papers are in no entry: lines 24 and 26\. .*"categories"/,
      ),
    ]);
  });

  it('takes no remarks in quotations below papers for papers', () => {
    const found = (mark: string): number => {
      const remarks = titles(6).map(
        (title) => `${paper(title)}\n${mark}* The same walls as before.`,
      );
      const read = readList(sourceFile('README.md', list(...remarks)));
      const { lines: table } = read.source;
      const unreadCitations = [6, 8, 10].map((line) => ({
        start: table.lineStart(line),
        end: table.lineEnd(line),
      }));
      return problemsOf({ ...read, reading: { ...read.reading, unreadCitations } });
    };
    expect(found('> ')).toBe(0);
    expect(found('  ')).toBe(1);
  });

  it('skips links that a comment suppresses', () => {
    const readme = unread(2).replace(
      '## Growth',
      '## Growth\n\n<!-- curator-ignore list-syntax -- notes -->',
    );
    expect(lines('list-syntax', { readme })).toEqual([]);
  });

  it('warns of titles of the bibliography that are not read as titles', () => {
    const readme = list(
      paper('Bark as a Home'),
      '',
      'All is said in *Red Walls in Winter* already.',
    );
    const bib = article('Moss2021', 'Red Walls in Winter');
    expect(lines('list-syntax', { readme, bib })).toEqual([
      expect.stringMatching(
        /^README\.md:7:17 warning 1 title of the bibliography is in the list, but is not read .*: line 7\./,
      ),
    ]);
  });

  it('reports that a file is empty', () => {
    expect(lines('list-syntax', { readme: ' \n' })).toEqual([
      'README.md:1:1 warning The file is empty. Add the list, or set the option readme to its file.',
    ]);
  });

  it('reads a short heading as a subject', () => {
    const readme = `${list(paper('Bark as a Home'))}\n## Red Walls in Winter\n\n## Red Walls\n`;
    const found = (title: string) =>
      lines('list-syntax', { readme, bib: article('Moss2021', title) });
    expect(found('Red Walls')).toEqual([]);
    expect(found('Red Walls in Winter')).toHaveLength(1);
  });
});
