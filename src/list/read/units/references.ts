import type { Block } from '../../source/block.ts';
import { isProseLine } from '../words/prose-line.ts';
import { referenceIn } from '../words/reference.ts';

/** References among the paragraphs of a section from which on all others are read as such, and their share. */
const FEWEST = 3;
const SHARE = 0.7;
/** Shorter texts are names and remarks. */
const SHORTEST = 20;
/** What a paragraph between references must have: a year, or the address of what it names. */
const FACT = /\b(?:1[5-9]|20)\d{2}\b|https?:\/\//;

/**
 * The paragraphs of a section that begin references of a bibliography: those made like one, and,
 * where nearly all are, those between them.
 */
export function referencesOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const judged = blocks.map((block) => {
    const text = block.kind === 'paragraph' ? block.flat.text : '';
    return { block, text, reference: referenceIn(text) };
  });
  const texts = judged.filter(({ text }) => text.trim().length >= SHORTEST);
  const found = texts.filter(({ reference }) => reference !== undefined);
  const carries = found.length >= FEWEST && found.length >= texts.length * SHARE;
  const begins = judged.filter(({ text, reference }) => {
    if (reference?.strong === true) return true;
    const isBetween = text.length >= SHORTEST && FACT.test(text) && !isProseLine(text);
    return carries && (reference !== undefined || isBetween);
  });
  return new Set(begins.map(({ block }) => block));
}
