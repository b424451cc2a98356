import { fromMarkup } from '../scholarly/from-markup.ts';
import { mapPlain, plainText, type ScholarlyText } from '../scholarly/scholarly-text.ts';
import { repairMojibake } from './mojibake.ts';

/** The longest text that is taken from a registry (characters). */
const LONGEST = 50_000;

/** A title or abstract of a registry, with its mathematics; undefined when nothing remains. */
export function cleanScholarlyText(text: string | undefined): ScholarlyText | undefined {
  if (text === undefined) return undefined;
  const clean = mapPlain(fromMarkup(text.slice(0, LONGEST)), (plain) =>
    repairMojibake(plain).normalize('NFC'),
  );
  return clean === '' ? undefined : clean;
}

/** A text of a registry as a reader sees it; undefined when nothing remains. */
export function cleanText(text: string | undefined): string | undefined {
  const clean = cleanScholarlyText(text);
  return clean === undefined ? undefined : plainText(clean);
}
