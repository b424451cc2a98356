import { withoutTags } from '../../scholarly/from-markup.ts';
import {
  foldSpaces,
  mapPlain,
  partsOf,
  type ScholarlyText,
} from '../../scholarly/scholarly-text.ts';
import { withoutHidden } from '../../text/hidden-characters.ts';

/**
 * Elements of HTML that no mathematics looks like: with any attributes, unlike in other texts, since
 * people write `<i and j>`, but not `<details open>`.
 */
const ELEMENT =
  /<(\/?(?:article|aside|audio|base|body|button|canvas|center|code|del|details|dialog|div|em|embed|font|form|frame|head|html|iframe|img|input|ins|kbd|link|marquee|math|meta|noscript|object|option|picture|pre|script|section|select|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|thead|title|tr|video)(?![\w-]))([^<>]*>)?/gi;

/**
 * Text or LaTeX of a contributor on one line: invisible characters and HTML are removed; MathML is
 * TeX between dollar signs.
 */
export function plainText(text: string): string {
  const parts = partsOf(withoutTags(text));
  const read = parts.map((part) => (typeof part === 'string' ? part : `$${part.tex}$`)).join('');
  return withoutElements(read.replace(/\s+/g, ' ')).trim();
}

/** A text of a contributor that was read, on one line: invisible characters and HTML are removed. */
export function harmlessText(text: ScholarlyText): ScholarlyText {
  return foldSpaces(mapPlain(text, withoutElements));
}

function withoutElements(text: string): string {
  let plain = withoutHidden(text);
  // What is removed may have been inside of something else: `<scr<b>ipt>`.
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(ELEMENT, withoutElement).replace(/<!--/g, ' ').replace(/ +/g, ' ');
  }
  return plain;
}

/** An opening without its end is text, and must not be closed by text that is added after it. */
function withoutElement(_: string, name: string, rest: string | undefined): string {
  return rest === undefined ? `< ${name}` : ' ';
}
