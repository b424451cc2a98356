import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedArxivDoi } from '../../src/identifiers/arxiv.ts';
import { identifierKey } from '../../src/identifiers/identifier.ts';
import { identifiersOfUrl } from '../../src/identifiers/identifiers-of-url.ts';

const keys = (url: string): string[] => identifiersOfUrl(url).map(identifierKey);

describe('identifiersOfUrl', () => {
  it.each([
    ['https://doi.org/10.1371/journal.pone.0229963', 'doi:10.1371/journal.pone.0229963'],
    ['http://dx.doi.org/10.1000/ABC', 'doi:10.1000/abc'],
    ['https://doi.org/10.1000/abc/', 'doi:10.1000/abc'],
    ['https://www.example.org/articles/10.1000/abc//', 'doi:10.1000/abc'],
    ['https://www.example.org/articles/10.1000/abc/full/', 'doi:10.1000/abc'],
    ['https://www.example.org/article/10.1000/abc/figures/3', 'doi:10.1000/abc'],
    ['https://www.example.org/article/10.1000/abc/tables/12/', 'doi:10.1000/abc'],
    ['doi.org/10.1000/abc', 'doi:10.1000/abc'],
    ['https://doi.org/10.1000%2Fabc', 'doi:10.1000/abc'],
    ['https://doi.org/10.1016/0370-2693(84)90001-5', 'doi:10.1016/0370-2693(84)90001-5'],
    [
      'https://link.springer.com/article/10.1007/s10462-023-10001-1',
      'doi:10.1007/s10462-023-10001-1',
    ],
    [
      'https://link.springer.com/content/pdf/10.1007/978-3-030-1-2_3.pdf',
      'doi:10.1007/978-3-030-1-2_3',
    ],
    ['https://dl.acm.org/doi/pdf/10.1145/1.2?download=true', 'doi:10.1145/1.2'],
    [
      'https://www.biorxiv.org/content/10.1101/2020.01.02.123456v2.full.pdf',
      'doi:10.1101/2020.01.02.123456',
    ],
    [
      'https://www.biorxiv.org/content/10.1101/2020.01.02.123456v1.abstract',
      'doi:10.1101/2020.01.02.123456',
    ],
    ['https://iopscience.iop.org/article/10.1088/1/2/meta', 'doi:10.1088/1/2'],
    ['https://onlinelibrary.wiley.com/doi/abs/10.1002/mp.1;jsessionid=AB.c1', 'doi:10.1002/mp.1'],
    ['https://journals.plos.org/view?doi=10.1234/x.y&page=2', 'doi:10.1234/x.y'],
    ['https://www.nature.com/articles/s41467-019-10014-5#Sec2', 'doi:10.1038/s41467-019-10014-5'],
    ['https://www.nature.com/articles/s41599-020-0514-9?from=tea', 'doi:10.1057/s41599-020-0514-9'],
    ['https://www.nature.com/articles/nature14539.pdf?from=tea', 'doi:10.1038/nature14539'],
    ['https://www.nature.com/articles/nature14539.pdf', 'doi:10.1038/nature14539'],
    ['https://www.nature.com/articles/323533a0', 'doi:10.1038/323533a0'],
    ['https://nature.com/articles/nmeth.1234_reference.pdf', 'doi:10.1038/nmeth.1234'],
    ['https://www.nature.com/articles/s41599-020-0514-9', 'doi:10.1057/s41599-020-0514-9'],
    ['https://elifesciences.org/articles/12345v2', 'doi:10.7554/elife.12345'],
    ['https://peerj.com/articles/4375/', 'doi:10.7717/peerj.4375'],
    ['https://peerj.com/articles/cs-123.pdf', 'doi:10.7717/peerj-cs.123'],
    ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3123456', 'doi:10.2139/ssrn.3123456'],
    ['https://dl.acm.org/citation.cfm?id=2939672.2939785', 'doi:10.1145/2939672.2939785'],
    ['https://arxiv.org/abs/2303.14070', 'arxiv:2303.14070'],
    ['https://arxiv.org/pdf/2303.14070v2.pdf', 'arxiv:2303.14070'],
    ['http://www.arxiv.org/pdf/2303.14070', 'arxiv:2303.14070'],
    ['https://export.arxiv.org/abs/hep-th/9901001v3', 'arxiv:hep-th/9901001'],
    ['https://browse.arxiv.org/html/2303.14070v1#S3', 'arxiv:2303.14070'],
    ['https://ar5iv.org/abs/2303.14070', 'arxiv:2303.14070'],
    ['https://doi.org/10.48550/arXiv.2303.14070', 'arxiv:2303.14070'],
    ['https://huggingface.co/papers/2303.14070', 'arxiv:2303.14070'],
    ['https://pubmed.ncbi.nlm.nih.gov/32155219/', 'pmid:32155219'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/32155219', 'pmid:32155219'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7064166/', 'pmcid:PMC7064166'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/pmc7064166/', 'pmcid:PMC7064166'],
    ['https://aclanthology.org/2023.acl-long.1.pdf', 'acl:2023.acl-long.1'],
    ['https://www.aclweb.org/anthology/P19-1001/', 'acl:p19-1001'],
    ['https://openreview.net/forum?id=AbCdEf12_-', 'openreview:AbCdEf12_-'],
    ['https://europepmc.org/article/PMC/PMC7064166', 'pmcid:PMC7064166'],
    ['https://api.semanticscholar.org/arXiv:2303.14070', 'arxiv:2303.14070'],
    ['  https://arxiv.org/abs/2303.14070\n', 'arxiv:2303.14070'],
    ['https://doi.org/10.1000/a&b', 'doi:10.1000/a&b'],
    ['https://doi.org/10.1000/1%232%3F3', 'doi:10.1000/1#2?3'],
    ['https://doi.org/10.1000/50%25', 'doi:10.1000/50%'],
    ['https://DX.DOI.ORG/10.1000/a', 'doi:10.1000/a'],
    [
      'https://doi.org/10.1175/1520-0493(2002)130%3C1913:EDAWPO%3E2.0.CO;2',
      'doi:10.1175/1520-0493(2002)130<1913:edawpo>2.0.co;2',
    ],
    [
      'https://doi.org/10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2',
      'doi:10.1175/1520-0493(2002)130<1913:edawpo>2.0.co;2',
    ],
    [
      'https://onlinelibrary.wiley.com/doi/10.1002/(SICI)1097-4636(1998)43:4%3C338::AID-JBM16%3E3.0.CO;2-B/abstract',
      'doi:10.1002/(sici)1097-4636(1998)43:4<338::aid-jbm16>3.0.co;2-b',
    ],
    ['https://doi.org/10.1000/a%253Cb', 'doi:10.1000/a%3cb'],
    ['https://doi.org/10/gf2k5h', 'short-doi:10/gf2k5h'],
    ['https://doi.org/10.1000/abc%E2%80%8B', 'doi:10.1000/abc'],
    ['https://arxiv.org/abs/math.GT/0309136v1', 'arxiv:math/0309136'],
    ['https://arxiv.org/pdf/math/0309136', 'arxiv:math/0309136'],
    ['https://mydoi.org/10.1000/a&b', 'doi:10.1000/a'],
    ['https://doi.org/10.1000/abc?utm_source=mail#top', 'doi:10.1000/abc'],
    ['https://journal.example.com/10.1000/abc&page=2', 'doi:10.1000/abc'],
    [
      'https://www.example.org/doi/10.1093/database/baw068/2630414',
      'doi:10.1093/database/baw068/2630414',
    ],
  ])('reads %s as %s', (url, key) => {
    expect(keys(url)).toEqual([key]);
  });

  it.each([
    'https://example.org/?ref=10.1234/x.y',
    'https://example.org/#10.1234/x.y',
    'https://example.org/page?doi=10.1234/x.y#top',
    'https://plos.org.example.org/article?id=10.1371/journal.pone.0229963',
    'https://doi.org@example.org/10.1234/x.y',
    'https://doi.org.example.org/10.1234/x.y',
    'https://www.d0i.org/10.1234/x.y',
    'https://dx.dol.org/10.1234/x.y',
    'https://arxlv.org/doi/10.1234/x.y',
    'https://doi.org:10@example.org/10.1234/x.y',
    'https://arxiv.org@example.org/arxiv.org/abs/2303.14070',
    // The second letter is Cyrillic.
    'https://d\u043ei.org/10.1234/x.y',
  ])('finds no paper in %s', (url) => {
    expect(keys(url)).toEqual([]);
  });

  it.each([
    ['https://github.com/someone/10.5'],
    ['http://delivery.acm.org/10.1145/1390000/1380586/a8-moss.pdf?ip=192.0.2.1&id=1380586'],
    ['https://arxiv.org/list/cs.CL/recent'],
    ['https://example.org/2303.14070'],
    ['https://example.org/papers/2303.14070'],
    ['https://huggingface.co/papers/trending'],
    ['ftp+https://arxiv.org/abs/2303.14070'],
    ['https://example.org/32155219'],
    ['https://example.org/pubmed/32155219'],
    ['https://www.ncbi.nlm.nih.gov/32155219'],
    ['https://openreview.net/forum?id=abc'],
    ['https://pubmed.ncbi.nlm.nih.gov/?term=cups'],
    ['https://example.org/PMC7064166'],
    ['https://europepmc.org/about'],
    ['https://example.org/P19-1001'],
    ['https://my-aclanthology.org/P19-1001'],
    ['https://aclanthology.org.example.com/P19-1001'],
    ['https://aclanthology.org/events/acl-2023/'],
    ['https://example.org/forum?id=AbCdEf12_-'],
    ['https://openreview.net/forum?id=AbCdEf12_-.x'],
    ['https://openreview.net/group?id=ICLR.cc/2024/Conference'],
    ['mailto:a@b.c'],
    ['./refs.bib#L1-L2'],
    [''],
    ['https://'],
    ['https://doi.org/10.1000/'],
    ['https://ui.adsabs.harvard.edu/abs/2016A%26A...594A..13P/abstract'],
  ])('finds nothing in %j', (url) => {
    expect(keys(url)).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl({ withQueryParameters: true }), (text, url) => {
        expect(Array.isArray(identifiersOfUrl(text))).toBe(true);
        expect(Array.isArray(identifiersOfUrl(`${url}/${text}`))).toBe(true);
      }),
    );
  });

  it('reads any version and form of an arXiv id in the same way', () => {
    const id = fc
      .tuple(fc.integer({ min: 7, max: 26 }), fc.integer({ min: 1, max: 12 }), fc.nat(99_999))
      .map(([year, month, number]) =>
        [year, month]
          .map((part) => String(part).padStart(2, '0'))
          .join('')
          .concat(`.${String(number).padStart(5, '0')}`),
      );
    const form = fc.constantFrom('abs/%', 'pdf/%.pdf', 'pdf/%v3', 'html/%v1', 'abs/%?context=cs');
    fc.assert(
      fc.property(id, form, (number, path) => {
        expect(keys(`https://arxiv.org/${path.replace('%', number)}`)).toEqual([`arxiv:${number}`]);
      }),
    );
  });
});

describe('printed DOIs', () => {
  it('are cut if a publisher adds its own number', () => {
    expect(
      keys('https://academic.oup.com/database/article/doi/10.1093/database/bax001/2630001'),
    ).toEqual(['doi:10.1093/database/bax001']);
  });

  it('are found for an arXiv paper if its own is printed', () => {
    const text = 'See https://doi.org/10.48550/arXiv.2301.00001v2. And 10.48550/arXiv.2301.00002.';
    expect(printedArxivDoi(text, '2301.00001')).toBe('10.48550/arxiv.2301.00001');
    expect(printedArxivDoi(text, '2301.00002')).toBe('10.48550/arxiv.2301.00002');
    expect(printedArxivDoi(text, '2301.00003')).toBeUndefined();
  });
});
