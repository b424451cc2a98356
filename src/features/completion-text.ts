import { REGISTRIES } from '../registries/settings.ts';
import type { CompletedPaper } from './completed-paper.ts';
import type { PaperPart } from './lacking-parts.ts';

const NAMES: Readonly<Record<PaperPart, string>> = {
  entry: 'entry',
  'bib-entry': 'bib entry',
  key: 'citation key',
  abstract: 'abstract',
  'bib-abstract': 'abstract',
  doi: 'DOI',
};

/** What the parts of a paper are called. */
export const PART_NAMES: readonly string[] = Object.values(NAMES);

/** What the registries are called. */
export const REGISTRY_TITLES: readonly string[] = Object.values(REGISTRIES).map(
  ({ title }) => title,
);

/** `abstract, citation key and bib entry`. */
export function partsText(parts: readonly PaperPart[]): string {
  return listText([...new Set(parts.map((part) => NAMES[part]))]);
}

/** `Crossref and Europe PMC`: where the parts of some papers come from. */
export function sourcesText(papers: readonly CompletedPaper[]): string {
  return listText([
    ...new Set(papers.flatMap(({ sources }) => sources.map((name) => REGISTRIES[name].title))),
  ]);
}

/** `a, b and c`. */
export function listText(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
