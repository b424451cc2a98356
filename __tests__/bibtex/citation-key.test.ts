import { describe, expect, it } from 'vitest';
import { keyPattern, makeCitationKey } from '../../src/bibtex/citation-key.ts';

const fields = (author: string, title = 'On the Growth of Lichens', year = '2020') =>
  Object.entries({ author, title, year }).map(([name, value]) => ({ name, value }));

describe('makeCitationKey', () => {
  it.each([
    ['Drozdov, Ignat and Forbes, Daniel', 'Drozdov2020'],
    ['Ludwig van den Berg', 'VandenBerg2020'],
    ['Müller, Jörg', 'Muller2020'],
    ["O'Brien, Ada", 'OBrien2020'],
    ['{The Lichen Group}', 'TheLichenGroup2020'],
    ['', 'Growth2020'],
    ['王, 伟', 'Growth2020'],
  ])('names %s as %s', (author, key) => {
    expect(makeCitationKey({ fields: fields(author) }, 'AuthorYear', [])).toBe(key);
  });

  it('follows the other patterns', () => {
    expect(makeCitationKey({ fields: fields('Moss, Ada') }, 'authoryear', [])).toBe('moss2020');
    expect(makeCitationKey({ fields: fields('Moss, Ada') }, 'authoryearword', [])).toBe(
      'moss2020growth',
    );
  });

  it('appends a, b, c when a key is taken, whatever its case', () => {
    const draft = { fields: fields('Moss, Ada') };
    expect(makeCitationKey(draft, 'AuthorYear', ['moss2020'])).toBe('Moss2020a');
    expect(makeCitationKey(draft, 'AuthorYear', ['Moss2020', 'Moss2020a'])).toBe('Moss2020b');
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `Moss2020${letter}`);
    expect(makeCitationKey(draft, 'AuthorYear', ['Moss2020', ...letters])).toBe('Moss2020aa');
  });
});

describe('keyPattern', () => {
  it.each([
    [['Drozdov2020', 'Bazi2023', 'Li2023a'], 'AuthorYear'],
    [['moss2020growth', 'stone2019wall', 'Other'], 'authoryearword'],
    [['moss2020', 'stone2019a'], 'authoryear'],
    [['DBLP:conf/x/1', 'key', 'moss2020'], 'AuthorYear'],
    [[], 'AuthorYear'],
  ] as const)('learns from %j', (keys, pattern) => {
    expect(keyPattern(keys.map((key) => ({ key })))).toBe(pattern);
  });
});
