import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { article } from './samples.ts';

const ID = 'bib-key-style';
const keys = (style: string, ...names: string[]) =>
  find(ID, {
    bib: names.map((key) => article(key, 'The Slow Bark')).join(''),
    config: style === '' ? '' : `key-style: ${style}`,
  }).map(({ message }) => message);

describe('bib-key-style', () => {
  it('reports nothing without a style', () => {
    expect(keys('', 'x', 'DBLP:conf/y')).toEqual([]);
  });

  it.each([
    ['AuthorYear', 'Moss2021'],
    ['AuthorYear', 'Moss2021b'],
    ['authoryear', 'moss2021'],
    ['authoryearword', 'moss2021slow'],
  ])('uses for %s the key %s', (style, key) => {
    expect(keys(style, key)).toEqual([]);
  });

  it.each([
    ['AuthorYear', 'moss2021', 'Rename it to Moss2021, also'],
    ['AuthorYear', 'DBLP:journals/corr/x', 'Rename it to Moss2021, also'],
    ['authoryear', 'Moss-21', 'Rename it to moss2021, also'],
    ['authoryearword', 'Moss2021', 'Rename it to moss2021slow, also'],
  ])('reports for %s what %s should be', (style, key, todo) => {
    const [message, ...others] = keys(style, key);
    expect(others).toEqual([]);
    expect(message).toContain(`"${key}" does not follow the key-style ${style}. ${todo}`);
  });

  it('reports when the correct key is in use', () => {
    expect(keys('AuthorYear', 'Moss2021', 'x')).toEqual([
      'The citation key "x" does not follow the key-style AuthorYear. Rename it to Moss2021 with a letter added, because Moss2021 is already used.',
    ]);
  });

  it('reports once where no key is made so', () => {
    expect(keys('AuthorYear', 'a', 'b', 'c')).toEqual([
      '3 of 3 citation keys do not follow the key-style AuthorYear. Rename them, or set another key-style in the configuration.',
    ]);
  });
});
