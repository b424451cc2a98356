import { describe, expect, it } from 'vitest';
import { entriesOf } from '../read.ts';

const PAPERS = [
  ['Walls of the Old Harbor', 'Ada Moss, Jo Lund', 'https://arxiv.org/abs/2101.00001'],
  ['A Theory of Tides and Their Causes', 'Eve Fox', 'https://arxiv.org/abs/2101.00002'],
  ['Mapping Rivers from Space', 'Gus Hay, Carl Dee', 'https://arxiv.org/abs/2101.00003'],
] as const;

/** What is read of the papers, written through a layout. */
function readAs(layout: (title: string, people: string, url: string) => string) {
  return entriesOf(
    PAPERS.map(([title, people, url]) => layout(title, people, url)).join('\n\n'),
  ).map(({ title, authors, url }) => [title, authors, url]);
}

const WITHOUT_PEOPLE = PAPERS.map(([title, , url]) => [title, undefined, url]);

describe('titles above their facts', () => {
  it('reads a title, people and links in paragraphs of their own', () => {
    expect(readAs((title, people, url) => `${title}\n\n${people}\n\n[PDF](${url})`)).toEqual(
      PAPERS,
    );
  });

  it('reads entries between rules', () => {
    expect(
      readAs((title, people, url) => `${title}\n\n${people}\n\n[paper](${url})\n\n---`),
    ).toEqual(PAPERS);
  });

  it('reads a title above its address', () => {
    expect(readAs((title, _, url) => `${title}\n\n${url}`)).toEqual(WITHOUT_PEOPLE);
  });

  it('reads a title above an address that is the text of its link, with the code behind', () => {
    const code = 'Code: [https://github.com/ada/walls](https://github.com/ada/walls)';
    expect(readAs((title, _, url) => `**ICLR 2021** ${title}\n\n[${url}](${url}) ${code}`)).toEqual(
      WITHOUT_PEOPLE,
    );
  });

  it('reads a short title in bold with links as bullets', () => {
    const titles = ['The Salt File System', 'Growing a Dune', 'Stone Technical Report'];
    const text = titles
      .map((title, at) => `**${title}**\n\n- [Paper](https://arxiv.org/abs/2101.0000${at})`)
      .join('\n\n');
    expect(entriesOf(text).map(({ title }) => title)).toEqual(titles);
  });

  it('reads a bullet with its link in the paragraph below', () => {
    expect(readAs((title, _, url) => `* ${title}\n\n[Paper](${url})`)).toEqual(WITHOUT_PEOPLE);
  });

  it('reads labeled bullets, one for each fact', () => {
    expect(
      readAs((title, people, url) => `- Title: ${title}\n- Authors: ${people}\n- URL: ${url}`),
    ).toEqual(PAPERS);
  });

  it('takes a name below a title for people where other entries have them', () => {
    const text = [
      ...PAPERS.map(([title, people, url]) => `**${title}**\n\n${people}\n\n[pdf](${url})`),
      '**The Shape of Dunes**\n\nDunelab\n\n[pdf](https://arxiv.org/abs/2101.00004)',
    ].join('\n\n');
    expect(entriesOf(text).at(-1)).toMatchObject({
      title: 'The Shape of Dunes',
      url: 'https://arxiv.org/abs/2101.00004',
    });
    expect(entriesOf(text)).toHaveLength(4);
  });

  it('leaves labels and prose above facts what they are', () => {
    const text = PAPERS.map(
      ([title, , url]) =>
        `[${title}](${url})\n\n**Route:** memory of stones\n\n**Venue:** ICML 2021`,
    ).join('\n\n');
    expect(entriesOf(text).map(({ title }) => title)).toEqual(PAPERS.map(([title]) => title));
  });

  it('takes a lead that paragraphs share for a label, in any language', () => {
    const text = PAPERS.map(
      ([title]) => `**${title}** (ICML 2021)\n\nأهمية: growth of stones`,
    ).join('\n\n');
    expect(entriesOf(text).map(({ title }) => title)).toEqual(PAPERS.map(([title]) => title));
  });

  it('may follow their venues in bold, with labels of their links in paragraphs below', () => {
    const entry = (venue: string, title: string, id: number): string =>
      `**${venue}** ${title}\n\nOpenReview: [https://openreview.net/forum?id=a${id}](https://openreview.net/forum?id=a${id}) Code: Not Found`;
    const section = [
      entry('ICLR 2021', 'Soft Moss for Slow Walls in Deep Rivers', 1),
      entry('CORL 2018', 'Scalable ferns for the growth of lakes', 2),
      entry('ICML 2019 RL4Rivers Workshop', 'Q-learning for moss with stone policies', 3),
    ];
    expect(entriesOf(section.join('\n\n')).map(({ title, year }) => [title, year])).toEqual([
      ['Soft Moss for Slow Walls in Deep Rivers', 2021],
      ['Scalable ferns for the growth of lakes', 2018],
      ['Q-learning for moss with stone policies', 2019],
    ]);
  });

  it('have no year where what follows has one, too', () => {
    const titles = ['A Plan for Walls (2015)', 'Micro-Adaptive ACL Doors (2013)'];
    const rest = ['Slow Walls of the Harbor (2018)', 'Quick Doors of the North (2011)'];
    const entries = entriesOf(
      [...titles, ...rest, ...titles, ...rest].map((t) => `- ${t}`).join('\n'),
    );
    expect(entries).toHaveLength(8);
  });

  it('may have a venue, or what says that there is none yet, in bold in front', () => {
    const tagged = [
      '**NeurIPS 2023** Neural Fern Systems for Slow Walls,',
      '**GECCO 2021** Policy Gradient Assisted Moss-gardens',
      '**Preprint** Growing quiet roofs with little rain',
      '**ICLR 2022** Evolving Bricks in Old Harbors',
    ];
    const text = tagged
      .map(
        (line, at) =>
          `${line}\n\nLink: [https://arxiv.org/abs/2101.0000${at}](https://arxiv.org/abs/2101.0000${at}) Code: Not found`,
      )
      .join('\n\n');
    expect(entriesOf(text).map(({ title }) => title)).toEqual([
      'Neural Fern Systems for Slow Walls',
      'Policy Gradient Assisted Moss-gardens',
      'Growing quiet roofs with little rain',
      'Evolving Bricks in Old Harbors',
    ]);
  });

  it('may be short behind a venue in bold, with which they look like its name', () => {
    const titles = ['Evolving Moss Algorithms', 'Quiet Cheap Walls', 'Discovered Slow Roofs'];
    const text = titles.map((title, at) => {
      const url = `https://arxiv.org/abs/2101.0000${at}`;
      return `**ICLR 202${at}** ${title}\n\nLink: [${url}](${url}) Code: Not found`;
    });
    expect(entriesOf(text.join('\n\n')).map(({ title }) => title)).toEqual(titles);
  });
});
