import { type Range, shifted } from '../../../text/range.ts';
import type { CitationReference } from '../../list.ts';
import type { Draft } from './entry.ts';

/** An entry with places in the file, from one whose places count from the start of its section. */
export function placeDraft(draft: Draft, by: number): Draft {
  const { titleRange, links, abstract, citation, places, range } = draft;
  return {
    ...draft,
    titleRange: shifted(titleRange, by),
    links: links.map((link) => withRanges(link, ['range', 'urlRange'], by)),
    ...(abstract === undefined ? {} : { abstract: withRanges(abstract, ['range', 'label'], by) }),
    ...(citation === undefined ? {} : { citation: placeCitation(citation, by) }),
    places: withRanges(places, ['authors', 'venue', 'year', 'date'], by),
    range: shifted(range, by),
  };
}

function placeCitation(citation: CitationReference, by: number): CitationReference {
  const { anchor } = citation;
  return {
    ...withRanges(citation, ['range', 'keyRange'], by),
    ...(anchor === undefined ? {} : { anchor: withRanges(anchor, ['range'], by) }),
  };
}

/** A copy of something with those of its ranges moved that it has. */
function withRanges<Name extends string, Placed extends { readonly [Key in Name]?: Range }>(
  placed: Placed,
  names: readonly Name[],
  by: number,
): Placed {
  const copy: { [Key in Name]?: Range } = { ...placed };
  for (const name of names) {
    const range = placed[name];
    if (range !== undefined) copy[name] = shifted(range, by);
  }
  return copy as Placed;
}
