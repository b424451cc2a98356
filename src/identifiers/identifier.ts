/** The kinds of identifiers of papers. */
export type IdentifierKind =
  | 'doi'
  | 'short-doi'
  | 'arxiv'
  | 'pmid'
  | 'pmcid'
  | 'acl'
  | 'openreview';

/** A normalized identifier of a paper. */
export interface Identifier {
  readonly kind: IdentifierKind;
  /** DOIs in lower case, arXiv ids without version, PMCIDs with their `PMC`. */
  readonly id: string;
}

/** An identifier as a key for maps and sets. */
export function identifierKey(identifier: Identifier): string {
  return `${identifier.kind}:${identifier.id}`;
}

/**
 * Reads the value of a `pmid` field: one to eight digits, without leading zero
 * (https://www.ncbi.nlm.nih.gov/books/NBK3827/), optionally with the label `PMID:`.
 */
export function parsePmid(value: string): string | undefined {
  return /^(?:pmid(?:\s*:)?\s*)?([1-9]\d{0,7})$/i.exec(value.trim())?.[1];
}
