import type { Pace } from './gate.ts';

/** The registries that can be asked, by the names that the configuration uses. */
export const REGISTRY_NAMES = [
  'doi',
  'crossref',
  'datacite',
  'arxiv',
  'pubmed',
  'europepmc',
  'semanticscholar',
  'openalex',
] as const;

export type RegistryName = (typeof REGISTRY_NAMES)[number];

interface RegistryFacts extends Pace {
  readonly title: string;
  readonly url: string;
  /** The pace for clients that send an email address (`mailto`). */
  readonly known?: Pace;
}

/**
 * Sources, in order: https://www.doi.org/the-identifier/resources/factsheets/doi-resolution-documentation
 * https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/
 * https://support.datacite.org/docs/rate-limit https://info.arxiv.org/help/api/tou.html
 * https://www.ncbi.nlm.nih.gov/books/NBK25497/ https://europepmc.org/RestfulWebService
 * https://www.semanticscholar.org/product/api https://docs.openalex.org/how-to-use-the-api/rate-limits-and-authentication
 */
export const REGISTRIES: Readonly<Record<RegistryName, RegistryFacts>> = {
  doi: { title: 'doi.org', url: 'https://doi.org', interval: 200, atOnce: 1 },
  crossref: {
    title: 'Crossref',
    url: 'https://api.crossref.org',
    interval: 200,
    atOnce: 1,
    known: { interval: 100, atOnce: 3 },
  },
  datacite: {
    title: 'DataCite',
    url: 'https://api.datacite.org',
    interval: 600,
    atOnce: 2,
    known: { interval: 300, atOnce: 2 },
  },
  arxiv: { title: 'arXiv', url: 'https://export.arxiv.org', interval: 3000, atOnce: 1 },
  pubmed: {
    title: 'PubMed',
    url: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils',
    interval: 350,
    atOnce: 1,
  },
  europepmc: {
    title: 'Europe PMC',
    url: 'https://www.ebi.ac.uk/europepmc/webservices/rest',
    interval: 200,
    atOnce: 1,
  },
  semanticscholar: {
    title: 'Semantic Scholar',
    url: 'https://api.semanticscholar.org',
    interval: 1000,
    atOnce: 1,
  },
  openalex: { title: 'OpenAlex', url: 'https://api.openalex.org', interval: 100, atOnce: 1 },
};

export interface RegistrySettings {
  /** Addresses of mirrors, without a trailing slash. */
  readonly urls?: Readonly<Partial<Record<RegistryName, string>>>;
  /** The email address of the person who runs this. */
  readonly mailto?: string;
  readonly keys?: Readonly<Partial<Record<'pubmed' | 'semanticscholar' | 'openalex', string>>>;
}

/** The base URL of a registry. */
export function baseUrl(name: RegistryName, { urls }: RegistrySettings): string {
  return urls?.[name] ?? REGISTRIES[name].url;
}

/** The pace that a registry allows with these settings. */
export function paceOf(name: RegistryName, { mailto, keys }: RegistrySettings): Pace {
  const facts = REGISTRIES[name];
  if (name === 'pubmed' && keys?.pubmed !== undefined) return { interval: 100, atOnce: 1 };
  return mailto !== undefined && facts.known !== undefined ? facts.known : facts;
}
