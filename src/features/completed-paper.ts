import type { RegistryName } from '../registries/settings.ts';
import type { FoundRecord } from './ask-records-of.ts';
import type { CheckInput } from './check-list.ts';
import type { PaperPart, PaperToComplete } from './lacking-parts.ts';
import type { ReadingMemory } from './reading-memory.ts';

/** A paper that lacks something, with what a registry says of it; plain data. */
export interface KnownPaper extends PaperToComplete {
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
 * @param accepts whether the files may become so; asked for each paper.
 */
export type CompletePapers = (
  input: CheckInput,
  papers: readonly KnownPaper[],
  memory: ReadingMemory,
  accepts?: (next: CheckInput) => boolean,
) => { readonly input: CheckInput; readonly completed: readonly CompletedPaper[] };
