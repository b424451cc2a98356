import { draftOfEntry } from '../../bibtex/bib-entry-draft.ts';
import { readBibliography } from '../../bibtex/read-bibliography.ts';
import { InputError } from '../../files/input-error.ts';
import type { RawInput } from '../../files/raw-file.ts';
import { type SourceFile, sourceFile } from '../../text/source-file.ts';
import { type CheckInput, readCatalog } from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import { addPaper } from '../papers/add-paper.ts';
import { type BranchText, type WantedText, wantedTexts, writableInput } from './branch-texts.ts';
import { pullTitle } from './commit-message.ts';

/** What the update needs. */
export interface RenewalJob {
  /** The current list. */
  readonly list: RawInput;
  /** The files that the branch of the submission changes. */
  readonly texts: readonly BranchText[];
  /** The paper's citation key in it. */
  readonly key: string;
}

/**
 * Reads the paper from a branch that adds it, and adds it to the current list.
 *
 * @returns undefined where that is not possible: the paper is listed now, its key is in use, or its
 *   category no longer exists.
 * @throws {InputError} when the list cannot be read.
 */
export async function renewedPaper(
  { list, texts, key }: RenewalJob,
  memory?: ReadingMemory,
): Promise<{ readonly headline: string; readonly files: readonly WantedText[] } | undefined> {
  const input = await writableInput(list);
  const paper = paperOf(texts, input);
  if (paper === undefined) return undefined;
  try {
    const added = addPaper(input, { ...paper, key }, memory);
    return { headline: pullTitle(added.citationKey, paper.title), files: wantedTexts(added) };
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** The paper that a branch adds: its bib entry, and the category of its list entry. */
function paperOf(texts: readonly BranchText[], { readme, config }: CheckInput) {
  const fileOf = (path: string, text: string | undefined): SourceFile =>
    sourceFile(path, text ?? '');
  const list = texts.find(({ path }) => path === readme?.path);
  const bib = texts.find(({ path }) => path !== readme?.path);
  if (list === undefined || bib === undefined) return undefined;
  const before = new Set(
    readBibliography(fileOf(bib.path, bib.start)).entries.map(({ key }) => key),
  );
  const catalog = readCatalog({
    readme: fileOf(list.path, list.ours),
    bibs: [fileOf(bib.path, bib.ours)],
    config,
  });
  const [bibliography] = catalog.bibliographies;
  const entry = bibliography?.entries.find(({ key }) => !before.has(key));
  if (bibliography === undefined || entry === undefined) return undefined;
  const [pair] = catalog.pairsOf(entry);
  if (pair === undefined) return undefined;
  return {
    draft: draftOfEntry(bibliography, entry),
    category: pair.entry.categories,
    title: entry.fields.get('title')?.value ?? '',
  };
}
