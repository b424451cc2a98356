import { bibUrls } from '../../bibtex/bibliography.ts';
import { readBibliography } from '../../bibtex/read-bibliography.ts';
import type { RawInput } from '../../files/raw-file.ts';
import { webAddresses } from '../../list/source/addresses.ts';
import { percentEncoded } from '../../text/percent-encoded.ts';
import { type SourceFile, wholeText, withEdits } from '../../text/source-file.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { CheckInput } from '../check/check-list.ts';
import { decodeInput } from '../child-process/decode-input.ts';
import { changedFiles, mapFiles } from '../fixes/changed-files.ts';

/** An address to write in place of another. */
export interface Replacement {
  /** As a browser gets it. */
  readonly url: string;
  readonly by: string;
}

/**
 * Writes new addresses in place of old ones, in the list and its bibliographies. What is written is
 * read back: a replacement after which the files would not name the new address exactly where they
 * named the old one is skipped.
 *
 * @returns the files with new addresses, not written yet, and the replacements that they make.
 */
export function replaceLinks(input: CheckInput, replacements: readonly Replacement[]) {
  const all = replaceInAll(input, replacements);
  if (all !== undefined) return result(input, all, replacements);
  let now = input;
  const done: Replacement[] = [];
  for (const replacement of replacements) {
    const next = replaceInAll(now, [replacement]);
    if (next === undefined) continue;
    now = next;
    done.push(replacement);
  }
  return result(input, now, done);
}

/**
 * Writes new addresses in place of old ones in a list, as its files came.
 *
 * @throws {InputError} when it cannot be read.
 */
export async function replaceInList({
  list,
  replacements,
}: {
  readonly list: RawInput;
  readonly replacements: readonly Replacement[];
}) {
  const { changed, done } = replaceLinks(await decodeInput(list), replacements);
  const files = changed.map(({ after }) => ({ path: after.path, text: wholeText(after) }));
  return { files, done };
}

function result(before: CheckInput, after: CheckInput, done: readonly Replacement[]) {
  const changed = changedFiles(before, after);
  return { changed, done: changed.length === 0 ? [] : done };
}

/** The files with all replacements; nothing where one of them cannot be made. */
function replaceInAll(
  input: CheckInput,
  replacements: readonly Replacement[],
): CheckInput | undefined {
  const by = new Map(replacements.map((one) => [one.url, plain(one.by)]));
  let isWhole = true;
  const after = mapFiles(input, (file) => {
    if (file === input.form?.source || file.invalidUtf8.length > 0) return file;
    const next = replaceIn(file, file === input.readme ? MARKDOWN : BIBTEX, by);
    isWhole &&= next !== undefined;
    return next ?? file;
  });
  return isWhole ? after : undefined;
}

/** No address is longer than what browsers take. */
const LONGEST_ADDRESS = 2000;

interface Way {
  readonly urls: (file: SourceFile) => readonly FoundUrl[];
  /** The edits that replace an address in a range. */
  readonly edits: (text: string, found: FoundUrl, by: string) => readonly TextEdit[];
}

type FoundUrl = ReturnType<typeof webAddresses>[number];

const MARKDOWN: Way = {
  urls: webAddresses,
  edits: (_, { range }, text) => [{ range, text }],
};

/** An address of a bib entry is known by the range of its whole field. */
const BIBTEX: Way = {
  urls: (file) => readBibliography(file).entries.flatMap(bibUrls),
  edits(text, { url, range }, by) {
    const written = new RegExp(`${writtenAs(url)}(?=[.,;]*(?:[\\s}"<>]|$))`, 'g');
    const field = text.slice(range.start, range.end);
    return [...field.matchAll(written)].map(({ 0: match, index }) => {
      const start = range.start + index;
      const end = start + match.length;
      const isRaw = !match.includes('\\') && isVerbatim(field, index);
      return { range: { start, end }, text: isRaw ? by : by.replace(/[_%&#$]/g, '\\$&') };
    });
  },
};

/** The same file where it has no old address; undefined where one cannot be replaced. */
function replaceIn(
  file: SourceFile,
  { urls, edits }: Way,
  by: ReadonlyMap<string, string>,
): SourceFile | undefined {
  const before = urls(file);
  if (!before.some(({ url }) => by.has(url))) return file;
  const wanted = before.flatMap((found) => {
    const text = by.get(found.url);
    return text === undefined ? [] : edits(file.text, found, text);
  });
  // An address that a field has twice is found twice there.
  const once = new Map(wanted.map((edit) => [edit.range.start, edit]));
  const after = withEdits(file, [...once.values()]);
  const names = urls(after).map(({ url }) => url);
  const isAsWanted = before.every(({ url }, index) => names[index] === (by.get(url) ?? url));
  return isAsWanted && names.length === before.length ? after : undefined;
}

/** Characters with a special meaning in Markdown, tables, HTML or BibTeX. */
function plain(url: string): string {
  return url.replace(/[()[\]{}|`'"<>\\\s*]/g, percentEncoded);
}

/** An address as LaTeX may have it: special characters with or without a backslash. */
function writtenAs(url: string): string {
  return url.replace(/[.*+?^${}()|[\]\\/]|[_%&#~]/g, (character) =>
    /[_%&#$]/.test(character) ? `\\\\?\\${character}` : `\\${character}`,
  );
}

/** Whether LaTeX takes the text there as it is: in a field for addresses, or in a command. */
function isVerbatim(field: string, at: number): boolean {
  return (
    /^\s*(?:url|link|ee)\s*=/i.test(field) ||
    /\\(?:url|href)\s*\{[^{}]*$/.test(field.slice(Math.max(0, at - LONGEST_ADDRESS), at))
  );
}
