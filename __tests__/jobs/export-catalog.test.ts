import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { exportCatalog } from '../../src/jobs/export-catalog.ts';
import { read } from '../list/read/read.ts';

const exported = (entry: string) =>
  exportCatalog(buildCatalog(read(`# A list\n\n## Rivers\n\n${entry}\n`), [])).entries[0];

describe('the identifiers of an exported entry', () => {
  it('hold the DOI of an arXiv paper only where it is printed', () => {
    expect(
      exported('- [Rivers in Winter](https://doi.org/10.48550/arXiv.2301.00001)'),
    ).toMatchObject({
      arxiv: '2301.00001',
      doi: '10.48550/arxiv.2301.00001',
    });
    expect(exported('- [Rivers in Winter](https://arxiv.org/abs/2301.00001)')).toMatchObject({
      arxiv: '2301.00001',
      doi: null,
    });
  });
});
