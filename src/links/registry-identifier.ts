import { isNeverRegistered } from '../identifiers/doi.ts';
import { type Identifier, type IdentifierKind, identifierKey } from '../identifiers/identifier.ts';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url.ts';
import type { RegistryName } from '../registries/settings.ts';

/**
 * The address to request for a link: links that differ only in their fragment, or in the case of
 * their host, are requested once.
 *
 * @param fragments whether anchors are checked too.
 */
export function requestUrl(url: string, fragments: boolean): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (!fragments) parsed.hash = '';
  return parsed.href;
}

/** The kinds of identifiers that registries can verify: the registry, and its site. */
export const REFERENCE_KINDS = {
  doi: { registry: 'doi', host: 'doi.org' },
  arxiv: { registry: 'arxiv', host: 'arxiv.org' },
  pmid: { registry: 'pubmed', host: 'ncbi.nlm.nih.gov' },
  pmcid: { registry: 'pubmed', host: 'ncbi.nlm.nih.gov' },
} as const satisfies Partial<
  Record<IdentifierKind, { readonly registry: RegistryName; readonly host: string }>
>;
export type ReferenceKind = keyof typeof REFERENCE_KINDS;

export interface ReferenceIdentifier extends Identifier {
  readonly kind: ReferenceKind;
}

/** Whether a registry can be asked about an identifier. */
export function isReference(identifier: Identifier): identifier is ReferenceIdentifier {
  return Object.hasOwn(REFERENCE_KINDS, identifier.kind);
}

/** The registries' own sites; PubMed's block automated requests. */
const RESOLVER = /(?:^|\.)(?:doi\.org|arxiv\.org|ncbi\.nlm\.nih\.gov|europepmc\.org)$/;

/**
 * The identifier with which a link may be verified at the registry, and not at its site; `resolver`:
 * whether the link leads to the registry, otherwise it is a publisher's page, or looks like one.
 */
export function registryIdentifier(
  url: string,
): { readonly identifier: ReferenceIdentifier; readonly resolver: boolean } | undefined {
  if (!URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.toLowerCase();
  const identifier = identifiersOfUrl(url).find(isReference);
  if (identifier === undefined) return undefined;
  const resolver = RESOLVER.test(host);
  // ACM's library uses DOIs with the prefix for tests for papers without a DOI.
  if (!resolver && identifier.kind === 'doi' && isNeverRegistered(identifier.id)) return undefined;
  // Other sites that show arXiv papers may not have every paper.
  return resolver || identifier.kind === 'doi' ? { identifier, resolver } : undefined;
}

/** The reference that a link to a registry stands for, as in reports. */
export function referenceOf(url: string): string | undefined {
  const named = registryIdentifier(url);
  return named?.resolver ? identifierKey(named.identifier) : undefined;
}
