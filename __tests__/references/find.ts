import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { readCatalog } from '../../src/features/check/check-list.ts';
import {
  judgeCatalog,
  type ReferenceSeverities,
} from '../../src/features/validation/judge-references.ts';
import type { RegistryName } from '../../src/registries/settings.ts';
import type { WorkFacts } from '../../src/registries/work-facts.ts';
import { sourceFile } from '../../src/text/source-file.ts';

/** What registries say, by identifier; a DOI's is Crossref's. */
export type Records = Readonly<Record<string, WorkFacts>>;

/** The findings about the references of a list, with what registries say of them. */
export function findFaults(
  { readme = '', bib = '' }: { readonly readme?: string; readonly bib?: string },
  records: Records,
  severities: ReferenceSeverities = {},
) {
  const catalog = readCatalog({
    readme: sourceFile('README.md', readme),
    bibs: [sourceFile('refs.bib', bib)],
    config: DEFAULT_CONFIG,
  });
  const known = Object.entries(records).map(
    ([key, facts]) => [key, { registry: registryOf(key), facts }] as const,
  );
  return judgeCatalog(catalog, { records: new Map(known), unknown: [], severities });
}

function registryOf(key: string): RegistryName {
  if (key.startsWith('doi:')) return 'crossref';
  return key.startsWith('arxiv:') ? 'arxiv' : 'pubmed';
}
