import { describe, expect, it } from 'vitest';
import {
  followsPattern,
  isCitationKey,
  keyPattern,
  makeCitationKey,
} from '../../src/bibtex/citation-key.ts';

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
    ['Straße, Ida', 'Strasse2020'],
    ['Østergård, Åse', 'Ostergard2020'],
    ['Łódź Group', 'Group2020'],
    ['Ærø, Ida', 'Aero2020'],
  ])('names %s as %s', (author, key) => {
    expect(makeCitationKey({ fields: fields(author) }, 'AuthorYear', new Set())).toBe(key);
  });

  it('follows the other patterns', () => {
    expect(makeCitationKey({ fields: fields('Moss, Ada') }, 'authoryear', new Set())).toBe(
      'moss2020',
    );
    expect(makeCitationKey({ fields: fields('Moss, Ada') }, 'authoryearword', new Set())).toBe(
      'moss2020growth',
    );
  });

  it('uses the editor and the date without author and year', () => {
    const draft = (more: Readonly<Record<string, string>>) => ({
      fields: Object.entries({ author: '', title: '', year: '', ...more }).map(([name, value]) => ({
        name,
        value,
      })),
    });
    const key = (more: Readonly<Record<string, string>>) =>
      makeCitationKey(draft(more), 'AuthorYear', new Set());
    expect(key({ editor: 'Moss, Ada', date: '2019-04' })).toBe('Moss2019');
    expect(key({ title: 'A Growth' })).toBe('Growth');
    expect(key({ title: 'X Growth' })).toBe('Growth');
    expect(key({})).toBe('Paper');
    expect(makeCitationKey(draft({ title: 'Growth' }), 'authoryearword', new Set())).toBe('growth');
    expect(makeCitationKey(draft({ author: 'Moss' }), 'authoryear', new Set())).toBe('moss');
  });

  it('appends a, b, c when a key is in use, in any case', () => {
    const draft = { fields: fields('Moss, Ada') };
    expect(makeCitationKey(draft, 'AuthorYear', new Set(['moss2020']))).toBe('Moss2020a');
    expect(makeCitationKey(draft, 'AuthorYear', new Set(['moss2020', 'moss2020a']))).toBe(
      'Moss2020b',
    );
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `moss2020${letter}`);
    expect(makeCitationKey(draft, 'AuthorYear', new Set(['moss2020', ...letters]))).toBe(
      'Moss2020aa',
    );
  });
});

describe('keyPattern', () => {
  it.each([
    [['Drozdov2020', 'Bazi2023', 'Li2023a'], 'AuthorYear'],
    [['moss2020growth', 'stone2019wall', 'Other'], 'authoryearword'],
    [['moss2020', 'stone2019a'], 'authoryear'],
    [['DBLP:conf/x/1', 'key', 'moss2020'], 'AuthorYear'],
    [['moss2020', 'Other'], 'AuthorYear'],
    [[], 'AuthorYear'],
  ] as const)('learns from %j', (keys, pattern) => {
    expect(keyPattern(keys.map((key) => ({ key })))).toBe(pattern);
  });
});

it.each([
  ['Moss2020', 'AuthorYear', true],
  ['Moss2020b', 'AuthorYear', true],
  ["O'Brien-Smith2020", 'AuthorYear', true],
  ['Bayes1763', 'AuthorYear', true],
  ['bayes1763', 'authoryear', true],
  ['bayes1763essay', 'authoryearword', true],
  ['moss2020', 'AuthorYear', false],
  ['moss2020', 'authoryear', true],
  ['moss2020growth', 'authoryear', false],
  ['moss2020growth', 'authoryearword', true],
  ['Moss', 'AuthorYear', false],
] as const)('%s follows %s: %s', (key, pattern, follows) => {
  expect(followsPattern(key, pattern)).toBe(follows);
});

it.each([
  ['Moss2020', true],
  ['DBLP:conf/x/Moss20', true],
  ['Größe', true],
  ['', false],
  ['Moss 2020', false],
  ['{Moss', false],
  ['Moss,', false],
  ['50%', false],
])('%j is a citation key: %s', (text, is) => {
  expect(isCitationKey(text)).toBe(is);
});
