import { expect, it } from 'vitest';
import { bibIdentifiers } from '../../src/bibtex/bib-identifiers.ts';
import { identifierKey } from '../../src/identifiers/identifier.ts';

const keys = (fields: Readonly<Record<string, string>>): string[] =>
  bibIdentifiers((name) => fields[name]).map(identifierKey);

it.each([
  [{}, []],
  [{ doi: '10.99999/Bark' }, ['doi:10.99999/bark']],
  [{ doi: '10.48550/arXiv.2101.00001' }, ['arxiv:2101.00001']],
  [{ eprint: '2101.00001' }, ['arxiv:2101.00001']],
  [{ eprint: '2101.00001', archiveprefix: 'arXiv' }, ['arxiv:2101.00001']],
  [{ eprint: '2101.00001', eprinttype: 'arxiv' }, ['arxiv:2101.00001']],
  [{ eprint: '2101.00001', archiveprefix: 'ssrn' }, []],
  [{ eprint: '2101.00001', archiveprefix: 'not arxiv' }, []],
  [{ eprint: '2101.00001', archiveprefix: 'arxiv like' }, []],
  [{ arxivid: '2101.00001v2', archiveprefix: 'ssrn' }, ['arxiv:2101.00001']],
  [{ arxiv: 'arXiv:2101.00001' }, ['arxiv:2101.00001']],
  [{ pmid: '32155219' }, ['pmid:32155219']],
  [{ eprint: '32155219', eprinttype: 'PubMed' }, ['pmid:32155219']],
  [{ eprint: '32155219' }, []],
  [{ eprint: '32155219', eprinttype: 'pubmedcentral' }, []],
  [{ eprint: '32155219', eprinttype: 'mypubmed' }, []],
  [{ pmcid: 'PMC7064166' }, ['pmcid:PMC7064166']],
  [{ pmc: '7064166' }, ['pmcid:PMC7064166']],
  [{ pmcid: 'see PMC7064166' }, []],
  [{ pmcid: 'PMC7064166.1x' }, []],
  [{ journal: 'CoRR', volume: 'abs/2101.00001' }, ['arxiv:2101.00001']],
  [{ volume: '2101.00001' }, []],
  [{ note: 'abs/2101.00001' }, []],
  [{ journal: 'arXiv preprint arXiv:2101.00001' }, ['arxiv:2101.00001']],
  [{ url: 'see {https://arxiv.org/abs/2101.00001}' }, ['arxiv:2101.00001']],
  [{ note: '[DOI:10.99999/bark] [PubMed:123]' }, ['doi:10.99999/bark', 'pmid:123']],
  [{ note: 'Erratum: 10.99999/bark' }, []],
  [{ url: 'no address' }, []],
])('reads %j as %j', (fields, identifiers) => {
  expect(keys(fields)).toEqual(identifiers);
});

it('returns each once, the most significant first', () => {
  expect(
    keys({
      url: 'https://aclanthology.org/2023.acl-long.1',
      pmcid: 'PMC7064166',
      pmid: '32155219',
      eprint: '2101.00001',
      journal: 'arXiv:2101.00001',
      doi: '10.99999/bark',
    }),
  ).toEqual([
    'doi:10.99999/bark',
    'arxiv:2101.00001',
    'pmid:32155219',
    'pmcid:PMC7064166',
    'acl:2023.acl-long.1',
  ]);
  // An address in a field that is read late may contain the most significant identifier.
  expect(keys({ pmid: '32155219', url: 'https://doi.org/10.99999/bark' })).toEqual([
    'doi:10.99999/bark',
    'pmid:32155219',
  ]);
});
