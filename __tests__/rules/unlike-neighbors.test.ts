import { describe, expect, it } from 'vitest';
import { find, fix } from './find.ts';

const TITLES = [
  'Slow Walls of the North',
  'Fast Rivers in Winter',
  'How Moss Grows on Stone',
  'A Survey of Garden Gates',
  'Counting Bricks at Night',
  'Ivy and What It Covers',
  'Shade of Walls in Spring',
  'Measuring Tides With Cans',
  'Old Orchards and Their Soil',
  'Rain on Slate Roofs',
];
const PEOPLE = ['Ada Moss', 'Ben Hale', 'Cleo Finch', 'Dora Reed', 'Finn Tarn'];
const VENUES = ['ICML', 'NeurIPS', 'ACL', 'CVPR', 'ICLR'];
const url = (at: number): string => `https://doi.org/10.99999/paper${at}`;
const usual = (at: number): string =>
  `- **[${TITLES[at]}](${url(at)})**, ${PEOPLE[at % 5]} and ${PEOPLE[(at + 1) % 5]}, *${VENUES[at % 5]}* ${2010 + at}`;

/** A list of ten entries in their usual form, but for some. */
function listWith(others: Readonly<Record<number, string>>, count = TITLES.length): string {
  const entries = TITLES.slice(0, count).map((_, at) => others[at] ?? usual(at));
  return `# Papers on walls\n\n## Walls\n\n${entries.join('\n')}\n`;
}

const messages = (readme: string, config = ''): string[] =>
  find('entry-format', { readme, config }).map(
    ({ place, severity, message }) => `${place.start.line} ${severity} ${message}`,
  );

describe('entries unlike their neighbors', () => {
  it('are reported with the template of the others', () => {
    expect(
      messages(listWith({ 4: `- [${TITLES[4]}](${url(4)}), Ada Moss and Ben Hale, *ICLR* 2014` })),
    ).toEqual([
      '9 info Written "- [{title}]({url}), {authors}, *{venue}* {year}". 9 of the 10 entries here are written "- **[{title}]({url})**, {authors}, *{venue}* {year}". Write it like them.',
    ]);
  });

  it('get a suggested fix with the same facts in the usual form', () => {
    const readme = listWith({
      4: `- **[${TITLES[4]}](${url(4)})**, *ICLR* 2014, Finn Tarn and Ada Moss`,
    });
    const fixed = fix('entry-format', { readme });
    expect(fixed.readme).toBe(listWith({}));
    expect(fixed.left).toEqual([]);
  });

  it('are no fault where the title may be something else', () => {
    const readme = listWith({
      4: `- [${TITLES[4]}. Hale, Finch](${url(4)}), Ada Moss and Ben Hale, *ICLR* 2014`,
    });
    expect(messages(readme)).toEqual([]);
  });

  it.each([
    ['a check mark', `${usual(4)} ✓`],
    ['brackets around the address', usual(4).replace(url(4), `<${url(4)}>`)],
    ['a line break at the end', `${usual(4)}<br>`],
  ])('are no fault because of %s', (_, entry) => {
    expect(messages(listWith({ 4: entry }))).toEqual([]);
  });

  it('get no fix where words would be lost', () => {
    const [finding] = find('entry-format', {
      readme: listWith({
        4: `- [${TITLES[4]}](${url(4)}), Ada Moss and Ben Hale, *ICLR* 2014 (best paper, with a long remark)`,
      }),
    });
    expect(finding?.fix).toBeUndefined();
  });

  it('may lack what others have', () => {
    expect(
      messages(listWith({ 4: `- **[${TITLES[4]}](${url(4)})**, Ada Moss and Ben Hale` })),
    ).toEqual([]);
  });

  it('are reported for their marks where they have more facts, but not for those alone', () => {
    const short = (at: number): string => `- [${TITLES[at]}](${url(at)}) - ${PEOPLE[at % 5]}`;
    const others = Object.fromEntries(TITLES.map((_, at) => [at, short(at)]));
    expect(messages(listWith({ ...others, 4: `${short(4)} (2014)` }))).toEqual([]);
    const bold = `- **[${TITLES[4]}](${url(4)})** - Finn Tarn, Ada Moss (2014)`;
    expect(messages(listWith({ ...others, 4: bold }))).toEqual([
      '9 info Written "- **[{title}]({url})** - {authors} ({year})". 9 of the 10 entries here are written "- [{title}]({url}) - {authors}". Write it like them.',
    ]);
  });

  it.each([
    ['another bullet', usual(4).replace('- ', '* ')],
    ['a full stop', `${usual(4)}.`],
    ['another kind of emphasis', usual(4).replaceAll(/(?<!\*)\*(?!\*)/g, '_')],
    ['a remark at the end', `${usual(4)} [code](https://github.com/moss/walls)`],
  ])('do not differ by %s', (_, entry) => {
    expect(messages(listWith({ 4: entry }))).toEqual([]);
  });

  it('are no fault where fewer than five neighbors agree', () => {
    const other = `- [${TITLES[4]}](${url(4)}), Ada Moss and Ben Hale, *ICLR* 2014`;
    expect(messages(listWith({ 4: other }, 5))).toEqual([]);
  });

  it('are no fault where the section has no one format', () => {
    const other = (at: number): string => `- ${TITLES[at]} [[paper](${url(at)})]`;
    expect(messages(listWith({ 1: other(1), 3: other(3), 5: other(5) }))).toEqual([]);
  });
});

describe('what makes no difference', () => {
  it('is "In" before a venue that is a journal', () => {
    const like = (at: number): string => usual(at).replace(', *', '. In *');
    const all = Object.fromEntries(TITLES.map((_, at) => [at, like(at)]));
    const journal = like(4).replace('In *ICLR*', '*Journal of Walls*');
    expect(messages(listWith({ ...all, 4: journal }))).toEqual([]);
  });

  it('is the mark of an entry', () => {
    expect(messages(listWith({ 4: usual(4).replace('[', '[(*) ') }))).toEqual([]);
    expect(messages(listWith({ 4: usual(4).replace('](', '.](') }))).toEqual([]);
  });

  it('is the end of a folded block in its last entry', () => {
    const below = (at: number): string => usual(at).replace(', *', '\n\n  *').replace(/\* /, '*, ');
    const all = Object.fromEntries(TITLES.map((_, at) => [at, `${below(at)}\n`]));
    const last = `${below(9)}\n\n  </details>\n`;
    const readme = listWith({ ...all, 9: last }).replace('## Walls', '## Walls\n\n<details>');
    expect(messages(readme)).toEqual([]);
  });

  it('is a word in front of a venue, which may be its own', () => {
    const like = (at: number, venue = VENUES[at % 5]): string =>
      `1. **${TITLES[at]}.** ${venue} ${2010 + at}. [[Paper](${url(at)})]\n\n    *${PEOPLE[at % 5]}, ${PEOPLE[(at + 1) % 5]}.*\n`;
    const all = Object.fromEntries(TITLES.map((_, at) => [at, like(at)]));
    expect(messages(listWith({ ...all, 4: like(4, 'Brief. Bioinform.') }))).toEqual([]);
  });

  it('is a layout of which a part is not read', () => {
    const like = (at: number): string => `${usual(at)}, ${at} stars`;
    const all = Object.fromEntries(TITLES.map((_, at) => [at, like(at)]));
    expect(messages(listWith({ ...all, 4: like(4).replaceAll('**', '') }))).toEqual([]);
  });
});

describe('a configured entry', () => {
  const config = `entry: '- [{title}]({url}), {authors}, *{venue}* {year}'`;

  it('is what entries are compared with', () => {
    const like = (at: number): string => usual(at).replaceAll('**', '');
    const all = Object.fromEntries(TITLES.map((_, at) => [at, like(at)]));
    expect(messages(listWith(all), config)).toEqual([]);
    expect(messages(listWith({ ...all, 4: usual(4) }), config)).toEqual([
      '9 warning Written "- **[{title}]({url})**, {authors}, *{venue}* {year}". The configuration wants "- [{title}]({url}), {authors}, *{venue}* {year}". Write it so.',
    ]);
  });

  it('need not name the key and the abstract of entries, nor what else they hold', () => {
    const keyed = (at: number): string =>
      `${usual(at).replace('),', `) ([\`Moss${2010 + at}\`](refs.bib#L1-L7)),`)}\n  - **Abstract:** Walls were counted.`;
    const all = Object.fromEntries(TITLES.map((_, at) => [at, keyed(at)]));
    const rest = `entry: '- [{title}]({url}) {...}'`;
    const plain = listWith(
      Object.fromEntries(TITLES.map((_, at) => [at, usual(at).replaceAll('**', '')])),
    );
    for (const wanted of [config, rest])
      expect(messages(listWith(all), wanted)[0]).toContain('are not written "- [{title}]({url})');
    expect(messages(plain, rest)).toEqual([]);
  });

  it('reports one finding for a section that is written differently', () => {
    expect(messages(listWith({}), config)).toEqual([
      '5 warning 10 of the 10 entries here are not written "- [{title}]({url}), {authors}, *{venue}* {year}": lines 5, 6, 7, 8, 9 and 5 more. Write them so.',
    ]);
  });
});
