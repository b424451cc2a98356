import { type Identifier, identifierKey } from '../identifiers/identifier.ts';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url.ts';

/** An identifier in a link that its registry can verify. */
interface RegistryIdentifier {
  readonly identifier: Identifier;
  /** Whether the link leads to the registry itself; else to a publisher's page that names it. */
  readonly resolver: boolean;
}

/** The DOI or arXiv id by which a link is verified at the registry instead of at its site. */
export function registryIdentifier(url: string): RegistryIdentifier | undefined {
  if (!URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.toLowerCase();
  const identifier = identifiersOfUrl(url).find(({ kind }) => kind === 'doi' || kind === 'arxiv');
  if (identifier === undefined) return undefined;
  const resolver = /(?:^|\.)(?:doi\.org|arxiv\.org)$/.test(host);
  // Sites that show arXiv papers under addresses of their own may lack one that arXiv has.
  return resolver || identifier.kind === 'doi' ? { identifier, resolver } : undefined;
}

/** The reference that a link to a registry stands for, as reports name it. */
export function referenceOf(url: string): string | undefined {
  const named = registryIdentifier(url);
  return named?.resolver ? identifierKey(named.identifier) : undefined;
}
