import type { UnitKind } from '../../list.ts';
import type { Place } from '../pieces/candidate.ts';
import type { Segment } from '../pieces/segments.ts';
import { BOLD, CODE, ITALIC, LINK } from '../pieces/text-pieces.ts';
import type { LinkRole } from '../words/link-role.ts';
import type { ColumnKind } from '../words/vocabulary.ts';
import type { Manner } from './manners.ts';

/** The place of a segment: all that its features use besides what its letters show. */
export interface Setting {
  readonly kind: UnitKind;
  readonly size: string;
  readonly people: string;
  readonly before: string;
  readonly after: string;
  readonly place: Place;
  readonly marks: number;
  readonly position: number;
  readonly line: number;
  readonly column: ColumnKind | undefined;
  readonly columnNumber: number;
  readonly label: Segment['label'] | undefined;
  readonly bracket: Segment['bracket'];
  /** In the first quotation, in another one, outside where there is one. */
  readonly quotation: 'first' | 'other' | 'around' | '';
  readonly spanSize: string;
  readonly recurs: 'many' | 'some' | 'no';
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** What most texts of its section at its place show, and at the places beside it. */
  readonly manner: Manner;
  readonly mannerBefore: Manner;
  readonly mannerAfter: Manner;
  readonly leadsTo: LinkRole | undefined;
  /** Whether it is the first of its part, the last, or all of it. */
  readonly edge: '' | 'first' | 'last' | 'only';
  /** Whether another column is that of the titles. */
  readonly titleElsewhere: boolean;
  /** The names of further features, one a line. */
  readonly flags: string;
}

/** The names of the features of a setting. */
export function settingNames(setting: Setting): string[] {
  const { size, before, after, place, marks: bits, recurs, edge, flags } = setting;
  const marks = `${bits & LINK ? 'l' : ''}${bits & BOLD ? 'b' : ''}${bits & ITALIC ? 'i' : ''}${bits & CODE ? 'c' : ''}`;
  return [
    'bias',
    `words ${size}`,
    `before ${before}`,
    `after ${after}`,
    `place ${place}`,
    `marks ${marks}`,
    `${marks} words ${size}`,
    `${place} words ${size}`,
    `position ${setting.position}`,
    `line ${setting.line}`,
    `kind ${setting.kind}`,
    `people ${setting.people} marks ${marks}`,
    `recurs ${recurs}`,
    `recurs ${recurs} ${size}`,
    ...(edge === 'first' || edge === 'only' ? [`first of ${place}`] : []),
    ...(edge === 'only' ? [`only of ${place}`] : []),
    ...columnNames(setting),
    ...aroundNames(setting),
    ...(setting.spanSize === '' ? [] : [`span ${marks} ${setting.spanSize}`]),
    ...neighborNames(setting),
    ...mannerNames(setting),
    ...(flags === '' ? [] : flags.split('\n')),
    ...(setting.leadsTo === undefined ? [] : [`leads to ${setting.leadsTo}`]),
  ];
}

function columnNames({
  column,
  columnNumber,
  size,
  marks,
  edge,
  titleElsewhere,
}: Setting): string[] {
  if (column === undefined) return [];
  return [
    `column ${column}`,
    `column ${column} words ${size}`,
    `column number ${columnNumber}`,
    ...(edge === 'first' || edge === 'only' ? [`column ${column} first`] : []),
    ...(marks & LINK ? [`column ${column} link`] : []),
    ...(titleElsewhere ? ['title column elsewhere'] : []),
  ];
}

function aroundNames({ label, bracket, quotation, size, after }: Setting): string[] {
  return [
    ...(label === undefined ? [] : [`label ${label}`, `label ${label} words ${size}`]),
    ...(/^[:：]/.test(after) ? ['colon after'] : []),
    ...(bracket === '' ? [] : [`in ${bracket}`, `in ${bracket} words ${size}`]),
    ...(quotation === 'first' || quotation === 'other' ? ['quoted', `quoted words ${size}`] : []),
    ...(quotation === 'first' ? ['first quotation'] : []),
    ...(quotation === 'around' ? ['after quotation'] : []),
  ];
}

function neighborNames({ previous, next, before, after, size }: Setting): string[] {
  return [
    ...(previous === undefined ? [] : [`previous ${previous}`, `previous ${previous} ${before}`]),
    ...(next === undefined
      ? []
      : [`next ${next}`, `next ${next} ${after}`, `next ${next} ${after} words ${size}`]),
  ];
}

function mannerNames({ manner, mannerBefore, mannerAfter, marks }: Setting): string[] {
  const mark = marks & LINK ? 'l' : '';
  return [
    ...(manner === '' ? [] : [`manner ${manner} ${mark}`]),
    ...(manner === '' || mannerBefore === '' ? [] : [`manner ${mannerBefore} ${manner} ${mark}`]),
    ...(manner === '' || mannerAfter === '' ? [] : [`manner ${manner} ${mark} to ${mannerAfter}`]),
  ];
}
