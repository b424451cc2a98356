import { describe, expect, it } from 'vitest';
import { PAPERS, type Paper, readPrinted } from '../papers.ts';
import { entriesOf } from '../read.ts';

const familyOf = ({ key }: Paper): string => key.replace(/\d+$/, '');

describe('what all entries of a section have in front of their titles', () => {
  it.each<[form: string, print: (paper: Paper) => string]>([
    ['before a colon', (p) => `- ${p.key}: ${p.title}. [[pdf]](https://arxiv.org/abs/${p.arxiv})`],
    ['within the link', (p) => `- [${p.key}: ${p.title}](https://arxiv.org/abs/${p.arxiv})`],
  ])('is a key: %s', (_, print) => {
    const entries = readPrinted(print);
    expect(entries.map(({ title, venue, citation }) => [title, venue, citation?.key])).toEqual(
      PAPERS.map(({ title, key }) => [title, undefined, key]),
    );
  });

  it.each<[form: string, print: (paper: Paper) => string]>([
    ['in brackets', (p) => `- [${familyOf(p)} ${p.year}] ${p.title}. [[pdf]](https://x.org/a.pdf)`],
    [
      'in parentheses',
      (p) => `- (${familyOf(p)} ${p.year}) ${p.title}. [[pdf]](https://x.org/a.pdf)`,
    ],
    [
      'with a plus',
      (p) => `- [${familyOf(p)}+ ${p.year}] ${p.title}. [[pdf]](https://x.org/a.pdf)`,
    ],
    [
      'within the link',
      (p) => `- [${familyOf(p)} ${p.year}: ${p.title}](https://arxiv.org/abs/${p.arxiv})`,
    ],
  ])('is a person and the year, not a venue: %s', (_, print) => {
    const entries = readPrinted(print);
    expect(entries.map(({ title, venue, year }) => [title, venue, year])).toEqual(
      PAPERS.map(({ title, year }) => [title, undefined, year]),
    );
  });

  it.each<[form: string, front: (at: number) => string]>([
    ['a week', (at) => `Week ${at + 1}:`],
    ['a week in bold', (at) => `**Week ${at + 1}:**`],
    ['a number and a colon', (at) => `${at + 1}:`],
    ['a number with a hash', (at) => `#${at + 1}`],
    ['a subject that others have', (at) => `**${['Walls', 'Growth', 'Light'][at % 3]}:**`],
  ])('is no part of the title: %s', (_, front) => {
    const entries = readPrinted(
      (p, at) =>
        `- ${front(at)} ${p.title}. ${p.authors}. ${p.venue} ${p.year}. [[pdf]](https://arxiv.org/abs/${p.arxiv})`,
    );
    expect(entries.map(({ title, venue, year }) => [title, venue, year])).toEqual(
      PAPERS.map(({ title, venue, year }) => [title, venue, year]),
    );
  });

  it.each(['**New**', '**NEW!**', '**Classic**'])(
    'is no part of the title where some have it: %s',
    (mark) => {
      const papers = [...PAPERS, ...PAPERS.map((p) => ({ ...p, title: `Notes on ${p.title}` }))];
      const print = (p: Paper, at: number): string =>
        `- ${at % 3 ? '' : mark} ${p.title}, ${p.authors}, ${p.year}. [[pdf]](https://arxiv.org/abs/${p.arxiv})`;
      expect(entriesOf(papers.map(print).join('\n')).map(({ title }) => title)).toEqual(
        papers.map(({ title }) => title),
      );
    },
  );

  it('is a title where it is in bold and listed again, with who wrote it behind a period', () => {
    const print = (p: Paper): string =>
      `1. **${p.title}. [${familyOf(p)} (${p.year})](https://x.org/${p.key}.pdf).**`;
    const [first, ...others] = PAPERS;
    const again = [first, first, first].flatMap((p) => (p === undefined ? [] : [print(p)]));
    const entries = entriesOf([...again, ...others.map(print)].join('\n'));
    expect(entries[0]?.title).toBe(first?.title);
  });

  it('are names of methods, not venues', () => {
    const names = ['MBIE', 'E3', 'Go-Slow', 'UCB', 'SoftQ', 'Pursuit'];
    const entries = readPrinted(
      (p, at) =>
        `* **[${names[at]}]** <[${p.title}](https://arxiv.org/abs/${p.arxiv})> by ${p.authors}, ${p.year}.`,
    );
    expect(entries.map(({ title, venue, year }) => [title, venue, year])).toEqual(
      PAPERS.map(({ title, year }) => [title, undefined, year]),
    );
  });

  it('are venues where they are in capitals', () => {
    const venues = ['MOSSCON', 'FernSYM', 'LICHWS', 'RAINS', 'PONDS', 'StoneCON'];
    const entries = readPrinted(
      (p, at) => `- [${venues[at]} ${p.year}] [${p.title}](https://x.org/a.pdf)`,
    );
    expect(entries.map(({ venue, year }) => [venue, year])).toEqual(
      PAPERS.map(({ year }, at) => [venues[at], year]),
    );
  });

  it('is a part of the title where others begin otherwise', () => {
    const [entry] = entriesOf(
      '- [Moss2021: Walls of the Harbor](https://arxiv.org/abs/2101.00001)\n- [Slow Growth of Lichens](https://arxiv.org/abs/2101.00002)\n- [Ferns in Caves and Wells](https://arxiv.org/abs/2101.00003)',
    );
    expect(entry?.title).toBe('Moss2021: Walls of the Harbor');
  });

  it.each([
    ['in a link', '[2030: A Forecast of Lichens](https://arxiv.org/abs/2101.00001)'],
    ['in bold', '**2030: A Forecast of Lichens**, Ada Moss, 2021'],
  ])('is a year that belongs to the title where no others have one there: %s', (_, first) => {
    const [entry] = entriesOf(
      `- ${first}\n- [Slow Growth of Walls](https://arxiv.org/abs/2101.00002)\n- [Ferns in Caves and Wells](https://arxiv.org/abs/2101.00003)`,
    );
    expect(entry?.title).toBe('2030: A Forecast of Lichens');
    expect(entry?.year).not.toBe(2030);
  });

  it('is the year of the papers where others have it, too', () => {
    const entries = readPrinted(
      (p) => `- [${p.year}: ${p.title}](https://arxiv.org/abs/${p.arxiv})`,
    );
    expect(entries.map(({ title, year }) => [title, year])).toEqual(
      PAPERS.map(({ title, year }) => [title, year]),
    );
  });
});
