import type { UnitKind } from '../../list.ts';
import type { Place } from '../pieces/candidate.ts';
import type { Segment } from '../pieces/segments.ts';
import { BOLD, CODE, ITALIC, LINK } from '../pieces/text-pieces.ts';
import type { LinkRole } from '../words/link-role.ts';
import type { ColumnKind } from '../words/vocabulary.ts';

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
  readonly leadsTo: LinkRole | undefined;
  /** The properties that apply, as bits of `FLAG`. */
  readonly flags: number;
}

/** The properties of a segment's place. */
export const FLAG = {
  last: 1,
  isLabel: 1 << 1,
  labelInLink: 1 << 2,
  sameSpan: 1 << 3,
  labelBefore: 1 << 4,
  longest: 1 << 5,
  firstLong: 1 << 6,
  firstLink: 1 << 7,
  firstBold: 1 << 8,
  inFirstLink: 1 << 9,
  beforeFirstLink: 1 << 10,
  noNamedLink: 1 << 11,
  identifier: 1 << 12,
  bare: 1 << 13,
  linkedBold: 1 << 14,
  firstOfPart: 1 << 15,
  lastOfPart: 1 << 16,
  titleElsewhere: 1 << 17,
} as const;

/** The names of the features of a setting. */
export function settingNames(setting: Setting): string[] {
  const { size, before, after, place, marks: bits, recurs, flags } = setting;
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
    ...(flags & FLAG.firstOfPart ? [`first of ${place}`] : []),
    ...(flags & FLAG.firstOfPart && flags & FLAG.lastOfPart ? [`only of ${place}`] : []),
    ...columnNames(setting),
    ...aroundNames(setting),
    ...(setting.spanSize === '' ? [] : [`span ${marks} ${setting.spanSize}`]),
    ...neighborNames(setting),
    ...FLAGS.flatMap(([flag, name]) => (flags & FLAG[flag] ? [name] : [])),
    ...(setting.leadsTo === undefined ? [] : [`leads to ${setting.leadsTo}`]),
  ];
}

/** The properties, each with the name of its feature. */
const FLAGS: readonly (readonly [keyof typeof FLAG, string])[] = [
  ['last', 'last'],
  ['isLabel', 'is label'],
  ['labelInLink', 'code label'],
  ['sameSpan', 'same span as previous'],
  ['labelBefore', 'label text before'],
  ['longest', 'longest'],
  ['firstLong', 'first long'],
  ['firstLink', 'first link'],
  ['firstBold', 'first bold'],
  ['inFirstLink', 'in first link'],
  ['beforeFirstLink', 'before first link'],
  ['noNamedLink', 'no named link'],
  ['identifier', 'leads to identifier'],
  ['bare', 'bare address'],
  ['linkedBold', 'linked bold'],
];

function columnNames({ column, columnNumber, size, marks, flags }: Setting): string[] {
  if (column === undefined) return [];
  return [
    `column ${column}`,
    `column ${column} words ${size}`,
    `column number ${columnNumber}`,
    ...(flags & FLAG.firstOfPart ? [`column ${column} first`] : []),
    ...(marks & LINK ? [`column ${column} link`] : []),
    ...(flags & FLAG.titleElsewhere ? ['title column elsewhere'] : []),
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
