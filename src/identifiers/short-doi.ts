import { decodePercent } from './doi.ts';
import { withoutOddCharacters } from './odd-characters.ts';

/** `10/gf2k5h`, and what people write before it. */
const BARE = /^(?:(?:urn:|info:)?doi(?:\s*[:=/])?\s*)?(10\/[a-z0-9]{3,12})$/i;
const ADDRESS =
  /^(?:doi(?:\s*[:=])?\s*)?(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org|(?:www\.)?shortdoi\.org)\/+(?:10\/)?([a-z0-9]{3,12})\/?$/i;

/**
 * Reads a short DOI, an alias that doi.org gives a DOI and that only doi.org can resolve:
 * `10/gf2k5h`, or an address that ends in one. Which DOI it stands for does not show, so two
 * papers cannot be compared by it.
 *
 * @returns lower-cased and with its `10/`; undefined when it is none.
 * @see https://shortdoi.org/
 */
export function parseShortDoi(text: string): string | undefined {
  const given = decodePercent(withoutOddCharacters(text).trim()).replace(/[.,;]$/, '');
  const bare = BARE.exec(given)?.[1];
  const ofAddress = ADDRESS.exec(given)?.[1];
  return (bare ?? (ofAddress && `10/${ofAddress}`))?.toLowerCase();
}
