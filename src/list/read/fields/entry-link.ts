import type { EntryLink } from '../../list.ts';
import type { FlatLink, FlatText } from '../../source/flat-text.ts';

/** The links and images of some texts in the order of the source. */
export function entryLinks(texts: readonly FlatText[]): EntryLink[] {
  const found: EntryLink[] = [];
  for (const flat of texts) {
    for (const link of flat.links) found.push(entryLink(flat, link));
    for (const { alt, url, range, urlRange } of flat.images) {
      found.push({ text: alt, url, range, ...(urlRange === undefined ? {} : { urlRange }) });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

function entryLink({ text }: FlatText, { start, end, url, range, urlRange }: FlatLink): EntryLink {
  return {
    text: text.slice(start, end).replace(/\s+/g, ' ').trim(),
    url,
    range,
    ...(urlRange === undefined ? {} : { urlRange }),
  };
}
