import type { Range } from '../../../text/range.ts';
import { type SourceFile, sourceFile } from '../../../text/source-file.ts';
import type { Block } from '../../source/block.ts';
import { type Definitions, definitionsFor } from '../../source/definitions.ts';
import { type BlockProblem, readBlocks } from '../../source/read-blocks.ts';
import type { LineState, Scan } from '../../source/scan.ts';
import type { Weights } from '../decode/model.ts';
import { type Record, recordsOf } from '../decode/records.ts';
import type { Candidate } from '../pieces/candidate.ts';
import { withoutFactTables } from './fact-tables.ts';
import { Looker } from './look.ts';
import { nestIndented } from './nest-indented.ts';
import { candidatesOf } from './section-candidates.ts';
import { eachPaper } from './several-papers.ts';

/**
 * What sections of a list were read as, by their text and what else the reading depends on. A job
 * that reads a list several times, or two versions of it, passes the same memory to each reading: a
 * section whose text has not changed is not parsed again, wherever it is now.
 */
export type SectionMemory = Map<string, SectionText>;

/** Where a section is: its range, and the lines below its heading. */
interface SectionPlace {
  readonly range: Range;
  readonly first: number;
  readonly last: number;
}

/** What reading a section needs to know about the whole file. */
export interface SectionSurroundings {
  readonly source: SourceFile;
  readonly scanned: Scan;
  readonly definitions: Definitions;
  readonly outOfTime: () => boolean;
  readonly memory?: SectionMemory;
  readonly weights: Weights;
}

/**
 * A section read by itself. All places count from the start of its heading's line, so that it is
 * the same at any place in a file.
 */
export class SectionText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What was skipped, and why. */
  readonly problems: readonly BlockProblem[];
  readonly looker: Looker;
  private readonly weights: Weights;
  private units: readonly Candidate[] | undefined;
  private made: readonly Record[] | undefined;

  constructor(
    text: string,
    blocks: readonly Block[],
    problems: readonly BlockProblem[],
    weights: Weights,
  ) {
    this.text = text;
    this.blocks = withoutFactTables(nestIndented(blocks, text));
    this.problems = problems;
    this.weights = weights;
    this.looker = new Looker(weights, text);
  }

  get candidates(): readonly Candidate[] {
    this.units ??= eachPaper(candidatesOf(this.blocks, this.text, this.looker));
    return this.units;
  }

  /** The candidates, cut and weighed. */
  get records(): readonly Record[] {
    this.made ??= recordsOf(this.candidates, this.text, this.weights);
    return this.made;
  }
}

/** Reads the blocks of a section, or remembers them. */
export function sectionText(around: SectionSurroundings, place: SectionPlace): SectionText {
  const { source, scanned, definitions, outOfTime, memory, weights } = around;
  const text = source.text.slice(place.range.start, place.range.end);
  const begin = source.lines.position(place.range.start).line;
  const states = statesFrom(scanned.states, begin, place.last);
  const keyOf = (): string =>
    [text, stateKey(states), definitionsFor(text, definitions, Number.POSITIVE_INFINITY)].join(
      '\u0000',
    );
  const key = memory === undefined ? '' : keyOf();
  const known = memory?.get(key);
  if (known !== undefined) return known;
  const problems: BlockProblem[] = [];
  const blocks = readBlocks(
    {
      source: sourceFile('', text),
      states,
      definitions,
      outOfTime,
      diagnose: (problem) => problems.push(problem),
    },
    place.first - begin + 1,
    place.last - begin + 1,
  );
  const made = new SectionText(text, blocks, problems, weights);
  if (!problems.some(({ code }) => code === 'out-of-time')) memory?.set(key, made);
  return made;
}

/** The states of some lines, counted from 1 again. */
function statesFrom(states: readonly LineState[], first: number, last: number): LineState[] {
  return ['text', ...states.slice(first, last + 1)];
}

/** Most sections are only text; for the others the key includes the states of their lines. */
function stateKey(states: readonly LineState[]): string {
  return states.every((state) => state === 'text') ? '' : states.join(' ');
}
