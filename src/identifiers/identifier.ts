/** The kinds by significance, with their names: a DOI names the published work, an arXiv id its preprint. */
const NAMES = {
  doi: 'DOI',
  'short-doi': 'short DOI',
  arxiv: 'arXiv id',
  pmid: 'PMID',
  pmcid: 'PMCID',
  acl: 'ACL Anthology id',
  openreview: 'OpenReview id',
};

export type IdentifierKind = keyof typeof NAMES;

const KINDS = Object.keys(NAMES);

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

/** An identifier in a sentence: `DOI 10.1234/abc`; a PMCID names its kind itself. */
export function identifierText({ kind, id }: Identifier): string {
  return kind === 'pmcid' ? id : `${NAMES[kind]} ${id}`;
}

/** Sorts identifiers, the most significant first. */
export function bySignificance(a: Identifier, b: Identifier): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

/** An expression whose group is an id of a kind, behind what the expression leaves out. */
export type IdPattern = readonly [pattern: RegExp, kind: IdentifierKind, prefix?: string];

/** The identifier by the first expression that matches a text; only OpenReview's ids have two cases. */
export function matchId(patterns: readonly IdPattern[], text: string): Identifier | undefined {
  for (const [pattern, kind, prefix = ''] of patterns) {
    const id = pattern.exec(text)?.[1];
    if (id !== undefined) {
      return { kind, id: prefix + (kind === 'openreview' ? id : id.toLowerCase()) };
    }
  }
  return undefined;
}

/** The first identifier of a kind among some. */
export function idOf(
  identifiers: readonly Identifier[],
  wanted: IdentifierKind,
): string | undefined {
  return identifiers.find(({ kind }) => kind === wanted)?.id;
}

/**
 * Reads the value of a `pmid` field: one to eight digits, without leading zero
 * (https://www.ncbi.nlm.nih.gov/books/NBK3827/), optionally with the label `PMID:`.
 */
export function parsePmid(value: string): string | undefined {
  return /^(?:pmid(?:\s*:)?\s*)?([1-9]\d{0,7})$/i.exec(value.trim())?.[1];
}

/** The identifier that {@link identifierKey} made a string of; undefined for any other. */
export function parseIdentifierKey(key: string): Identifier | undefined {
  const end = key.indexOf(':');
  const kind = key.slice(0, Math.max(0, end));
  return Object.hasOwn(NAMES, kind) && end + 1 < key.length
    ? { kind: kind as IdentifierKind, id: key.slice(end + 1) }
    : undefined;
}
