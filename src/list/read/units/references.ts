import { fold } from '../../../text/fold.ts';
import type { Block } from '../../source/block.ts';
import { isProseLine } from '../words/prose-line.ts';
import { type Reference, referenceIn } from '../words/reference.ts';

/** References among the paragraphs of a section from which on all others are read as such, and their share. */
const FEWEST = 3;
const SHARE = 0.7;
/** Shorter texts are names and remarks. */
const SHORTEST = 20;
/** What a paragraph between references must have: a year, or the address of what it names. */
const FACT = /\b(?:1[5-9]|20)\d{2}\b|https?:\/\//;

/**
 * The paragraphs of a section that begin references of a bibliography: those made like one, and,
 * where nearly all are, those between them. A line that prints the title of the reference below is
 * the beginning of one entry with it, so that the reference begins none.
 */
export function referencesOf(blocks: readonly Block[]): ReadonlyMap<Block, boolean> {
  const judged = blocks.map((block) => {
    const text = block.kind === 'paragraph' ? block.flat.text : '';
    return { block, text, reference: referenceIn(text) };
  });
  const texts = judged.filter(({ text }) => text.trim().length >= SHORTEST);
  const found = texts.filter(({ reference }) => reference !== undefined);
  const carries = found.length >= FEWEST && found.length >= texts.length * SHARE;
  const begins = new Map<Block, boolean>();
  for (const [at, { block, text, reference }] of judged.entries()) {
    const above = judged[at - 1];
    if (reference !== undefined && above !== undefined && above.reference === undefined)
      if (isNamedBy(above.text, text, reference)) {
        begins.set(above.block, true);
        begins.set(block, false);
        continue;
      }
    const between = text.length >= SHORTEST && FACT.test(text) && !isProseLine(text);
    if (reference?.strong === true || (carries && (reference !== undefined || between)))
      begins.set(block, true);
  }
  return begins;
}

/** Whether a line prints the title of the reference below it. */
function isNamedBy(line: string, text: string, { title }: Reference): boolean {
  const words = fold(text.slice(title.start, title.end));
  return words.length >= SHORTEST && line.length < LONGEST_NAME && fold(line).includes(words);
}

/** Longer lines describe. */
const LONGEST_NAME = 300;
