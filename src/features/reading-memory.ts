import type { Bibliography } from '../bibtex/bibliography.ts';
import { readBibliography } from '../bibtex/read-bibliography.ts';
import type { SectionMemory } from '../list/read/section-text.ts';
import type { SourceFile } from '../text/source-file.ts';

/**
 * What a job has read so far. One that checks two versions of a list, or the same list after each
 * round of fixes, passes its memory along: only what has changed is read again.
 */
export interface ReadingMemory {
  readonly sections: SectionMemory;
  readonly bibliographies: Map<string, Bibliography>;
}

/** A memory of nothing. */
export function readingMemory(): ReadingMemory {
  return { sections: new Map(), bibliographies: new Map() };
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
