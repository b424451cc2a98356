import { openBadge } from '../format/badges.ts';
import { type Piece, type Template, YEAR_FIELDS } from '../format/template.ts';

/** The template of neighbors without what is true of them alone, and the venue where a new entry has it. */
export function adapted(template: Template): Template {
  const even = template.map((piece) =>
    'text' in piece ? { text: piece.text.replace(ALIGNING, '$1 ') } : piece,
  );
  return venueBesideYear(withoutNameBefore(withoutAffiliation(even)));
}

/** Spaces that bring the texts of some neighbors below each other. */
const ALIGNING = /(\S) {4,}/g;

/** A template without the words in brackets after the authors: where all neighbors come from. */
function withoutAffiliation(template: Template): Template {
  return template.map((piece, at) => {
    const before = template[at - 1];
    const isAfter = before !== undefined && 'field' in before && before.field === 'authors';
    if (!isAfter || !('text' in piece)) return piece;
    const [whole = '', words = ''] = /^\s?\(([^()]*)\)/.exec(piece.text) ?? [];
    return /\p{L}{2}/u.test(words) ? { text: piece.text.slice(whole.length) } : piece;
  });
}

/**
 * A template with the venue alone where others have its name and its short name in brackets:
 * `Conference on Walls (WALLS)`.
 */
function withoutNameBefore(template: Template): Template {
  const at = template.findIndex((piece) => 'field' in piece && piece.field === 'venue');
  const [name, open, , close] = template.slice(Math.max(0, at - 2), at + 2);
  if (at < 2 || name === undefined || open === undefined || close === undefined) return template;
  const isNamed = 'field' in name && name.field === '...';
  if (!isNamed || !('text' in open) || open.text !== ' (' || !('text' in close)) return template;
  if (!close.text.startsWith(')')) return template;
  return [
    ...template.slice(0, at - 2),
    { field: 'venue' },
    { text: close.text.slice(1) },
    ...template.slice(at + 2),
  ];
}

/** A template with the venue before the year that it is written together with: `CVPR17 Name`. */
function venueBesideYear(template: Template): Template {
  const at = template.findIndex((piece, index) => {
    const next = template[index + 1];
    const isYear = next !== undefined && 'field' in next && YEAR_FIELDS.has(next.field);
    return 'field' in piece && piece.field === '...' && isYear;
  });
  const isVenue = (piece: Piece): boolean => 'field' in piece && piece.field === 'venue';
  return at < 0
    ? template
    : template.map((piece, index) =>
        index === at ? { field: 'venue' } : isVenue(piece) ? { field: '...' } : piece,
      );
}

/**
 * A template with a space between a venue of several words and the year, `_` within a badge:
 * `CVPR2021`, `Nature 2021`.
 */
export function spacedOut(template: Template, venue: string | undefined): Template {
  if (venue?.includes(' ') !== true) return template;
  return template.flatMap((piece, at): Piece[] => {
    const before = template[at - 1];
    const isInBadge =
      before !== undefined && 'text' in before && openBadge(before.text) !== undefined;
    const next = template[at + 1];
    const isVenue = 'field' in piece && piece.field === 'venue';
    return isVenue && next !== undefined && 'field' in next
      ? [piece, { text: isInBadge ? '_' : ' ' }]
      : [piece];
  });
}
