import type { Range } from '../../../text/range.ts';
import type { Abstract, CitationReference, EntryLink } from '../../list.ts';
import type { Draft } from './entry.ts';

/** A range as many characters further on. */
export function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** An entry with places in the file, from one whose places count from the start of its section. */
export function placeDraft(draft: Draft, by: number): Draft {
  const { abstract, citation, links, places, range, titleRange } = draft;
  return {
    ...draft,
    titleRange: moved(titleRange, by),
    links: links.map((link) => placeLink(link, by)),
    ...(abstract === undefined ? {} : { abstract: placeAbstract(abstract, by) }),
    ...(citation === undefined ? {} : { citation: placeCitation(citation, by) }),
    places: Object.fromEntries(
      Object.entries(places).map(([field, place]: [string, Range]) => [field, moved(place, by)]),
    ),
    range: moved(range, by),
  };
}

function placeLink(link: EntryLink, by: number): EntryLink {
  const { range, urlRange } = link;
  return {
    ...link,
    range: moved(range, by),
    ...(urlRange === undefined ? {} : { urlRange: moved(urlRange, by) }),
  };
}

function placeAbstract(abstract: Abstract, by: number): Abstract {
  const { range, label } = abstract;
  return {
    ...abstract,
    range: moved(range, by),
    ...(label === undefined ? {} : { label: moved(label, by) }),
  };
}

function placeCitation(citation: CitationReference, by: number): CitationReference {
  const { range, keyRange, anchor } = citation;
  return {
    ...citation,
    range: moved(range, by),
    ...(keyRange === undefined ? {} : { keyRange: moved(keyRange, by) }),
    ...(anchor === undefined ? {} : { anchor: { ...anchor, range: moved(anchor.range, by) } }),
  };
}
