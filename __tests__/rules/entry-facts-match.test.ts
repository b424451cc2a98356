import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { article, list, titles } from './samples.ts';

const TITLE = 'Slow Colours of Old Walls';
const facts = (authors: string, year: string | number, url = 'https://doi.org/10.99999/a') =>
  list(
    `- [${TITLE}](${url}) [\`Walls\`](refs.bib), ${authors}, *Journal of Small Plants*, ${year}`,
  );
const messages = (readme: string, more: Record<string, string> = {}) =>
  find('entry-facts-match', { readme, bib: article('Walls', TITLE, more) }).map(
    ({ message }) => message,
  );

describe('entry-facts-match', () => {
  it.each([
    [2042, {}],
    [2020, {}],
    [2017, { eprint: '1701.00001', archiveprefix: 'arXiv' }],
  ])('compares the year %s', (year, more) => {
    expect(messages(facts('Ada Moss, Finn Stone', year), more)).toEqual([
      `The year is ${year}, but 2021 in the bib entry "Walls". Correct the wrong one.`,
    ]);
  });

  it.each([
    ['a preprint in the list', facts('Ada Moss', 2019, 'https://arxiv.org/abs/1901.00001'), {}],
    ['a preprint in the bibliography', facts('Ada Moss', 2022), { journal: 'arXiv preprint' }],
    ['both years', facts('Ada Moss', '2019 (in print 2021)'), {}],
    [
      'no year',
      list(`- [${TITLE}](https://doi.org/10.99999/a) [\`Walls\`](refs.bib), Ada Moss`),
      {},
    ],
    ['a date', facts('Ada Moss', 2021), { year: '', date: '2021-05' }],
  ])('accepts the year of %s', (_, readme, more) => {
    expect(messages(readme, more)).toEqual([]);
  });

  it.each([
    ['Zoe Quill, Finn Stone', 'The first author is "Zoe Quill", but "Ada Moss" in the bib entry'],
    ['Zoe Quill et al.', 'The first author is "Zoe Quill", but "Ada Moss" in the bib entry'],
    ['Finn Stone et al.', 'The first author is "Finn Stone", but "Ada Moss" in the bib entry'],
    ['Ada Moss, Finn Stone, Max Otter', 'The authors include "Max Otter", but the bib entry'],
  ])('compares the authors %s', (authors, message) => {
    expect(messages(facts(authors, 2021))).toEqual([expect.stringContaining(message)]);
  });

  it('leaves the facts of another work to the title', () => {
    const readme = facts('Zoe Quill, Max Otter', 2009);
    const bib = article('Walls', 'Learning to Read Tree Rings from Photographs');
    expect(find('entry-facts-match', { readme, bib })).toEqual([]);
    expect(find('entry-title-match', { readme, bib })).toHaveLength(1);
  });

  it('compares no paper with the bib entry of another one whose link was copied', () => {
    const paper = (title: string, year: number) =>
      `- [${title}](https://doi.org/10.99999/a), Ada Moss, *Journal of Small Plants*, ${year}`;
    const bib = article('Walls', `${TITLE} in Winter`, { doi: '10.99999/a' });
    const found = (...entries: string[]) =>
      find('entry-facts-match', { readme: list(...entries), bib });
    expect(found(paper(TITLE, 1966), paper(`${TITLE} in Winter`, 2021))).toEqual([]);
    expect(found(paper(TITLE, 1966))).toHaveLength(1);
    expect(found(paper(TITLE, 1966), paper(`${TITLE} in Winter`, 2009))).toHaveLength(1);
  });

  it('names the authors that a list of three or more omits', () => {
    const author = 'Ada Moss and Finn Stone and Ben Hale and Iris Reed';
    expect(messages(facts('Ada Moss, Finn Stone, Ben Hale', 2021), { author })).toEqual([
      'The authors lack "Iris Reed", named in the bib entry "Walls". Add the missing names, or "et al.".',
    ]);
    expect(messages(facts('Ada Moss, Finn Stone', 2021), { author })).toEqual([]);
    expect(messages(facts('Ada Moss, Finn Stone, Ben Hale et al.', 2021), { author })).toEqual([]);
  });

  it.each([
    ['initials', 'A. Moss, F. Stone', 'Ada Moss and Finn Stone'],
    ['family names first', 'Moss, A., Stone, F.', 'Ada Moss and Finn Stone'],
    ['another order', 'Finn Stone, Ada Moss', 'Ada Moss and Finn Stone'],
    ['et al.', 'Ada Moss et al.', 'Ada Moss and Finn Stone'],
    ['others', 'Ada Moss, Max Otter', 'Ada Moss and others'],
    ['accents', 'Jurgen Muller, Soren Aas', 'J{\\"u}rgen M{\\"u}ller and S{\\o}ren {\\AA}s'],
    ['transcriptions', 'Juergen Mueller, Lev Kovalyov', 'Jürgen Müller and Lev Kovalev'],
    ['joined particles', 'Yan LeCorb, Ali AlRaf', 'Le Corb, Yan and Al-Raf, Ali'],
    ['another script', '王小明, 李雷', 'Xiaoming Wang and Lei Li'],
    ['organizations', 'Moss Research Team', '{The Moss Consortium}'],
  ])('accepts %s', (_, authors, author) => {
    expect(messages(facts(authors, 2021), { author })).toEqual([]);
  });

  it('distinguishes persons who share a first name', () => {
    expect(messages(facts('Wei Zhang et al.', 2021), { author: 'Wei Li and Bo Sun' })).toEqual([]);
    expect(messages(facts('Ada Zhang et al.', 2021), { author: 'Wei Li and Bo Sun' })).toHaveLength(
      1,
    );
  });

  it.each(['van', 'ter', 'zu', 'della'])('distinguishes persons who share a "%s"', (particle) => {
    const printed = facts(`Cees ${particle} Braak, Ada Moss`, 2021);
    expect(messages(printed, { author: `${particle} Horst, Jan and Ada Moss` })).toHaveLength(1);
    expect(messages(printed, { author: `${particle} Braak, C. and Ada Moss` })).toEqual([]);
  });

  it('reports a habit of the list once', () => {
    const all = titles(8);
    const readme = list(
      ...all.map(
        (title, at) => `- [${title}](https://doi.org/10.99999/p${at}), Ada Moss, *Plants*, 2010`,
      ),
    );
    const bib = all
      .map((title, at) => article(`K${at}`, title, { doi: `10.99999/p${at}` }))
      .join('');
    expect(find('entry-facts-match', { readme, bib }).map(({ message }) => message)).toEqual([
      'The years of 8 of 8 papers differ from those in the bibliography. Correct them, or turn the rule off if the list gives its own.',
    ]);
  });
});
