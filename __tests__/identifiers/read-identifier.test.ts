import { expect, it } from 'vitest';
import { readIdentifier } from '../../src/identifiers/read-identifier.ts';

it.each([
  ['10.5555/ABC.1', 'doi', '10.5555/abc.1'],
  ['  doi: 10.5555/abc.1. ', 'doi', '10.5555/abc.1'],
  ['https://doi.org/10.5555/abc(1)2', 'doi', '10.5555/abc(1)2'],
  ['https://www.pub.example/doi/pdf/10.5555/abc.1.pdf?download=1', 'doi', '10.5555/abc.1'],
  ['10/GF2k5h', 'short-doi', '10/gf2k5h'],
  ['doi:10/gf2k5h', 'short-doi', '10/gf2k5h'],
  ['https://doi.org/10/gf2k5h', 'short-doi', '10/gf2k5h'],
  ['http://dx.doi.org/gf2k5h', 'short-doi', '10/gf2k5h'],
  ['shortdoi.org/10/gf2k5h', 'short-doi', '10/gf2k5h'],
  ['10.48550/arXiv.2303.14070', 'arxiv', '2303.14070'],
  ['2303.14070v2', 'arxiv', '2303.14070'],
  ['arXiv:hep-th/9901001', 'arxiv', 'hep-th/9901001'],
  ['https://arxiv.org/pdf/2303.14070.pdf', 'arxiv', '2303.14070'],
  ['arxiv.org/abs/2303.14070', 'arxiv', '2303.14070'],
  ['32155219', 'pmid', '32155219'],
  ['PMID: 32155219', 'pmid', '32155219'],
  ['https://pubmed.ncbi.nlm.nih.gov/32155219/', 'pmid', '32155219'],
  ['pmc7043750', 'pmcid', 'PMC7043750'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC7043750/', 'pmcid', 'PMC7043750'],
  ['2023.acl-long.1', 'acl', '2023.acl-long.1'],
  ['P19-1001', 'acl', 'p19-1001'],
  ['https://aclanthology.org/2023.acl-long.1.pdf', 'acl', '2023.acl-long.1'],
  ['https://openreview.net/pdf?id=abcDEF_12-3', 'openreview', 'abcDEF_12-3'],
  ['See arXiv:2303.14070 for more', 'arxiv', '2303.14070'],
  [' <https://arxiv.org/abs/2303.14070> ', 'arxiv', '2303.14070'],
  ['<2303.14070>', 'arxiv', '2303.14070'],
  ['openreview: abcDEF_12-3', 'openreview', 'abcDEF_12-3'],
  ['10.5555/abc+d', 'doi', '10.5555/abc+d'],
  ['see 10.5555/abc.1', 'doi', '10.5555/abc.1'],
])('%s is %s %s', (given, kind, id) => {
  expect(readIdentifier(given)).toEqual({ kind, id });
});

it.each([
  '',
  'hello',
  '10.5555',
  '10/12',
  '10/2024/05',
  '10/a-b',
  'https://example.org/paper',
  '0123',
  '123456789',
  'doi:',
])('%j is none', (given) => {
  expect(readIdentifier(given)).toBeUndefined();
});
