import type { Segment } from '../pieces/segments.ts';
import { ITALIC } from '../pieces/text-pieces.ts';
import { isLocatorAlone } from '../words/locator.ts';
import { isPresentation, venueEvidence } from '../words/venue.ts';

/** Whether a segment can be the beginning of a title. */
export function beginsTitle(segment: Segment): boolean {
  // `(Code)` names something.
  if (segment.bracket !== '' && segment.content.label !== undefined) return false;
  // What is linked or marked from the start is more than the end of a list of names.
  const opens = segment.before === '^' && segment.span !== 0;
  if (!opens && /^(?:and|or|&)\s/i.test(segment.text)) return false;
  if (isVenueBehind(segment) || isCitedBy(segment)) return false;
  return !isBesidePeople(segment) && !isThesis(segment) && !isPlaceBehind(segment);
}

/** `PhD thesis`, which is where a title was published. */
function isThesis({ text, content }: Segment): boolean {
  return content.words <= 3 && /\b(?:thesis|dissertation)$/i.test(text);
}

/** Where people work, in parentheses: `(Moss University)`, `(KTH)`. */
function isBesidePeople({ bracket, link, quote, content: { names } }: Segment): boolean {
  if (link >= 0 || quote > 0) return false;
  return bracket === '(' && (names.includes('institution') || names.includes('acronym'));
}

/** Whether a text is a page or volume behind a separator, and not the last words of a title: `p. 260`. */
function isPlaceBehind({ text, before }: Segment): boolean {
  return /^[,.]$/.test(before) && isLocatorAlone(text);
}

/** Who wrote what follows: `Moss et al.: Walls`. */
function isCitedBy({ content, after, link }: Segment): boolean {
  if (content.people !== 'strong' || link >= 0 || !/^[:：]$/.test(after)) return false;
  return content.names.includes('et al');
}

/** The short name of a venue in plain text after a comma or period, which is no title. */
function isVenueBehind({ content, before, marks }: Segment): boolean {
  return (
    /^[,.]$/.test(before) &&
    marks === 0 &&
    content.words === 1 &&
    content.names.includes('venue short')
  );
}

/**
 * Whether the quotation or markup of several words ends at a stop, or begins there: what is on the
 * other side is not of the same title (`« Walls », *Lichen Letters*`, `*Walls of the Harbor*, 12 L. Rev.`).
 */
function isMarkEnd(previous: Segment, { before, quote, marks, link }: Segment): boolean {
  if (!/^[.,;?]$/.test(before) || previous.content.words < FEWEST_WORDS) return false;
  if (previous.quote > 0 || quote > 0) return before !== '?' && previous.quote !== quote;
  return (previous.marks === 0) !== (marks === 0) && previous.link === link;
}

const FEWEST_WORDS = 3;

/** Whether a segment can be in a title with the one before: no address, no sentence after people. */
export function continuesTitle(previous: Segment | undefined, segment: Segment): boolean {
  if (previous?.part !== segment.part || /^https?:\/\//.test(segment.text)) return false;
  if (previous.link >= 0 && segment.link >= 0 && previous.link !== segment.link) return false;
  // `(Oral)` says how it was presented.
  const isIn = segment.bracket !== '' && previous.bracket === '';
  if (isIn && segment.content.names.includes('award')) return false;
  // `Walls of the Harbor. In: ECCV 2022 Workshops`
  const isContainer = segment.before === '.in' && venueEvidence(segment.text) === 'short';
  if (isMarkEnd(previous, segment) || isContainer) return false;
  if (/^[,;]$/.test(segment.before) && (isPresentation(segment.text) || isThesis(segment)))
    return false;
  return segment.before !== '.' || previous.content.people !== 'strong';
}

/** Whether a segment can list more people: not in italics of its own with words that no names are (`Ada Moss, *Moss res*`). */
export function continuesPeople(
  previous: Segment | undefined,
  { before, part, marks, content }: Segment,
): boolean {
  if (previous?.part !== part || !/^[,.]$/.test(before)) return true;
  return content.people !== 'none' || previous.marks !== 0 || (marks & ITALIC) === 0;
}
