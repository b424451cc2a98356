import type { Bibliography } from '../../bibtex/bibliography.ts';
import { readBibliography } from '../../bibtex/read-bibliography.ts';
import type { Config } from '../../config/config.ts';
import type { List } from '../../list/list.ts';
import { type ReadListOptions, readList } from '../../list/read/read-list.ts';
import type { SectionMemory } from '../../list/read/units/section-text.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { readingOptions } from './reading-options.ts';

/**
 * What a job has read so far. One that checks two versions of a list, or the same list after each
 * round of fixes, passes its memory along: only what has changed is read again.
 */
export interface ReadingMemory {
  readonly sections: SectionMemory;
  readonly bibliographies: Map<string, Bibliography>;
  /** The last lists that were read, the latest at the end. */
  readonly lists: ReadList[];
}

/** A list, and what its reading depends on. */
interface ReadList {
  /** Its text and the configuration. */
  readonly key: string;
  readonly bibliographies: readonly Bibliography[];
  readonly list: List;
}

/** What a list is read from. */
interface ListInput {
  readonly readme: SourceFile;
  readonly config: Config;
  readonly timeFor?: ReadListOptions['timeFor'];
  /** Those of the list, as `recallBibliography` returns them. */
  readonly bibliographies: readonly Bibliography[];
}

/** An addition and its check read two versions of a list several times. */
const MOST_LISTS = 4;

/** A memory of nothing. */
export function readingMemory(): ReadingMemory {
  return { sections: new Map(), bibliographies: new Map(), lists: [] };
}

/** Reads a bibliography, or remembers it; without a memory, nothing is kept. */
export function recallBibliography(source: SourceFile, memory?: ReadingMemory): Bibliography {
  if (memory === undefined) return readBibliography(source);
  const { path, bom, invalidUtf8, text } = source;
  const key = JSON.stringify([path, bom, invalidUtf8]) + text;
  const bibliography = memory.bibliographies.get(key) ?? readBibliography(source);
  memory.bibliographies.set(key, bibliography);
  return bibliography;
}

/** Reads a list, or remembers it; without a memory, nothing is kept. */
export function recallList(by: ListInput, memory?: ReadingMemory): List {
  const { readme, config, timeFor, bibliographies } = by;
  const read = (): List =>
    readList(readme, readingOptions(config, timeFor, bibliographies), memory?.sections);
  if (memory === undefined) return read();
  const { path, bom, invalidUtf8, text } = readme;
  const { skipSections, categories, entry } = config;
  const key = JSON.stringify([path, bom, invalidUtf8, skipSections, categories, entry]) + text;
  const at = memory.lists.findIndex(
    (one) =>
      one.bibliographies.length === bibliographies.length &&
      one.bibliographies.every((bibliography, index) => bibliography === bibliographies[index]) &&
      one.key === key,
  );
  const [known] = at < 0 ? [] : memory.lists.splice(at, 1);
  const list = known?.list ?? read();
  if (list.diagnostics.some(({ code }) => code === 'out-of-time')) return list;
  memory.lists.push({ key, bibliographies, list });
  if (memory.lists.length > MOST_LISTS) memory.lists.shift();
  return list;
}
