import type { Template } from '../format/template.ts';

/** An address that is neither the target of a link nor of an attribute. */
const ADDRESS = /(?<![("'=<])https?:\/\/[^\s()<>[\]"]+/g;

/** Whether a template has a bare address of its neighbors' own; those of badges are no papers. */
export function hasAddress(template: Template): boolean {
  return template.some((piece, at) => {
    if ('field' in piece) return false;
    // An address at the end of a text may go on with a field.
    const fixed = template[at + 1] === undefined ? `${piece.text} ` : piece.text;
    return [...fixed.matchAll(ADDRESS)].some(
      ({ 0: address, index }) => index + address.length < fixed.length,
    );
  });
}

/** `1)`, `(a)`: what a line begins with is a number, and none of its brackets. */
const NUMBER = /^[\s|#*+-]*\(?\w{1,3}\)/;

/** Whether a template closes a bracket that it does not open, as where its neighbor is part of a sentence in brackets. */
export function hasLoneBracket(template: Template): boolean {
  const text = template
    .map((piece) => ('field' in piece ? (piece.field === 'n' ? '1' : 'text') : piece.text))
    .join('');
  return [/(?<![\\:;])[()]/g, /(?<!\\)[[\]]/g].some((brackets) => {
    let depth = 0;
    for (const bracket of text.replace(NUMBER, '').match(brackets) ?? []) {
      depth += bracket === '(' || bracket === '[' ? 1 : -1;
      if (depth < 0) return true;
    }
    return false;
  });
}

/** Elements without an end tag. */
const VOID = /^(?:area|br|col|hr|img|input|li|p|source|td|th|tr|wbr)$/;

/**
 * Whether bold text and tags are closed, which a missing field may have left open, or a neighbor
 * whose tags are closed after it, and no tag lacks its beginning or a quotation mark.
 */
export function isWellFormed(text: string): boolean {
  const bold = text.replace(/\\\*/g, '').split('**').length - 1;
  const shown = text.replace(/`[^`\n]*`/g, '');
  const bare = shown.replace(/\\</g, '');
  const open = new Map<string, number>();
  for (const [, slash, name = ''] of bare.matchAll(/<(\/?)([a-z][a-z\d]*)(?=[\s/>])/gi)) {
    const tag = name.toLowerCase();
    if (!VOID.test(tag)) open.set(tag, (open.get(tag) ?? 0) + (slash === '' ? 1 : -1));
  }
  return (
    bold % 2 === 0 &&
    [...open.values()].every((count) => count === 0) &&
    !shown.replace(/<[^<>]*>/g, '').includes('/>') &&
    (bare.match(/<[a-z][^<>]*>/gi) ?? []).every((tag) => tag.split('"').length % 2 === 1) &&
    !/<[a-z][a-z\d]*[\s/][^<>]{0,2000}(?:<\/|$)/i.test(bare)
  );
}
