import { describe, expect, it } from 'vitest';
import { keepStrays } from '../../../../src/list/read/sections/strays.ts';
import { growthOf, MOST_GROWTH } from '../../../text/growth.ts';
import { read } from '../read.ts';

const entry = (title: string, id: string): string =>
  `- [${title}](https://doi.org/10.99999/${id}), Ada Moss, Finn Stone, *Journal of Small Plants*, 2021`;
const LIST = `## Growth

${entry('A Year on a North Wall', 'north-wall')}

## Surveys

${entry('Counting Lichens in Cold Places', 'counting')}
`;
const STRAY = entry('Bark as a Home for Lichens', 'bark');

const outside = (readme: string): string[] =>
  read(readme)
    .entries.filter(({ categories }) => categories.length === 0)
    .map(({ title }) => title);

describe('strays', () => {
  it.each([
    ['above the first category', `# Papers\n\nA list.\n\n${STRAY}\n\n${LIST}`],
    ['under the license', `# Papers\n\n${LIST}\n## License\n\nMIT\n\n${STRAY}\n`],
    ['under "Contributing"', `# Papers\n\n${LIST}\n## Contributing\n\nWelcome.\n\n${STRAY}\n`],
  ])('keeps a paper %s as an entry outside any category', (_, readme) => {
    expect(outside(readme)).toEqual(['Bark as a Home for Lichens']);
    expect(read(readme).categories.map(({ path }) => path)).toEqual([['Growth'], ['Surveys']]);
  });

  it.each([
    ['after words that announce it', `# Papers\n\nThis goes with:\n\n${STRAY}\n\n${LIST}`],
    ['where a citation is asked for', `# Papers\n\nPlease cite\n\n${STRAY}\n\n${LIST}`],
    ['under "Citation"', `# Papers\n\n${LIST}\n## Citation\n\n${STRAY}\n`],
    [
      'with BibTeX under "Citation"',
      `# Papers\n\n${LIST}\n## Citation\n\n${['Bark', 'Roots', 'Spores', 'Stems']
        .map(
          (part) =>
            `[${part} Paper](https://doi.org/10.99999/${part})\n\`\`\`bibtex\n@article{${part}2021,\n  title = {On ${part}},\n  author = {Moss, Ada},\n  year = {2021},\n}\n\`\`\`\n`,
        )
        .join('\n')}`,
    ],
    ['under "News"', `# Papers\n\n${LIST}\n## News\n\n${STRAY}\n`],
    ['of their own', `# Papers\n\n- Our survey: ${STRAY.slice(2)}\n\n${LIST}`],
    ['in another form', `# Papers\n\n- **Bark as a Home** <https://doi.org/10.99999/b>\n\n${LIST}`],
    ['that are in the list', `# Papers\n\n${entry('A Year on a North Wall', 'x')}\n\n${LIST}`],
    [
      'in a sentence',
      `# Papers\n\nA list like [Bark as a Home for Lichens](https://doi.org/10.99999/bark).\n\n${LIST}`,
    ],
  ])('skips papers %s', (_, readme) => {
    expect(outside(readme)).toEqual([]);
    expect(read(readme).entries).toHaveLength(2);
  });
});

it('are papers with a venue and a year wherever they lead, below a name of other things', () => {
  const dated = (title: string, url: string) => `- [${title}](${url}) - CVPR 2020`;
  const list = [
    'A Year on a North Wall',
    'Counting Lichens in Cold Places',
    'Roots of Old Moss',
  ].map((title, at) => dated(title, `https://arxiv.org/abs/2001.0000${at}`));
  const stray = dated('Bark as a Home for Lichens', 'https://github.com/moss/bark');
  const { entries } = read(
    `# Papers\n\n## Growth\n\n${list.join('\n')}\n\n## Feedback\n\n${stray}\n`,
  );
  expect(entries.map(({ title }) => title)).toContain('Bark as a Home for Lichens');
});

it('takes twice as long for twice as many strays', () => {
  const sectionOf = (role: string, count: number) => {
    const rest = `  ${'moss\n'.repeat(80)}`;
    const titles = Array.from(
      { length: count },
      (_, at) => `Bark as a Home for Lichens ${role} ${at}`,
    );
    let start = 0;
    const drafts = titles.map((title) => {
      const titleRange = { start: start + 2, end: start + 2 + title.length };
      const range = { start, end: titleRange.end };
      start = range.end + 1 + rest.length;
      return {
        unit: 'item',
        title,
        range,
        titleRange,
        url: 'https://arxiv.org/abs/2101.00001',
        identifiers: [{ kind: 'arxiv', id: '2101.00001' }],
      };
    });
    const text = titles.map((title) => `- ${title}\n${rest}`).join('');
    return {
      role,
      skipped: false,
      read: { text },
      drafts: role === 'entries' ? drafts : [],
      dropped: drafts,
    };
  };
  const strays = (count: number) => {
    const sections = [sectionOf('entries', 5), sectionOf('about', count)];
    return () => {
      keepStrays(sections as never, new Set(), () => false);
      return sections[1]?.drafts.length;
    };
  };
  expect(strays(50)()).toBe(50);
  expect(growthOf(strays, 1000)).toBeLessThan(MOST_GROWTH);
});
