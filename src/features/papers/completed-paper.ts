import { REGISTRIES, type RegistryName } from '../../registries/settings.ts';
import { listText } from '../../text/plural.ts';
import type { CheckInput } from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import type { FoundRecord } from './ask-records-of.ts';
import type { PaperPart, PaperToComplete } from './lacking-parts.ts';

/** A paper that lacks something, with what a registry knows of it; plain data. */
export interface PaperWithRecord extends PaperToComplete {
  readonly found: FoundRecord;
}

/** A paper that got what it lacked; plain data. */
export interface CompletedPaper {
  /** Names the paper's identifier, as `identifierKey` does. */
  readonly identifier: string;
  /** As the registry has it. */
  readonly title: string;
  readonly parts: readonly PaperPart[];
  /** The key of its bib entry, where it got one. */
  readonly citationKey?: string;
  /** The registries that the parts come from. */
  readonly sources: readonly RegistryName[];
}

/**
 * Writes what papers lack into both files.
 *
 * @param accepts whether the files may change like this; called for each paper.
 */
export type CompletePapers = (
  input: CheckInput,
  papers: readonly PaperWithRecord[],
  memory: ReadingMemory,
  accepts?: (next: CheckInput) => boolean,
) => { readonly input: CheckInput; readonly completed: readonly CompletedPaper[] };

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
