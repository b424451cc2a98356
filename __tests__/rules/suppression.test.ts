import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { article } from './samples.ts';

const IGNORE = '<!-- curator-ignore entry-format -- quoted as printed -->';
const bullet = (title: string) => `- [${title}](https://example.org/${title.slice(0, 4)})`;
const readme = (...lines: string[]) => `# Papers\n\n## Bark\n\n${lines.join('\n')}\n`;
const silencedTitles = (text: string) =>
  find('entry-format', { readme: text }).map(({ entry }) => entry?.title);
const faults = (text: string) =>
  find('suppression', { readme: text }).map(({ message }) => message);

describe('suppression', () => {
  const one = bullet('Moss \\emph{one}');
  const two = bullet('Fern \\emph{two}');

  it('finds both without comments', () => {
    expect(silencedTitles(readme(one, two))).toHaveLength(2);
  });

  it.each([
    ['between bullets', readme(two, IGNORE, one)],
    ['between bullets and empty lines', readme(two, '', IGNORE, '', one)],
    ['indented between bullets', readme(two, `  ${IGNORE}`, one)],
    ['inside the entry', readme(two, `${one} ${IGNORE}`)],
    ['right below a heading, for the first entry', readme(IGNORE, one, two)],
    ['with CRLF', readme(two, IGNORE, one).replaceAll('\n', '\r\n')],
  ])('suppresses one entry: %s', (_, text) => {
    expect(silencedTitles(text)).toEqual(['Fern \\emph{two}']);
    expect(faults(text)).toEqual([]);
  });

  it('suppresses a section where an empty line follows, and no other', () => {
    const text = `${readme(IGNORE, '', one, two)}\n## Walls\n\n${bullet('Wall \\emph{three}')}\n`;
    expect(silencedTitles(text)).toEqual(['Wall \\emph{three}']);
  });

  it('suppresses the sub-sections of a section', () => {
    const text = `${readme(IGNORE, '', one)}\n### Old bark\n\n${bullet('Old \\emph{bark}')}\n\n## Walls\n\n${two}\n`;
    expect(silencedTitles(text)).toEqual(['Fern \\emph{two}']);
    const sub = `# Papers\n\n## Bark\n\n${one}\n\n### Old bark\n\n${IGNORE}\n\n${bullet('Old \\emph{bark}')}\n\n### New bark\n\n${two}\n`;
    expect(silencedTitles(sub)).toEqual(['Moss \\emph{one}', 'Fern \\emph{two}']);
  });

  it('takes a pile of comments before one entry', () => {
    const pile = Array.from(
      { length: 500 },
      (_, index) => `<!-- curator-ignore entry-format -- reason ${index} -->`,
    );
    expect(silencedTitles(readme(two, ...pile.slice(0, 100), one))).toEqual(['Fern \\emph{two}']);
    const far = find('suppression', { readme: readme(two, ...pile, one) });
    expect(far.length).toBeGreaterThan(0);
    expect(far[0]?.message).toContain('No entry follows the comment.');
  });

  const table = ['| Title | Year |', '| --- | --- |'];
  const row = (title: string, more = '') =>
    `| [${title}](https://example.org/${title.slice(0, 4)})${more} | 2021 |`;
  it('suppresses all rows of a table, or the row that contains the comment', () => {
    const rows = [row('Moss \\emph{one}'), row('Fern \\emph{two}')];
    expect(silencedTitles(readme('Text.', '', IGNORE, '', ...table, ...rows))).toEqual([]);
    const inCell = readme(...table, row('Moss \\emph{one}', ` ${IGNORE}`), row('Fern \\emph{two}'));
    expect(silencedTitles(inCell)).toEqual(['Fern \\emph{two}']);
  });

  it('leaves comments in code alone', () => {
    const text = readme('```html', IGNORE, '```', '', one);
    expect(silencedTitles(text)).toHaveLength(1);
    expect(faults(text)).toEqual([]);
  });

  it.each([
    ['inline code of three marks', '```walls``` is a tool.'],
    ['code in an item', '- ```sh\n  npm i\n  ```'],
    ['code in a quote that never ends', '> ```\n> npm i'],
  ])('is not lost below %s', (_, code) => {
    expect(silencedTitles(readme(code, '', IGNORE, one))).toEqual([]);
  });

  it('reads a comment of several lines', () => {
    expect(faults(readme('<!--\ncurator-ignore bib-month\n-->', one))).toEqual([
      expect.stringContaining('Unused suppression of bib-month'),
      expect.stringContaining('gives no reason'),
    ]);
  });

  it.each(['--', '—', '–', '-'])('takes what is behind %j as the reason', (dash) => {
    const text = `<!-- curator-ignore entry-format ${dash} as its authors write it -->`;
    expect(faults(readme(text, one))).toEqual([]);
    expect(silencedTitles(readme(text, one))).toEqual([]);
  });

  it('reads no comment inside another, and names few of its words', () => {
    const nested = '<!-- curator-ignore a1 '.repeat(200);
    const messages = faults(readme(one, `${nested}-->`, one));
    expect(messages).toHaveLength(6);
    expect(messages[0]).toBe('There is no rule "a1" to ignore. docs/rules lists them all.');
    expect(messages.at(-1)).toContain('gives no reason');
  });

  it('reports comments that name no rule or have no entry', () => {
    expect(faults(readme(one, '<!-- curator-ignore -->', one))).toEqual([
      'The comment names no rule to ignore. Write "curator-ignore RULE -- reason".',
    ]);
    expect(faults(readme(one, '', IGNORE))).toEqual([
      'Unused suppression of entry-format. No entry follows the comment. Move it to the line before its entry.',
    ]);
  });

  it('takes several rules, and reports nothing about rules that are off', () => {
    const bib = `% curator-ignore bib-markup, bib-unlisted -- as printed\n${article('Moss', 'Bark <i>x</i>')}`;
    expect(find('bib-markup', { bib })).toEqual([]);
    const off = find('suppression', {
      bib,
      config: 'rules:\n  bib-markup: off\n  bib-unlisted: off\n',
    });
    expect(off).toEqual([]);
  });

  it('ends at the next bib entry', () => {
    const bib = `% curator-ignore bib-markup -- as printed\n${article('Moss', 'Bark <i>x</i>')}\n${article('Fern', 'Wall <i>y</i>')}`;
    expect(find('bib-markup', { bib }).map(({ entry }) => entry?.citationKey)).toEqual(['Fern']);
  });
});
