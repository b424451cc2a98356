import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.ts';
import { exportCatalog } from '../../../src/features/export/export-catalog.ts';
import { read } from '../../list/read/read.ts';

const exported = (entry: string) =>
  exportCatalog(buildCatalog(read(`# A list\n\n## Rivers\n\n${entry}\n`), [])).entries[0];

describe('the identifiers of an exported entry', () => {
  it('contain the DOI of an arXiv paper only where it is printed', () => {
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

describe('the reading of an exported list', () => {
  const entries = [1, 2, 3].map((n) => `- [Rivers in Winter ${n}](https://doi.org/10.99999/${n})`);

  it('reports what was read, what was not, and which sections are skipped', () => {
    const readme = `# A list

## Rivers

${entries.join('\n')}

~ https://doi.org/10.99999/unread

## News

Our [survey](https://doi.org/10.99999/survey) is out.
`;
    expect(exportCatalog(buildCatalog(read(readme), [])).reading).toEqual({
      papers: 3,
      resources: 0,
      unread: [{ url: 'https://doi.org/10.99999/unread', line: 9 }],
      unreadTitles: [],
      unreadCitations: [],
      skipped: [{ heading: 'News', line: 11, reason: 'news', links: 1 }],
      doubtful: [],
    });
  });

  it('is null without a list', () => {
    expect(exportCatalog(buildCatalog(undefined, [])).reading).toBeNull();
  });
});
