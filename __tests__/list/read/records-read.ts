import type { Record } from '../../../src/list/read/decode/records.ts';
import { readList } from '../../../src/list/read/read-list.ts';
import type { SectionMemory } from '../../../src/list/read/units/section-text.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

/** The candidates of a section, cut into segments, before they are decoded. */
export function recordsRead(section: string): readonly Record[] {
  const memory: SectionMemory = new Map();
  readList(sourceFile('README.md', `# L\n\n## A\n\n${section}\n`), {}, memory);
  return [...memory.values()].flatMap(({ records }) => records);
}
