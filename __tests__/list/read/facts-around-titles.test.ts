import { describe, expect, it } from 'vitest';
import { roleOfName } from '../../../src/list/read/words/section-role.ts';
import { entryOf, read } from './read.ts';

describe('people after a plain title', () => {
  it('are no part of it', () => {
    const link = '[[pdf]](https://arxiv.org/pdf/2001.00001.pdf)';
    expect(entryOf(`- ${link} Rivers in the Winter. A. Bee, C. Dee. ICRA 2023.`)).toMatchObject({
      title: 'Rivers in the Winter',
      authors: 'A. Bee, C. Dee',
      year: 2023,
    });
  });
});

describe('a bare address after a title', () => {
  it('is no venue', () => {
    const entry = entryOf(
      '1. Rivers in the Winter, A. Bee, IROS 2022: https://arxiv.org/abs/2001.00001',
    );
    expect(entry).toMatchObject({
      title: 'Rivers in the Winter',
      authors: 'A. Bee',
      venue: 'IROS',
    });
  });
});

describe('a badge that prints venue and year in one', () => {
  it('returns both without its label', () => {
    const badge = '![Paper](https://img.shields.io/badge/Paper-CVPR2022-blue)';
    expect(
      entryOf(`- **Rivers in the Winter.** [${badge}](https://arxiv.org/abs/2001.00001)`),
    ).toMatchObject({
      venue: 'CVPR',
      year: 2022,
    });
  });
});

describe('roles in other languages', () => {
  it.each([
    ['ライセンス', 'about'],
    ['许可证', 'about'],
    ['Lizenz', 'about'],
    ['Licencia', 'about'],
    ['Inhaltsverzeichnis', 'contents'],
    ['Índice', 'contents'],
    ['Actualités', 'news'],
    ['Mitwirken', 'contributing'],
    ['목차', 'contents'],
  ])('%s', (name, role) => {
    expect(roleOfName(name)).toBe(role);
  });

  it.each([
    ['[NatureCommunications2020]', 'NatureCommunications', 2020],
    ["[AIJ'2017]", 'AIJ', 2017],
    ["[CPAIOR'22]", 'CPAIOR', 2022],
  ])('a venue with its year in one word: %s', (bracket, venue, year) => {
    expect(entryOf(`- ${bracket} [Moss in rain](https://arxiv.org/abs/2101.00001)`)).toMatchObject({
      title: 'Moss in rain',
      venue,
      year,
    });
  });
});

describe('people before a title with a colon glued to it', () => {
  it('are no part of the title', () => {
    const entry = entryOf(
      '- Ann Bee, Cy Dee:Rivers in the Winter. Softw. Pract. Exp. 47(3): 405-420 (2017)',
    );
    expect(entry).toMatchObject({
      title: 'Rivers in the Winter',
      authors: 'Ann Bee, Cy Dee',
      year: 2017,
    });
  });

  it('leaves a title whose parts are glued whole', () => {
    const entry = entryOf('- [RiverNet:Graph Models of Floods](https://arxiv.org/abs/2001.00001)');
    expect(entry.title).toBe('RiverNet:Graph Models of Floods');
  });
});

describe('a line that only announces entries', () => {
  it.each(['Updating....', 'Coming soon', '待更新'])('is no entry: %s', (words) => {
    const paper =
      '1. **Rivers in the Winter.** *A. Bee et al, ICRA 2023.* [[PDF]](https://arxiv.org/abs/2001.00001)';
    const { entries } = read(
      `# A list\n\n## Papers\n\n${paper}\n\n1. **${words}** * et al, .* [[PDF]]()\n`,
    );
    expect(entries.map(({ title }) => title)).toEqual(['Rivers in the Winter']);
  });
});
