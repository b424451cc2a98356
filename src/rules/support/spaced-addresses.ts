import { identifiersOfUrl } from '../../identifiers/identifiers-of-url.ts';
import { fold } from '../../text/fold.ts';
import { percentEncoded } from '../../text/percent-encoded.ts';
import type { Range } from '../../text/range.ts';
import { shorten } from '../../text/shorten.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { quote } from './naming.ts';

/** `](https://a b)`, `](a b.pdf)`: Markdown reads no address with a space. */
const SPACED = /\]\([ \t]{0,9}(?<kept>[^\s()<>[\]"'][^()<>[\]"'\n]{1,500})\)/g;
/** The beginning of an address with a space around its slashes. */
const SCHEME = /^(https?)[ \t]{0,3}:?[ \t]{0,3}\/[ \t]{0,3}\/[ \t]{0,3}/i;
/** What a file of a repository may end with. */
const FILE = /\.(?:bib|docx?|gif|html?|ipynb|jpe?g|md|pdf|png|pptx?|txt)(?:#[^#\s]*)?$/i;
const LONGEST_SHOWN = 80;

/** A link that Markdown does not read; its places count from the beginning of the entry. */
export interface BrokenLink {
  /** The sentence on what is wrong, and the one on what to do. */
  readonly message: string;
  readonly range: Range;
  /** Absent where nothing is known to write instead. */
  readonly edits?: readonly TextEdit[];
  /** The address that the link has when it is whole. */
  readonly kept: string;
  /** Whether the edit loses nothing. */
  readonly isLossless: boolean;
}

/** A space within an address, or the title of the paper in place of one. */
export function* spacedAddresses(text: string, title: string): Iterable<BrokenLink> {
  for (const { index, 0: found, groups = {} } of text.matchAll(SPACED)) {
    const kept = (groups.kept ?? '').trimEnd();
    if (!/[ \t]/.test(kept) || /.https?:/i.test(kept)) continue;
    const start = index + found.indexOf(kept, 2);
    const range = { start, end: start + kept.length };
    if (
      /^https?[ \t]{0,3}:?[ \t]{0,3}\/\/[^\s/]+[ \t]*\//i.test(kept) ||
      (FILE.test(kept) && !/[,;] /.test(kept))
    ) {
      const address = withoutSpaces(kept);
      const what =
        address === kept.replace(/[ \t]/g, percentEncoded) ? 'Write "%20" for it.' : 'Remove it.';
      yield {
        message: `The link target ${quote(kept)} contains a space, so Markdown shows no link. ${what}`,
        range,
        edits: address === undefined ? [] : [{ range, text: address }],
        kept: address ?? kept,
        isLossless: false,
      };
    } else if (title !== '' && fold(kept) === fold(title)) {
      yield {
        message: `The link target ${quote(shorten(found.slice(2, -1), LONGEST_SHOWN))} is the title, not an address. Write the address of the paper.`,
        range,
        kept,
        isLossless: false,
      };
    }
  }
}

/**
 * The address that is meant by one with spaces: that of a paper's identifier has none, a file's name
 * may. Undefined where it is not known which characters belong to the identifier.
 */
function withoutSpaces(written: string): string | undefined {
  const begun = written.replace(SCHEME, '$1://');
  const joined = begun.replace(/[ \t]/g, '');
  const isOfPaper = identifiersOfUrl(joined).length > 0 && !FILE.test(begun);
  if (isOfPaper || joined === begun) return breaksAtMarks(begun) ? joined : undefined;
  return begun.replace(/[ \t]/g, percentEncoded);
}

/** Whether every space is beside a mark that stands between the parts of an address. */
function breaksAtMarks(address: string): boolean {
  return [...address.matchAll(/[ \t]+/g)].every(
    ({ index, 0: { length } }) =>
      /[/=?]/.test(address.charAt(index - 1)) || /[/=]/.test(address.charAt(index + length)),
  );
}
