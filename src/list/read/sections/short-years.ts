import { yearIn } from '../words/year.ts';
import type { Unjudged } from './kind-evidence.ts';

/** Fewer years of two digits are no habit of a list. */
const FEWEST = 5;
/** Their share of the years behind venues. */
const SHARE = 0.8;
/** Two digits behind a venue that are no volume with its number or pages. */
const TWO_DIGITS = /^[ '’-]?(\d{2})(?![\w(:.,–-])/;
const LONGEST_GAP = 4;

/**
 * Entries with the two digits behind their venues as years, in a list that dates nearly all others
 * so: after `arXiv 24` and `CVPR 23`, `Nature Communications 22` is no volume.
 */
export function withShortYears(entries: readonly Unjudged[], text: string): readonly Unjudged[] {
  const dated = entries.filter(({ places: { venue, year } }) => venue && year);
  const short = dated.filter(({ places: { venue, year } }) => {
    const gap = (year?.start ?? 0) - (venue?.end ?? 0);
    return gap >= 0 && gap <= 2 && (year?.end ?? 0) - (year?.start ?? 0) === 2;
  });
  const [first] = short;
  if (first === undefined || short.length < Math.max(FEWEST, dated.length * SHARE)) return entries;
  return entries.map((entry) => {
    const { places, confidence } = entry;
    const after = places.venue?.end ?? text.length;
    const shown = TWO_DIGITS.exec(text.slice(after, after + LONGEST_GAP));
    const year = yearIn(`'${shown?.[1] ?? ''}`);
    if (entry.year !== undefined || shown === null || year === undefined) return entry;
    const end = after + shown[0].length;
    return {
      ...entry,
      year,
      places: { ...places, year: { start: end - 2, end } },
      confidence: { ...confidence, year: first.confidence.year ?? 0 },
    };
  });
}
