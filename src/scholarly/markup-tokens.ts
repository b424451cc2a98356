/** A tag of HTML, JATS or MathML. */
export interface MarkupTag {
  /** Lower case, without the prefix: `mi` for `<mml:mi>`. */
  readonly name: string;
  readonly part: 'open' | 'close' | 'empty';
  /** The whole tag, for its attributes. */
  readonly tag: string;
}

/**
 * Text and tags of a markup in turn, comments passed over. A `<` that opens no tag (`p < 0.05`) is
 * text. Linear in the length.
 */
export function* markupTokens(markup: string): Generator<string | MarkupTag> {
  // A tag opens with a letter and ends before the next `<`, so nothing is read twice. What
  // follows its name must be attributes: in `a<b and b>c` there is no tag.
  const tag = /<(\/?)(?:[a-z]{1,10}:)?([a-z][a-z0-9-]{0,20})(?:\s[^<>=]*=[^<>]*|\s*\/?)>|<!--/gi;
  let from = 0;
  for (let found = tag.exec(markup); found !== null; found = tag.exec(markup)) {
    if (found.index > from) yield markup.slice(from, found.index);
    if (found[0] === '<!--') {
      const end = markup.indexOf('-->', found.index);
      if (end < 0) return;
      tag.lastIndex = end + 3;
    } else {
      const part = found[1] === '/' ? 'close' : found[0].endsWith('/>') ? 'empty' : 'open';
      yield { name: (found[2] ?? '').toLowerCase(), part, tag: found[0] };
    }
    from = tag.lastIndex;
  }
  if (from < markup.length) yield markup.slice(from);
}
