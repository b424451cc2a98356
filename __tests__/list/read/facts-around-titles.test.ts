import { describe, expect, it } from 'vitest';
import { roleOfName } from '../../../src/list/read/words/section-role.ts';
import { entryOf } from './read.ts';

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
