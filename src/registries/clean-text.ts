import { markupToText } from './markup-to-text.ts';
import { repairMojibake } from './mojibake.ts';

/** The longest text that is taken from a registry (characters). */
const LONGEST = 50_000;

/** A text of a registry as a reader sees it; undefined when nothing is left. */
export function cleanText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return repairMojibake(markupToText(text.slice(0, LONGEST))).normalize('NFC') || undefined;
}
