import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/list/format/formats.ts';
import { isTemplateProblem, parseTemplate } from '../../../src/list/format/parse-template.ts';
import { printTemplate } from '../../../src/list/format/template.ts';
import { read } from '../read/read.ts';

const TITLES = [
  'Slow Walls of the North',
  'Fast Rivers in Winter',
  'How Moss Grows on Stone',
  'A Survey of Garden Gates',
  'Counting Bricks at Night',
  'Ivy and What It Covers',
];
const PEOPLE = ['Ada Moss', 'Ben Hale', 'Cleo Finch', 'Dora Reed', 'Finn Tarn', 'Gus Weir'];
const VENUES = ['ICML', 'NeurIPS', 'ACL', 'CVPR', 'ICLR', 'EMNLP'];

/** A list of one section, an entry for each title. */
function listOf(entry: (at: number) => string, header = '', gap = '\n'): string {
  return `# Papers on walls\n\n## Walls\n\n${header}${TITLES.map((_, at) => entry(at)).join(gap)}\n`;
}

const url = (at: number): string => `https://doi.org/10.99999/paper${at}`;

/** The template of the only section, with how many follow it. */
function formatIn(text: string): string | undefined {
  const [section] = formatsOf(read(text)).sections;
  return section && `${printTemplate(section.template)} · ${section.followers}/${section.entries}`;
}

describe('formatsOf', () => {
  it.each([
    [
      '- **[{title}]({url})**, {authors}, *{venue}* {year} · 6/6',
      listOf(
        (at) =>
          `- **[${TITLES[at]}](${url(at)})**, ${PEOPLE[at]} and ${PEOPLE[5 - at]}, *${VENUES[at]}* ${2015 + at}`,
      ),
    ],
    ['- {title} [[Paper]({url})] · 6/6', listOf((at) => `- ${TITLES[at]} [[Paper](${url(at)})]`)],
    [
      '{n}. [{title}]({url}), {year} · 6/6',
      listOf((at) => `${at + 1}. [${TITLES[at]}](${url(at)}), ${2015 + at}`),
    ],
    [
      '- [{title}]({url})⏎  - **Authors:** {authors}⏎  - **Abstract:** {abstract} · 6/6',
      listOf(
        (at) =>
          `- [${TITLES[at]}](${url(at)})\n  - **Authors:** ${PEOPLE[at]}, ${PEOPLE[5 - at]}\n  - **Abstract:** We look at walls for ${at + 2} years.`,
      ),
    ],
    [
      '| [{title}]({url}) | {authors} | {year} | {...} | · 6/6',
      listOf(
        (at) =>
          `| [${TITLES[at]}](${url(at)}) | ${PEOPLE[at]}, ${PEOPLE[5 - at]} | ${2015 + at} | ${['yes', 'no'][at % 2]} |`,
        '| Title | Authors | Year | Stones |\n|---|---|---|---|\n',
      ),
    ],
  ])('finds %s', (format, text) => {
    expect(formatIn(text)).toBe(format);
  });

  it('includes a field that some entries lack, with its separators', () => {
    const text = listOf((at) =>
      at % 3 === 0
        ? `- [${TITLES[at]}](${url(at)}), ${2015 + at}`
        : `- [${TITLES[at]}](${url(at)}), *${VENUES[at]}*, ${2015 + at}`,
    );
    expect(formatIn(text)).toBe('- [{title}]({url}), *{venue}*, {year} · 6/6');
  });

  it('never treats words of one entry as the text that all share', () => {
    const notes = ['brisk', 'calm', 'dusty', 'early', 'faint', 'green'];
    const text = listOf((at) => `- [${TITLES[at]}](${url(at)}) - ${notes[at]} reading of stones.`);
    expect(formatIn(text)).toBe('- [{title}]({url}) - {...}. · 6/6');
  });

  it('names those that are written differently', () => {
    const text = listOf((at) =>
      at === 3 ? `- ${TITLES[at]} (${url(at)})` : `- [${TITLES[at]}](${url(at)}), ${2015 + at}`,
    );
    const [section] = formatsOf(read(text)).sections;
    expect(section?.others.map(({ entry }) => entry.title)).toEqual([TITLES[3]]);
  });

  it('ignores the kind of bullet, spaces and a period at the end', () => {
    const text = listOf((at) =>
      at % 2 === 0
        ? `- [${TITLES[at]}](${url(at)}), *${VENUES[at]}*`
        : `-  [${TITLES[at]}](${url(at)}),  _${VENUES[at]}_.`,
    );
    expect(formatIn(text)).toMatch(/· 6\/6$/);
  });

  it('counts those that follow a certain template', () => {
    const wanted = parseTemplate('- {title} ({year})');
    if (isTemplateProblem(wanted)) throw new Error(wanted.message);
    const text = listOf((at) => `- [${TITLES[at]}](${url(at)}) (${2015 + at})`);
    expect(formatsOf(read(text), wanted).sections).toMatchObject([
      { template: wanted, followers: 0, entries: 6 },
    ]);
  });

  it('finds the format that most of its entries follow', () => {
    const one = TITLES.map((title, at) => `- [${title}](${url(at)}), ${2015 + at}`).join('\n');
    const other = `- ${TITLES[0]} again: [paper](${url(9)})\n`;
    const { list } = formatsOf(read(`# A list\n\n## Few\n\n${other}\n## Many\n\n${one}\n`));
    expect(list && printTemplate(list.template)).toBe('- [{title}]({url}), {year}');
  });

  it('finds nothing in a file without entries', () => {
    expect(formatsOf(read('# Nothing\n\nWords.\n'))).toEqual({ sections: [] });
  });
});
