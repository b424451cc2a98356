import type { Segment } from '../pieces/segments.ts';

/** Whether a segment can be the beginning of a title. */
export function beginsTitle(segment: Segment): boolean {
  // `(Code)` names something.
  if (segment.bracket !== '' && segment.content.label !== undefined) return false;
  return !/^(?:and|or|&)\s/i.test(segment.text) && !isVenueBehind(segment) && !isCitedBy(segment);
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
  return segment.before !== '.' || previous.content.people !== 'strong';
}
