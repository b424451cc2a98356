import type { RawInput } from '../../files/raw-file.ts';
import type { ReferenceFinding } from '../../references/reference-finding.ts';
import { wholeText } from '../../text/source-file.ts';
import { readCatalog } from '../check-list.ts';
import { decodeInput } from '../decode-input.ts';
import type { ReadingMemory } from '../reading-memory.ts';
import { type CollectedLinks, collectLinks } from './collect-links.ts';
import { judgeCatalog, type ReferenceFacts } from './judge-references.ts';
import { type Replacement, replaceLinks } from './replace-links.ts';

/** A list, as its files came. */
interface OfList {
  readonly list: RawInput;
}

/**
 * Collects the links and references of a list.
 *
 * @throws {InputError} when it cannot be read.
 */
export async function linksOfList(
  { list }: OfList,
  memory?: ReadingMemory,
): Promise<CollectedLinks> {
  return collectLinks(readCatalog(await decodeInput(list), memory));
}

/**
 * Compares the works of a list with what registries said of them.
 *
 * @throws {InputError} when it cannot be read.
 */
export async function judgeList(
  { list, ...facts }: OfList & ReferenceFacts,
  memory?: ReadingMemory,
): Promise<ReferenceFinding[]> {
  return judgeCatalog(readCatalog(await decodeInput(list), memory), facts);
}

/** Files that are to be written, and the replacements that they make. */
interface ReplacedFiles {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly done: readonly Replacement[];
}

/**
 * Writes new addresses in place of old ones in a list.
 *
 * @throws {InputError} when it cannot be read.
 */
export async function replaceInList({
  list,
  replacements,
}: OfList & { readonly replacements: readonly Replacement[] }): Promise<ReplacedFiles> {
  const { changed, done } = replaceLinks(await decodeInput(list), replacements);
  const files = changed.map(({ after }) => ({ path: after.path, text: wholeText(after) }));
  return { files, done };
}
