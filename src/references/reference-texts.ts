import type { Identifier } from '../identifiers/identifier.ts';
import { pageOf } from '../identifiers/page-of.ts';
import { REGISTRIES } from '../registries/settings.ts';
import type { WorkFacts } from '../registries/work-facts.ts';
import { shorten } from '../text/shorten.ts';
import type { KnownRecord, ReferenceEvidence } from './reference-finding.ts';

const KINDS: Readonly<Record<Identifier['kind'], string>> = {
  doi: 'DOI',
  'short-doi': 'short DOI',
  arxiv: 'arXiv',
  pmid: 'PMID',
  pmcid: 'PMCID',
  acl: 'ACL',
  openreview: 'OpenReview',
};

/** `DOI 10.1234/abc`. */
export function identifierText({ kind, id }: Identifier): string {
  return kind === 'pmcid' ? id : `${KINDS[kind]} ${id}`;
}

/** The registry's name. */
export function registryOf({ registry }: KnownRecord): string {
  return REGISTRIES[registry].title;
}

/** `"Title" by Quill and others (2021)`. */
export function citationText(
  title: string,
  authors: readonly string[],
  year?: string | number,
): string {
  const [first = ''] = authors;
  const by = first === '' ? '' : ` by ${first}${authors.length > 1 ? ' and others' : ''}`;
  return `${quoted(title)}${by}${year === undefined ? '' : ` (${year})`}`;
}

/** The same for a registry's record. */
export function workText({ title, authors = [], date }: WorkFacts): string {
  const names = authors.map((name) => ('literal' in name ? name.literal : name.family));
  return citationText(title, names, date?.slice(0, 4));
}

/** Longer titles are cut in messages (characters). */
const LONGEST_TITLE = 120;

/** A title in quotation marks, shortened if it is too long. */
export function quoted(title: string): string {
  return `"${shorten(title, LONGEST_TITLE)}"`;
}

/** What a registry's record says, as evidence. */
export function evidenceOf(
  identifier: Identifier,
  { registry }: KnownRecord,
  statement: string,
): ReferenceEvidence {
  return { registry, url: pageOf(identifier), statement };
}
