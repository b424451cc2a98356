import type { Range } from '../../text/range.ts';
import { type SourceFile, sourceFile } from '../../text/source-file.ts';
import type { LayoutName } from '../list.ts';
import { readSection, type SectionReading } from '../read/read-section.ts';
import type { Block } from './block.ts';
import { type Definitions, definitionsFor } from './definitions.ts';
import { type BlockProblem, readBlocks } from './read-blocks.ts';
import type { LineState, Scan } from './scan.ts';

/**
 * What sections of a list were read as, by their text and what else the reading depends on. A job
 * that reads a list several times, or two versions of it, passes the same memory to each reading:
 * a section whose text has not changed is not parsed again, wherever it stands now.
 */
export type SectionMemory = Map<string, SectionText>;

/**
 * A section read by itself. All places count from the start of its heading's line, so that it is
 * the same at any place in a file.
 */
export interface SectionText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What was left out, and why. */
  readonly problems: readonly BlockProblem[];
  /** The entries in it, by the layout asked for; read when they are first wanted. */
  reading(wanted: LayoutName | undefined): SectionReading;
}

/** Where a section stands: its range, and the lines below its heading. */
interface SectionPlace {
  readonly range: Range;
  readonly first: number;
  readonly last: number;
}

/** What reading a section needs to know about the whole file. */
interface SectionSurroundings {
  readonly source: SourceFile;
  readonly scanned: Scan;
  readonly definitions: Definitions;
  readonly outOfTime: () => boolean;
  readonly memory: SectionMemory;
}

/** Reads the blocks of a section, or remembers them. */
export function sectionText(around: SectionSurroundings, place: SectionPlace): SectionText {
  const { source, scanned, definitions, outOfTime, memory } = around;
  const text = source.text.slice(place.range.start, place.range.end);
  const begin = source.lines.position(place.range.start).line;
  const states = statesFrom(scanned.states, begin, place.last);
  const key = [
    text,
    stateKey(states),
    definitionsFor(text, definitions, Number.POSITIVE_INFINITY),
  ].join('\u0000');
  const known = memory.get(key);
  if (known !== undefined) return known;
  const own = sourceFile('', text);
  const problems: BlockProblem[] = [];
  const blocks = readBlocks(
    { source: own, states, definitions, outOfTime, diagnose: (problem) => problems.push(problem) },
    place.first - begin + 1,
    place.last - begin + 1,
  );
  const readings = new Map<LayoutName | undefined, SectionReading>();
  const made: SectionText = {
    text,
    blocks,
    problems,
    reading(wanted) {
      const reading = readings.get(wanted) ?? readSection(blocks, text, wanted);
      readings.set(wanted, reading);
      return reading;
    },
  };
  if (!problems.some(({ code }) => code === 'out-of-time')) memory.set(key, made);
  return made;
}

/** The states of some lines, counted from 1 again. */
function statesFrom(states: readonly LineState[], first: number, last: number): LineState[] {
  return ['text', ...states.slice(first, last + 1)];
}

/** Most sections hold text alone; the states of the others belong to what they are known by. */
function stateKey(states: readonly LineState[]): string {
  return states.every((state) => state === 'text') ? '' : states.join(' ');
}
