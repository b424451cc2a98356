import * as v from 'valibot';
import type { Catalog } from '../../catalog/catalog.ts';
import { InputError } from '../../files/input-error.ts';
import type { RawInput } from '../../files/raw-file.ts';
import { parseJson } from '../../text/json.ts';
import { readCatalog } from '../check-list.ts';
import { chooseCategory } from '../choose-category.ts';
import { decodeInput } from '../decode-input.ts';
import type { ReadingMemory } from '../reading-memory.ts';
import type { SubmissionState } from './submission-state.ts';

/** What was decided about a submission after its form was sent. */
export interface Choices {
  /** The headings of the category, outermost first. */
  readonly category?: readonly string[];
  /** The citation key. */
  readonly key?: string;
  readonly abstract?: string;
}

const Kept = v.object({
  version: v.literal(1),
  category: v.exactOptional(v.pipe(v.array(v.string()), v.nonEmpty())),
  key: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
  abstract: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
});

/**
 * The choices that are kept for a submission. What is damaged, or of another version, counts as not
 * chosen.
 */
export function choicesOf({ choices: { text } }: Pick<SubmissionState, 'choices'>): Choices {
  const parsed = v.safeParse(Kept, text === undefined ? undefined : parseJson(text));
  if (!parsed.success) return {};
  const { version: _, ...choices } = parsed.output;
  return choices;
}

/** Choices as they are kept. */
export function choicesText({ category, key, abstract }: Choices): string {
  return `${JSON.stringify({ version: 1, category, key, abstract })}\n`;
}

/** What someone requested for a submission, in their own words. */
export interface ChoiceJob {
  readonly list: RawInput;
  readonly wanted: { readonly name: 'category' | 'key'; readonly value: string };
}

/**
 * What a request for another category or key means for the current list.
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
