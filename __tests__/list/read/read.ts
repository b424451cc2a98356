import type { List, ListEntry } from '../../../src/list/list.ts';
import { type ReadListOptions, readList } from '../../../src/list/read/read-list.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

/** Reads a README given as text. */
export function read(text: string, options?: ReadListOptions): List {
  return readList(sourceFile('README.md', text), options);
}

/** Reads the entries of one section, `## Papers` of `# A list`. */
export function entriesOf(section: string, options?: ReadListOptions): readonly ListEntry[] {
  return read(`# A list\n\n## Papers\n\n${section}\n`, options).entries;
}

/** The only entry of a section. */
export function entryOf(section: string, options?: ReadListOptions): ListEntry {
  const [entry, ...others] = entriesOf(section, options);
  if (entry === undefined || others.length > 0) {
    throw new Error(`expected one entry, found ${others.length + (entry === undefined ? 0 : 1)}`);
  }
  return entry;
}

/** What a range of a list's source says. */
export function sliceOf(list: List, { start, end }: { start: number; end: number }): string {
  return list.source.text.slice(start, end);
}
