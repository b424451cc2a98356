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

/**
 * Reads the value of a `pmid` field: one to eight digits, without leading zero
 * (https://www.ncbi.nlm.nih.gov/books/NBK3827/), a `PMID:` label allowed.
 */
export function parsePmid(value: string): string | undefined {
  return /^(?:pmid(?:\s*:)?\s*)?([1-9]\d{0,7})$/i.exec(value.trim())?.[1];
}
