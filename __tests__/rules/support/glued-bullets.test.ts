import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { checkList } from '../../../src/features/check/check-list.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { fix, lines } from '../find.ts';
import { article, list, paper, titles } from '../samples.ts';

const abstract = 'It grows on bark.';
const NAMES = ['A Year on a North Wall', 'Bark as a Home', 'Counting Lichens from a Train'];
const readme = list(...NAMES.map((title, at) => paper(title, { abstract, key: `Moss202${at}` })));
const doiOf = (title: string): string => `10.99999/${title.toLowerCase().replaceAll(' ', '-')}`;
const bib = NAMES.map((title, at) =>
  article(`Moss202${at}`, title, { abstract, doi: doiOf(title) }),
).join('\n');

/** The list with one line changed. */
const without = (line: number, change: (text: string) => string): string =>
  readme
    .split('\n')
    .map((text, at) => (at === line - 1 ? change(text) : text))
    .join('\n');

describe('a bullet without its space', () => {
  it.each([5, 7, 9])('is the only finding, and mended, on line %i', (line) => {
    const glued = without(line, (text) => text.replace('- ', '-'));
    const { findings } = checkList({
      readme: sourceFile('README.md', glued),
      bibs: [sourceFile('refs.bib', bib)],
      config: DEFAULT_CONFIG,
    });
    expect(findings.map(({ ruleId, place }) => [ruleId, place.start.line])).toEqual([
      ['list-syntax', line],
    ]);
    expect(fix('list-syntax', { readme: glued, bib })).toMatchObject({ readme, left: [] });
  });

  it.each(['*', '+'])('is found for "%s"', (bullet) => {
    const glued = without(9, (text) => text.replace('- ', bullet));
    expect(lines('list-syntax', { readme: glued })).toEqual([
      `README.md:9:1 warning There is no space after the "${bullet}", so Markdown shows no item here. Add the space.`,
    ]);
  });

  it.each([
    ['1.', 'There is no space after the "1."', '1. '],
    ['1)', 'There is no space after the "1)"', '1) '],
    ['• ', '"•" is no bullet in Markdown, which shows no item here. Write "- ".', '- '],
    ['— ', '"—" is no bullet in Markdown, which shows no item here. Write "- ".', '- '],
    ['○ ', '"○" is no bullet in Markdown, which shows no item here. Write "- ".', '- '],
    ['– ', '"–" is no bullet', '- '],
    ['\\- ', '"\\-" is no bullet', '- '],
    ['', 'The line has no bullet, so Markdown adds it to the item above.', '- '],
  ])('is found for %j beside items, with no false cause', (begin, message, fixed) => {
    const glued = without(7, (text) => text.replace('- ', begin));
    const { findings } = checkList({
      readme: sourceFile('README.md', glued),
      bibs: [sourceFile('refs.bib', bib)],
      config: DEFAULT_CONFIG,
    });
    expect(findings.map(({ ruleId, place }) => [ruleId, place.start.line])).toEqual([
      ['list-syntax', 7],
    ]);
    expect(findings[0]?.message).toContain(message);
    expect(fix('list-syntax', { readme: glued, bib }).readme).toBe(
      without(7, (text) => text.replace('- ', fixed)),
    );
  });

  it('is not missed at a link below an item of another kind, or below an empty line', () => {
    const link = '[Moss and Ferns in Rain](https://example.org/a.pdf)';
    for (const above of ['- The best of all:\n', `${paper('Bark as a Home')}\n\n`]) {
      const found = lines('list-syntax', { readme: list(`${above}${link}`) });
      expect(found.join('\n')).not.toContain('no bullet');
    }
  });

  it('is found before bold and capitalized text with a link', () => {
    const glued = list(
      paper('Bark as a Home'),
      '2.**Moss in Snow**, Ada Moss, [pdf](https://example.org/c.pdf)',
      '-**Moss in Rain**, Ada Moss, [pdf](https://example.org/a.pdf)',
      '-Ada Moss: [Red Walls](https://example.org/b.pdf)',
    );
    expect(lines('list-syntax', { readme: glued })).toHaveLength(3);
    const dashed = list(
      `${paper('Bark as a Home')}\n  — **Moss Letters**, [pdf](https://a.example)`,
    );
    expect(lines('list-syntax', { readme: dashed })).toEqual([]);
  });

  it('is one finding where many have it', () => {
    const glued = list(...titles(9).map((title) => paper(title).replace('- ', '-')));
    expect(lines('list-syntax', { readme: glued })).toEqual([
      expect.stringContaining(
        '9 lines have no space after the bullet, so Markdown shows no items there: lines 5, 6, 7,',
      ),
    ]);
    expect(fix('list-syntax', { readme: glued }).readme).toBe(
      list(...titles(9).map((title) => paper(title))),
    );
  });

  it.each([
    '*[Moss in Rain](https://example.org/a.pdf)*, Ada Moss',
    '```md\n-[Moss in Rain](https://example.org/a.pdf)\n```',
    '<!--\n-[Moss in Rain](https://example.org/a.pdf)\n-->',
    '• [Moss in Rain](https://example.org/a.pdf)\n\nA text.',
    '-5 degrees, see [the weather](https://example.org/a.pdf)',
  ])('is not seen in %j', (text) => {
    const plain = `${list(paper('Bark as a Home'))}\n${text}\n`;
    expect(lines('list-syntax', { readme: plain }).join('\n')).not.toContain('space');
  });
});

it('a heading without its space is found, and mended', () => {
  const heading = list(paper('Bark as a Home'), '', '## Decay', '', paper('How Lichens Rot'));
  const glued = heading.replace('## D', '##D');
  expect(lines('list-syntax', { readme: heading })).toEqual([]);
  expect(lines('list-syntax', { readme: glued })).toEqual([
    'README.md:7:1 warning There is no space after the "##", so Markdown shows no heading here. Add the space.',
  ]);
  expect(fix('list-syntax', { readme: glued }).readme).toBe(heading);
});
