import type { Segment } from '../pieces/segments.ts';
import { isPresentation } from '../words/venue.ts';

/** Whether a segment can be the beginning of a title. */
export function beginsTitle(segment: Segment): boolean {
  // `(Code)` names something.
  if (segment.bracket !== '' && segment.content.label !== undefined) return false;
  if (/^(?:and|or|&)\s/i.test(segment.text)) return false;
  if (isVenueBehind(segment) || isCitedBy(segment)) return false;
  return !isBesidePeople(segment) && !isThesis(segment);
}

/** `PhD thesis`, which is where a title was published. */
function isThesis({ text, content }: Segment): boolean {
  return content.words <= 3 && /(?:thesis|dissertation)$/i.test(text);
}

/** Where people work, in parentheses: `(Moss University)`, `(KTH)`. */
function isBesidePeople({ bracket, link, quote, content: { names } }: Segment): boolean {
  if (link >= 0 || quote > 0) return false;
  return bracket === '(' && (names.includes('institution') || names.includes('acronym'));
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

/** Whether a segment can be in a title with the one before: no address, no sentence after people. */
export function continuesTitle(previous: Segment | undefined, segment: Segment): boolean {
  if (previous?.part !== segment.part || /^https?:\/\//.test(segment.text)) return false;
  if (previous.link >= 0 && segment.link >= 0 && previous.link !== segment.link) return false;
  // `(Oral)` says how it was presented.
  const isIn = segment.bracket !== '' && previous.bracket === '';
  if (isIn && segment.content.names.includes('award')) return false;
  if (/^[,;]$/.test(segment.before) && (isPresentation(segment.text) || isThesis(segment)))
    return false;
  return segment.before !== '.' || previous.content.people !== 'strong';
}
