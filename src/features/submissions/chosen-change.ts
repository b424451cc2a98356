import type { Catalog } from '../../catalog/catalog.ts';
import { InputError } from '../../files/input-error.ts';
import type { RawInput } from '../../files/raw-file.ts';
import { readCatalog } from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import { decodeInput } from '../child-process/decode-input.ts';
import { chooseCategory } from '../papers/choose-category.ts';
import type { Choices } from './choices.ts';

/** A category or key that a command names for a submission. */
export interface ChoiceJob {
  readonly list: RawInput;
  readonly wanted: { readonly name: 'category' | 'key'; readonly value: string };
}

/**
 * Looks up the named category or key in the list. It reads the list, so it runs in the child process.
 *
 * @throws {InputError} for a category that the list does not have, or a key that is in use.
 */
export async function chosenChange(
  { list: files, wanted: { name, value } }: ChoiceJob,
  memory?: ReadingMemory,
): Promise<Choices> {
  const catalog = readCatalog(await decodeInput(files), memory);
  if (name === 'key') return { key: freeKey(catalog, value) };
  const { list } = catalog;
  if (list === undefined) throw new InputError('there is no list to choose a category of.');
  return { category: chooseCategory(list, value).path };
}

/** Two keys that differ in case alone are one to BibTeX. */
function freeKey({ list, bibliographies }: Catalog, wanted: string): string {
  const keys = [
    ...bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key)),
    ...(list?.entries ?? []).map(({ citation }) => citation?.key ?? ''),
  ];
  const taken = keys.find((key) => key.toLowerCase() === wanted.toLowerCase());
  if (taken === undefined) return wanted;
  throw new InputError(`the citation key "${taken}" belongs to another paper. Choose another one.`);
}
