import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arxivIdOfDoi, findArxivId, parseArxivId } from '../../src/identifiers/arxiv.ts';
import { decodePercent, findDoi, parseDoi } from '../../src/identifiers/doi.ts';
import { parsePmid } from '../../src/identifiers/pmid.ts';

describe('parseDoi', () => {
  it.each([
    ['10.1371/JOURNAL.pone.0229963', '10.1371/journal.pone.0229963'],
    ['https://doi.org/10.1000/xyz', '10.1000/xyz'],
    ['doi: 10.1000/xyz', '10.1000/xyz'],
    ['DOI:10.1000/xyz.', '10.1000/xyz'],
    ['10.1007/978-3\\_12', '10.1007/978-3_12'],
    ['10.1000%2Fxyz', '10.1000/xyz'],
    ['10.1002/(sici)1097-4571(1999)50:1<1::aid>3.0', '10.1002/(sici)1097-4571(1999)50:1'],
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

  it('gives the same for what it gave', () => {
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
    ['[10.1000/abc]', '10.1000/abc'],
    ['10.1000/abc, and more', '10.1000/abc'],
    ['10.1000/a(b(c)', '10.1000/a(b(c)'],
    ['10.1000/a)b(c)', '10.1000/a)b(c'],
  ])('finds the DOI of %j', (text, doi) => {
    expect(findDoi(text)).toBe(doi);
  });

  it('does not begin inside a longer number', () => {
    expect(findDoi('version 2.10.1000/abc')).toBeUndefined();
  });
});

describe('arXiv ids', () => {
  it.each([
    ['2303.14070', '2303.14070'],
    ['arXiv:2303.14070v3', '2303.14070'],
    ['math.GT/0309136', 'math.gt/0309136'],
    ['hep-th/9901001', 'hep-th/9901001'],
    [' 2303.14070\n', '2303.14070'],
    ['2313.14070', undefined],
    ['12345', undefined],
  ])('reads %j as %j', (text, id) => {
    expect(parseArxivId(text)).toBe(id);
  });

  it('finds them in running text only where they are named', () => {
    expect(findArxivId('arXiv preprint arXiv:1503.01640, 2015')).toBe('1503.01640');
    expect(findArxivId('costs 1503.01640 dollars')).toBeUndefined();
  });

  it('takes the DOI of an arXiv paper for its id', () => {
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
  it('leaves a malformed text as it is', () => {
    expect(decodePercent('100%')).toBe('100%');
    expect(decodePercent('a%2Fb')).toBe('a/b');
  });
});
