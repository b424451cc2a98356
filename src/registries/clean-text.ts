import { fromMarkup } from '../scholarly/from-markup.ts';
import { WINDOWS_1252 } from '../scholarly/markup.ts';
import { mapPlain, plainText, type ScholarlyText } from '../scholarly/scholarly-text.ts';
import { attempt } from '../text/attempt.ts';
import { fold } from '../text/fold.ts';
import { similarity } from '../text/similarity.ts';

/** Longer texts of registries are cut (characters). */
const LONGEST = 50_000;

/**
 * A title or abstract of a registry, including its mathematics; undefined if it is empty.
 *
 * @param read `fromPlain` for a registry without markup.
 */
export function cleanScholarlyText(
  text: string | undefined,
  read: (text: string) => ScholarlyText = fromMarkup,
): ScholarlyText | undefined {
  if (text === undefined) return undefined;
  const clean = mapPlain(read(text.slice(0, LONGEST)), (plain) =>
    repairMojibake(plain).normalize('NFC'),
  );
  return clean === '' ? undefined : clean;
}

/** Titles less similar than this belong to two works, whatever their identifiers are. */
const SAME_TITLE = 0.8;

/** Whether two titles can be of one work. */
export function isSameTitle(one: ScholarlyText, other: ScholarlyText): boolean {
  return similarity(fold(plainText(one)), fold(plainText(other))) >= SAME_TITLE;
}

/** A text of a registry as a reader sees it; undefined if it is empty. */
export function cleanText(text: string | undefined): string | undefined {
  const clean = cleanScholarlyText(text);
  return clean === undefined ? undefined : plainText(clean);
}

/** What stands in place of a number that is not known yet: Wiley's `n/a-n/a`, IEEE's `PP`. */
const NO_NUMBER = /^(?:n\/?a\b|pp$|(?:ahead|online|early|in|just)[\s-]\p{L})/iu;

/** The number of a volume, an issue or pages; undefined for what stands in place of one. */
export function cleanNumber(text: string | undefined): string | undefined {
  const number = cleanText(text);
  return number === undefined || NO_NUMBER.test(number) ? undefined : number;
}

/**
 * Repairs UTF-8 that was read as Latin-1 or Windows-1252 (`CastaÃ±o` for `Castaño`), as some
 * deposits have it. A text is changed only if each of its characters stands for one byte and the
 * bytes are valid UTF-8; no text that people write meets both conditions.
 */
export function repairMojibake(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const windows = code > 0xff ? WINDOWS_1252.indexOf(text.charAt(index)) : -1;
    if (code > 0xff && windows < 0) return text;
    bytes[index] = code > 0xff ? 0x80 + windows : code;
  }
  return attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)) ?? text;
}
