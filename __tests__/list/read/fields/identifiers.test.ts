import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS, type Paper, readPrinted } from '../papers.ts';
import { entryOf } from '../read.ts';

const FORMS: Readonly<Record<string, (paper: Paper) => string>> = {
  'bare at the end': (p) => `- **${p.title}**. ${p.authors}, ${p.year}. ${p.doi}`,
  'before a full stop': (p) => `- **${p.title}**. ${p.authors}, ${p.year}, doi:${p.doi}.`,
  'in parentheses': (p) => `- **${p.title}** (${p.doi}), ${p.authors}, ${p.year}`,
  'in square brackets': (p) => `- **${p.title}** [DOI: ${p.doi}]; ${p.authors}, ${p.year}`,
  'in code': (p) => `- **${p.title}**, ${p.authors}, ${p.year}, \`${p.doi}\``,
  'as the address of the title': (p) => `- [${p.title}](https://doi.org/${p.doi}), ${p.year}`,
  'as an address in text': (p) =>
    `- **${p.title}**, ${p.authors}, ${p.year}: https://doi.org/${p.doi}`,
};

const link = '[Moss Growth in Rain](https://moss.example/paper.pdf)';

describe('identifiers', () => {
  it.each(Object.entries(FORMS))('a DOI %s', (_, print) => {
    const entries = readPrinted(print);
    expect(entries.map(({ title, identifiers }) => [title, identifiers])).toEqual(
      PAPERS.map(({ title, doi }) => [title, [{ kind: 'doi', id: doi }]]),
    );
  });

  it.each([
    'PMID 32155219',
    'PMID: 32155219',
    'PMID:32155219',
    'pmid 32155219',
    '(PMID: 32155219)',
    '[PMID 32155219]',
    'PubMed ID: 32155219',
    'PMID#32155219',
  ])('%s', (text) => {
    expect(entryOf(`- ${link}, Ada Vale, 2020. ${text}`).identifiers).toEqual([
      { kind: 'pmid', id: '32155219' },
    ]);
  });

  it.each([
    ['https://aclanthology.org/2023.acl-long.12/', 'acl'],
    ['https://openreview.net/forum?id=AbCdEfGh12', 'openreview'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7064005/', 'pmcid'],
    ['https://pubmed.ncbi.nlm.nih.gov/32155219/', 'pmid'],
    ['https://arxiv.org/pdf/2103.00101v2.pdf', 'arxiv'],
  ])('of the address %s', (url, kind) => {
    const { identifiers } = entryOf(`- [Moss Growth in Rain](${url}), Ada Vale, 2020`);
    expect(identifiers.map((one) => one.kind)).toContain(kind);
  });

  it('of a link next to a title with another address', () => {
    const entries = readPrinted(
      (paper) =>
        `- [${paper.title}](https://moss.example/${paper.key}) [[arXiv](${arxivOf(paper)})] [[code](https://github.com/a/${paper.key})]`,
    );
    expect(entries.map(({ identifiers }) => identifiers)).toEqual(
      PAPERS.map(({ arxiv }) => [{ kind: 'arxiv', id: arxiv }]),
    );
  });

  it('are none in a number that only looks like one', () => {
    expect(entryOf(`- ${link}, Ada Vale, 2020, pages 1234.56789-1234.56799`).identifiers).toEqual(
      [],
    );
  });
});
