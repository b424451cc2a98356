import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { Block } from './block.ts';
import { toBlocks, toHtmlBlocks } from './blocks.ts';
import { type Chunk, cutChunks } from './cut-chunks.ts';
import { type Definitions, definitionsFor } from './definitions.ts';
import { parseChunk } from './parse-chunk.ts';
import type { LineState } from './scan.ts';
import { readTable } from './tables.ts';
import { tooComplex } from './too-complex.ts';

/** A stretch that was not read, and why; the line is named when its place in the file is known. */
export type BlockProblem =
  | { readonly code: 'out-of-time'; readonly range: Range }
  | { readonly code: 'too-complex'; readonly range: Range; readonly reason: string };

/** What reading blocks needs to know about what surrounds them. */
interface BlockContext {
  readonly source: SourceFile;
  readonly states: readonly LineState[];
  readonly definitions: Definitions;
  readonly outOfTime: () => boolean;
  readonly diagnose: (problem: BlockProblem) => void;
}

/** Parses the lines of a section, chunk by chunk; chunks that would cost too much are skipped and reported. */
export function readBlocks(context: BlockContext, first: number, last: number): Block[] {
  const blocks: Block[] = [];
  if (last < first) return blocks;
  const chunks = cutChunks(context.source, context.states, first, last);
  for (const chunk of chunks) {
    if (context.outOfTime()) {
      const end = chunks.at(-1)?.end ?? chunk.end;
      context.diagnose({ code: 'out-of-time', range: { start: chunk.start, end } });
      break;
    }
    for (const block of readChunk(context, chunk)) blocks.push(block);
  }
  return blocks;
}

function readChunk(context: BlockContext, chunk: Chunk): Block[] {
  const { text } = context.source;
  const definitions = (part: string): string => definitionsFor(part, context.definitions);
  const skip = (start: number, end: number): boolean => {
    const reason = tooComplex(text.slice(start, end));
    if (reason === undefined) return false;
    context.diagnose({ code: 'too-complex', reason, range: { start, end } });
    return true;
  };
  if (chunk.kind === 'html') return toHtmlBlocks(chunk, text);
  if (chunk.kind === 'table') return [readTable(chunk, text, definitions, skip)];
  if (skip(chunk.start, chunk.end)) return [];
  const part = text.slice(chunk.start, chunk.end);
  return toBlocks(parseChunk(part, chunk.start, '', definitions(part)), text);
}
