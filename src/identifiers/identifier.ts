/** The registries whose identifiers name a paper. */
export type IdentifierKind =
  | 'doi'
  | 'short-doi'
  | 'arxiv'
  | 'pmid'
  | 'pmcid'
  | 'acl'
  | 'openreview';

/** A paper's name at a registry, in the form in which two of them can be compared. */
export interface Identifier {
  readonly kind: IdentifierKind;
  /** Normalised: DOIs lower-cased, arXiv ids without version, PMCIDs with their `PMC`. */
  readonly id: string;
}

/** A string that is equal for equal identifiers, for maps and sets. */
export function identifierKey(identifier: Identifier): string {
  return `${identifier.kind}:${identifier.id}`;
}
