import { describe, expect, it } from 'vitest';
import { displayName, isOthers, parseNames } from '../../src/bibtex/names.ts';

const only = (raw: string): string[] => {
  const names = parseNames(raw);
  expect(names).toHaveLength(1);
  return names.flatMap(({ first, von, last, jr }) => [first, von, last, jr]);
};

describe('parseNames', () => {
  it('reads no number of DBLP as a part of a name', () => {
    expect(
      parseNames('Ada Quill 0001 and Li, Bo 0042 and Stone 0003, Jr., Finn and Team 2020').map(
        displayName,
      ),
    ).toEqual(['Ada Quill', 'Bo Li', 'Finn Stone, Jr.', 'Team 2020']);
  });

  // The forms of "Tame the BeaST", section 11.
  it.each([
    ['Donald E. Knuth', ['Donald E.', '', 'Knuth', '']],
    ['Knuth, Donald E.', ['Donald E.', '', 'Knuth', '']],
    ['Knuth', ['', '', 'Knuth', '']],
    ['Jean de la Fontaine', ['Jean', 'de la', 'Fontaine', '']],
    ['de la Fontaine, Jean', ['Jean', 'de la', 'Fontaine', '']],
    ['Jean De La Fontaine', ['Jean De La', '', 'Fontaine', '']],
    ['Jean {de la} Fontaine', ['Jean de la', '', 'Fontaine', '']],
    ['Jean de La Fontaine du Bois Joli', ['Jean', 'de La Fontaine du', 'Bois Joli', '']],
    ['jean de la fontaine', ['', 'jean de la', 'fontaine', '']],
    ['King, Jr., Martin Luther', ['Martin Luther', '', 'King', 'Jr.']],
    // Common mistakes; BibTeX takes the suffix for a name.
    ['Martin Luther King, Jr.', ['Martin Luther', '', 'King', 'Jr.']],
    ['King, Martin Luther, Jr.', ['Martin Luther', '', 'King', 'Jr.']],
    ['Ludwig van Moss III', ['Ludwig', 'van', 'Moss', 'III']],
    ['Moss III', ['Moss', '', 'III', '']],
    ['Wu, V', ['V', '', 'Wu', '']],
    ['von Berlichingen, Sr., Götz', ['Götz', 'von', 'Berlichingen', 'Sr.']],
    ['{World Health Organization}', ['', '', 'World Health Organization', '']],
    ['{Barnes and Noble, Inc.}', ['', '', 'Barnes and Noble, Inc.', '']],
    ["{\\'E}mile Zola", ['Émile', '', 'Zola', '']],
    ['M{\\"u}ller, J{\\"o}rg', ['Jörg', '', 'Müller', '']],
    ["Charles {\\'e}tienne Brasseur", ['Charles', 'étienne', 'Brasseur', '']],
    ['Donald~E. Knuth', ['Donald E.', '', 'Knuth', '']],
    // Nobody writes these names given name first; only a comma shows which word is which.
    ['李 明', ['', '', '李 明', '']],
    ['김 철수', ['', '', '김 철수', '']],
    ['山田, 太郎', ['太郎', '', '山田', '']],
    ['マリー キュリー', ['マリー', '', 'キュリー', '']],
    ['family=Bach, given=Johann Sebastian', ['Johann Sebastian', '', 'Bach', '']],
    ['Knuth,', ['', '', 'Knuth', '']],
    ['Knuth, , Donald', ['Donald', '', 'Knuth', '']],
    [', Donald', ['Donald', '', '', '']],
    ['Mu\\~noz, Ada', ['Ada', '', 'Muñoz', '']],
    ['Ada}~Moss', ['Ada', '', 'Moss', '']],
    ['{The   Lichen\n Group }', ['', '', 'The Lichen Group', '']],
    ['family=Bach, given=Jan, prefix=van der, suffix=Jr.', ['Jan', 'van der', 'Bach', 'Jr.']],
    ['Family=Bach', ['', '', 'Bach', '']],
    ['given=Jan', ['Jan', '', '', '']],
    ['prefix=van, Bach', ['Bach', '', 'prefix=van', '']],
  ])('splits %s', (raw, parts) => {
    expect(only(raw)).toEqual(parts);
  });

  it('separates names at "and" outside braces, in any case and over lines', () => {
    expect(parseNames('Roe, Jane and\n Wu, Li AND {A and B} and others').map(displayName)).toEqual([
      'Jane Roe',
      'Li Wu',
      'A and B',
      'et al.',
    ]);
    expect(parseNames('Alexander Anderson and Andy Band').map(displayName)).toEqual([
      'Alexander Anderson',
      'Andy Band',
    ]);
  });

  it('knows "others"', () => {
    expect(parseNames('Jane Roe and others').map(isOthers)).toEqual([false, true]);
    expect(parseNames('A. Bell and others and C. Dell').map(({ last }) => last)).toEqual([
      'Bell',
      'Dell',
      'others',
    ]);
    expect(parseNames('others, Jane and others, Jr., {}').map(isOthers)).toEqual([false, false]);
    expect(parseNames('von others and the {others}').map(isOthers)).toEqual([false, false]);
  });

  it.each(['Roe, J. et al.', 'Roe, J., et al', 'J. Roe and et al.', 'J. Roe et. al.'])(
    'reads "others" from %j',
    (raw) => {
      expect(parseNames(raw).map(displayName)).toEqual(['J. Roe', 'et al.']);
    },
  );

  it('reads HTML', () => {
    expect(parseNames('M&uuml;ller, J. and O&#8217;Brien, K.').map(displayName)).toEqual([
      'J. Müller',
      'K. O’Brien',
    ]);
  });

  it.each(['', ' ', 'and', ' and and ', ','])('finds no name in %j', (raw) => {
    expect(parseNames(raw).filter(({ last }) => last !== '')).toEqual([]);
  });

  it('reads a hundred thousand names at once', () => {
    expect(parseNames('A B and '.repeat(100_000))).toHaveLength(100_000);
  });
});

describe('displayName', () => {
  it('puts the parts in the usual order', () => {
    expect(parseNames('van der Berg, III, Piet').map(displayName)).toEqual([
      'Piet van der Berg, III',
    ]);
  });
});
