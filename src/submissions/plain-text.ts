import { markupToText } from '../registries/markup-to-text.ts';

/**
 * Elements of HTML that no mathematics looks like: with any attributes, unlike in other texts, since
 * people write `<i and j>`, but not `<details open>`.
 */
const ELEMENT =
  /<\/?(?:article|aside|audio|base|body|button|canvas|center|code|del|details|dialog|div|em|embed|font|form|frame|head|html|iframe|img|input|ins|kbd|link|marquee|math|meta|noscript|object|option|picture|pre|script|section|select|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|thead|title|tr|video)(?![\w-])[^<>]*>/gi;

/** Text of a stranger as one line of plain text: what nobody would see, and HTML, are gone. */
export function plainText(text: string): string {
  let plain = markupToText(text);
  // What is taken out may have stood inside of something else: `<scr<b>ipt>`.
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(ELEMENT, ' ').replace(/<!--/g, ' ').replace(/ +/g, ' ').trim();
  }
  return plain;
}
