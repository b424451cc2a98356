import type { Range } from '../text/range.ts';
import { withoutTail } from '../text/without-tail.ts';
import type { BibEntry } from './bibliography.ts';

/** A web address of a bib entry and the field it stands in. */
interface BibUrl {
  readonly url: string;
  readonly range: Range;
}

const FIELDS = ['url', 'link', 'ee', 'howpublished', 'note'];

/** The http and https addresses in an entry's own fields, LaTeX escapes undone. */
export function bibUrls(entry: BibEntry): BibUrl[] {
  return FIELDS.flatMap((name) => {
    const field = entry.fields.get(name);
    if (field === undefined || field.inheritedFrom !== undefined) return [];
    const text = field.raw
      .replace(/\{?\\(?:textasciitilde|string~|~)(?:\{\})?\}?|\\~/g, '~')
      .replace(/\\([_%&#$])/g, '$1');
    return [...text.matchAll(/https?:\/\/[^\s{}"<>\\]+/gi)].map(([address]) => ({
      url: withoutTail(address, /[.,;]/),
      range: field.node.range,
    }));
  });
}
