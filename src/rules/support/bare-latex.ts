import { VERB } from '../../scholarly/tex-commands.ts';
import type { Range } from '../../text/range.ts';
import { withoutTail } from '../../text/without-tail.ts';

/** A character that LaTeX reads as a command. */
interface BareCharacter {
  readonly at: number;
  /** `&`, `%`, `_` or `#`. */
  readonly character: string;
}

/** What LaTeX cannot print in a text. */
export interface BareLatex {
  /** Characters that need a backslash, in order. */
  readonly characters: readonly BareCharacter[];
  /** Web addresses with such characters outside of `\url{}`. */
  readonly addresses: readonly Range[];
  /** The `$` that opens mathematics without an end. */
  readonly openMath?: number;
}

/** What means something in a text, in the order in which it is tried; the rest is plain. */
const TOKENS = new RegExp(
  [
    // Commands whose arguments are names or addresses, not text.
    String.raw`\\(?:url|href|path|nolinkurl|doi|cite[a-z]*|[a-z]*ref|label|includegraphics|hyperlink)\s*(?:\[[^[\]]*\]\s*)?\{[^{}]*\}`,
    VERB,
    // Mathematics. The limit keeps the time linear for a text that only has openings.
    String.raw`\\\([\s\S]{0,1000}?\\\)|\\\[[\s\S]{0,1000}?\\\]`,
    String.raw`\$\$(?:\\[\s\S]|[^\\$])+\$\$|\$(?!\$)(?:\\[\s\S]|[^\\$])*\$`,
    String.raw`\\[\s\S]?`,
    // HTML's character references, which another rule finds.
    String.raw`&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});`,
    // What bib-encoding finds.
    '_x[\\da-f]{4}_',
    String.raw`(?<address>https?:\/\/[^\s{}<>"\\$]+)`,
    '(?<character>[&%_#])',
    String.raw`(?<dollar>\$)`,
  ].join('|'),
  'gi',
);
/** Punctuation that ends the sentence around an address. */
const AFTER_ADDRESS = /[.,;:!?)\]]/;

/**
 * Finds the characters `& % _ #` without a backslash outside of formulas, and mathematics without
 * end. Arguments of `\url`, `\ref`, `\verb` and the like are skipped, and HTML's `&amp;`.
 *
 * Nothing is reported for a text with an environment (`\begin{...}`), where other rules apply.
 */
export function bareLatex(text: string): BareLatex {
  if (!/[&%_#$]/.test(text) || text.includes('\\begin{')) return { characters: [], addresses: [] };
  const characters: BareCharacter[] = [];
  const addresses: Range[] = [];
  for (const { index, groups = {} } of text.matchAll(TOKENS)) {
    const { address, character, dollar } = groups;
    if (dollar !== undefined) return { characters, addresses, openMath: index };
    if (character !== undefined) characters.push({ at: index, character });
    if (address === undefined || !/[&%_#]/.test(address)) continue;
    const { length } = withoutTail(address, AFTER_ADDRESS);
    addresses.push({ start: index, end: index + length });
  }
  return { characters, addresses };
}
