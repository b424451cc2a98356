import { familyName } from '../registries/names.ts';
import { REGISTRIES } from '../registries/settings.ts';
import type { WorkFacts } from '../registries/work-facts.ts';
import { shorten } from '../text/shorten.ts';
import type { KnownRecord } from './reference-finding.ts';

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
  return citationText(title, authors.map(familyName), date?.slice(0, 4));
}

/** Longer titles are cut in messages (characters). */
const LONGEST_TITLE = 120;

/** A title in quotation marks, shortened if it is too long. */
export function quoted(title: string): string {
  return `"${shorten(title, LONGEST_TITLE)}"`;
}
