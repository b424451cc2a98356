import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arxivIdOfDoi, findArxivId, parseArxivId } from '../../src/identifiers/arxiv.ts';
import { doiAddress, findDoi, parseDoi } from '../../src/identifiers/doi.ts';
import { parsePmid } from '../../src/identifiers/identifier.ts';
import { oddCharacters } from '../../src/identifiers/odd-characters.ts';
import { decodePercent } from '../../src/text/percent-encoded.ts';

describe('parseDoi', () => {
  it.each([
    ['10.1371/JOURNAL.pone.0229963', '10.1371/journal.pone.0229963'],
    ['https://doi.org/10.1000/xyz', '10.1000/xyz'],
    ['doi: 10.1000/xyz', '10.1000/xyz'],
    ['10.1000/xyz/', '10.1000/xyz'],
    ['10.1000/x/yz/.', '10.1000/x/yz'],
    ['DOI：10.1000/xyz。', '10.1000/xyz'],
    ['https://doi.org/10.1000/xyz）', '10.1000/xyz'],
    ['DOI:10.1000/xyz.', '10.1000/xyz'],
    ['10.1007/978-3\\_12', '10.1007/978-3_12'],
    ['10.1000%2Fxyz', '10.1000/xyz'],
    // SICI names as Crossref has them: https://www.crossref.org/blog/dois-and-matching-regular-expressions/
    [
      '10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2',
      '10.1175/1520-0493(2002)130<1913:edawpo>2.0.co;2',
    ],
    [
      'https://doi.org/10.1175/1520-0493(2002)130%3C1913:EDAWPO%3E2.0.CO;2',
      '10.1175/1520-0493(2002)130<1913:edawpo>2.0.co;2',
    ],
    [
      '10.1002/(SICI)1097-4636(199823)43:4&lt;338::AID-JBM16&gt;3.0.CO;2-B',
      '10.1002/(sici)1097-4636(199823)43:4<338::aid-jbm16>3.0.co;2-b',
    ],
    [
      '10.1175/1520-0493(2002)130{\\textless}1:A{\\textgreater}2.0',
      '10.1175/1520-0493(2002)130<1:a>2.0',
    ],
    ['10.1641/0006-3568(2006)056[0311:A]2.0.CO;2', '10.1641/0006-3568(2006)056[0311:a]2.0.co;2'],
    [
      '10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-#',
      '10.1002/(sici)1096-8644(199601)99:1<1::aid-ajpa1>3.0.co;2-#',
    ],
    // What the handbook allows: any printable character; in a field, "%" is one.
    ['10.1000/a%3Cb', '10.1000/a%3cb'],
    ['https://doi.org/10.1000/a%253Cb', '10.1000/a%3cb'],
    ['10.1000/ü+(x)[y]', '10.1000/ü+(x)[y]'],
    ['urn:doi:10.1000/xyz', '10.1000/xyz'],
    ['https://dx.doi.org/doi:10.1000/xyz', '10.1000/xyz'],
    // Copied from a web page or a PDF file.
    ['10.1371/journal.pone.0033693\u200b', '10.1371/journal.pone.0033693'],
    ['\ufeff10.1371/journal.pone.0033693', '10.1371/journal.pone.0033693'],
    ['10.1007/978\u20103\u2011030', '10.1007/978-3-030'],
    ['10.1000.10/123', '10.1000.10/123'],
    [' 10.1000/xyz\n', '10.1000/xyz'],
  ])('reads %j as %j', (value, doi) => {
    expect(parseDoi(value)).toBe(doi);
  });

  it.each([[''], ['none'], ['10.12/x'], ['10.1000/'], ['see 10.1000/xyz'], ['11.1000/x']])(
    'finds no DOI in %j',
    (value) => {
      expect(parseDoi(value)).toBeUndefined();
    },
  );

  it('does not change a DOI that was read', () => {
    const suffix = fc.string({
      unit: fc.constantFrom(...'abcXYZ019-._();:/'),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), suffix, (registrant, tail) => {
        const doi = parseDoi(`10.${registrant}/${tail}`);
        if (doi !== undefined) expect(parseDoi(`https://doi.org/${doi}`)).toBe(doi);
      }),
    );
  });
});

describe('findDoi', () => {
  it.each([
    ['(see doi:10.1000/abc(1)).', '10.1000/abc(1)'],
    ['at https://doi.org/10.1000/abc/ and', '10.1000/abc'],
    ['论文（DOI：10.1000/abc）。', '10.1000/abc'],
    ['10.1000/abc。次の文', '10.1000/abc'],
    ['[10.1000/abc]', '10.1000/abc'],
    ['10.1000/abc, and more', '10.1000/abc'],
    ['10.1000/a(b(c)', '10.1000/a(b(c)'],
    ['10.1000/a)b(c)', '10.1000/a'],
    [
      '10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2.',
      '10.1175/1520-0493(2002)130<1913:edawpo>2.0.co;2',
    ],
    ['(10.1175/1520-0493(2002)130<1913:E>2.0.CO;2)', '10.1175/1520-0493(2002)130<1913:e>2.0.co;2'],
    ['<10.1000/abc>', '10.1000/abc'],
    ['10.1000/abc</a>', '10.1000/abc'],
    ['10.1000/abc<br>x', '10.1000/abc'],
    ['10.1000/abc;10.1000/def', '10.1000/abc'],
    ['“10.1000/abc”', '10.1000/abc'],
    ['| 10.1000/abc|x', '10.1000/abc'],
    ['*10.1000/abc*, _10.1000/x_', '10.1000/abc'],
  ])('finds the DOI of %j', (text, doi) => {
    expect(findDoi(text)).toBe(doi);
  });

  it('does not begin inside a longer number', () => {
    expect(findDoi('version 2.10.1000/abc')).toBeUndefined();
  });
});

describe('doiAddress', () => {
  it.each([
    ['10.1000/abc(1)', 'https://doi.org/10.1000/abc(1)'],
    ['10.1000/a(b', 'https://doi.org/10.1000/a%28b'],
    [
      '10.1175/1520-0493(2002)130<1913:e>2.0.co;2',
      'https://doi.org/10.1175/1520-0493(2002)130%3C1913:e%3E2.0.co%3B2',
    ],
    ['10.1000/a#b?c%d', 'https://doi.org/10.1000/a%23b%3Fc%25d'],
  ])('writes %s so that Markdown and browsers read all of it', (doi, address) => {
    expect(doiAddress(doi)).toBe(address);
  });

  it('can be read back for every DOI', () => {
    const suffix = fc.string({
      unit: fc.constantFrom(...'ab1()<>[];:#?%&+=~ü"\\^|'),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(suffix, (tail) => {
        const doi = parseDoi(`10.1000/${tail}`);
        fc.pre(doi !== undefined && doi === `10.1000/${tail}`);
        expect(parseDoi(doiAddress(doi))).toBe(doi);
        expect(doiAddress(doi)).not.toMatch(/[\s<>[\]"|\\]/);
      }),
    );
  });
});

it('names invisible characters', () => {
  expect(oddCharacters('10.1000/a\u200bb\u2010c\u200b')).toEqual([
    'U+200B (zero width space)',
    'U+2010 (hyphen)',
  ]);
});

describe('arXiv ids', () => {
  it.each([
    ['2303.14070', '2303.14070'],
    ['arXiv:2303.14070v3', '2303.14070'],
    // https://info.arxiv.org/help/arxiv_identifier.html: the class is no part of the name.
    ['math.GT/0309136', 'math/0309136'],
    ['cond-mat.str-el/0701001v2', 'cond-mat/0701001'],
    ['physics.atom-ph/0510123', 'physics/0510123'],
    ['math/0309136', 'math/0309136'],
    ['hep-th/9901001', 'hep-th/9901001'],
    [' 2303.14070\n', '2303.14070'],
    ['2313.14070', undefined],
    ['12345', undefined],
  ])('reads %j as %j', (text, id) => {
    expect(parseArxivId(text)).toBe(id);
  });

  it('finds them in running text only with a label', () => {
    expect(findArxivId('arXiv preprint arXiv:1503.01640, 2015')).toBe('1503.01640');
    expect(findArxivId('costs 1503.01640 dollars')).toBeUndefined();
  });

  it('reads the DOI of an arXiv paper as its id', () => {
    expect(arxivIdOfDoi('10.48550/arxiv.2303.14070')).toBe('2303.14070');
    expect(arxivIdOfDoi('10.1000/arxiv.2303.14070')).toBeUndefined();
  });
});

describe('parsePmid', () => {
  it.each([
    ['32155219', '32155219'],
    ['PMID: 1', '1'],
    ['pmid32155219', '32155219'],
    ['PMID 32155219', '32155219'],
    ['PMID :  32155219', '32155219'],
    [' 32155219\n', '32155219'],
    ['PMIDs:32155219', undefined],
    ['012', undefined],
    ['123456789', undefined],
  ])('reads %j as %j', (value, id) => {
    expect(parsePmid(value)).toBe(id);
  });
});

describe('decodePercent', () => {
  it('does not change a malformed text', () => {
    expect(decodePercent('100%')).toBe('100%');
    expect(decodePercent('a%2Fb')).toBe('a/b');
  });
});
