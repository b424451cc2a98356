import { isNeverRegistered } from '../identifiers/doi.ts';
import { type Identifier, type IdentifierKind, identifierKey } from '../identifiers/identifier.ts';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url.ts';

/** The kinds of identifiers that registries are asked about. */
export const REFERENCE_KINDS = [
  'doi',
  'arxiv',
  'pmid',
  'pmcid',
] as const satisfies readonly IdentifierKind[];
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** An identifier that its registry can verify. */
export interface ReferenceIdentifier extends Identifier {
  readonly kind: ReferenceKind;
}

/** An identifier in a link that its registry can verify. */
interface RegistryIdentifier {
  readonly identifier: ReferenceIdentifier;
  /** Whether the link leads to the registry itself; else to a publisher's page that names it. */
  readonly resolver: boolean;
}

/** Whether a registry can be asked about an identifier. */
export function isReference(identifier: Identifier): identifier is ReferenceIdentifier {
  return (REFERENCE_KINDS as readonly string[]).includes(identifier.kind);
}

/** Registries' own sites; PubMed's turn robots away. */
const RESOLVER = /(?:^|\.)(?:doi\.org|arxiv\.org|ncbi\.nlm\.nih\.gov|europepmc\.org)$/;

/** The identifier by which a link is verified at the registry instead of at its site. */
export function registryIdentifier(url: string): RegistryIdentifier | undefined {
  if (!URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.toLowerCase();
  const identifier = identifiersOfUrl(url).find(isReference);
  if (identifier === undefined) return undefined;
  const resolver = RESOLVER.test(host);
  // ACM's library names papers without a DOI like those of tests.
  if (!resolver && identifier.kind === 'doi' && isNeverRegistered(identifier.id)) return undefined;
  // Sites that show arXiv papers under addresses of their own may lack one that arXiv has.
  return resolver || identifier.kind === 'doi' ? { identifier, resolver } : undefined;
}

/** The reference that a link to a registry stands for, as reports name it. */
export function referenceOf(url: string): string | undefined {
  const named = registryIdentifier(url);
  return named?.resolver ? identifierKey(named.identifier) : undefined;
}
