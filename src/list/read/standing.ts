import type { FlatText } from '../source/flat-text.ts';
import { isPeople, type Look } from './look.ts';
import { isProseLine } from './prose-line.ts';

/** How much a text reads like the begin of an entry: 0 not at all, 1 perhaps, 2 surely. */
export type Standing = 0 | 1 | 2;

/** `Paper: ` in front of the link that is a paper. */
const LONGEST_LABEL = 12;

/** Judges a text as the begin of an entry, by what it shows alone. */
export function standingOf(flat: FlatText, look: Look): Standing {
  if (flat.text.trim() === '' || look.inward || look.onlyLinks) return 0;
  if (look.lone) return 2;
  // Its neighbors may show that it is an entry, though it does not look like one alone.
  if (look.margin <= 0) {
    if (!look.paper || isProseLine(flat.text)) return 0;
    if (!look.labelled) return 1;
    const [first] = flat.links;
    return first?.bare === false && first.start <= LONGEST_LABEL ? 2 : 0;
  }
  if (look.labelled && !look.paper) return 0;
  const { title } = look;
  if (title === undefined || isPeople(flat)) return 0;
  const outward = flat.links.length > 0;
  if (title.linked && outward && (title.words >= 2 || look.paper)) return 2;
  if (look.paper) return 2;
  if (title.marked && title.words >= 3 && title.start < 80) return 2;
  if (look.authors && title.words >= 3) return 2;
  return 1;
}
