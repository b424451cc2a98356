import type { UnitKind } from '../list.ts';
import type { Place } from './candidate.ts';
import type { LinkRole } from './link-role.ts';
import { BOLD, CODE, ITALIC, LINK, type Segment } from './segments.ts';
import type { ColumnKind } from './vocabulary.ts';

/** Where a segment stands: all that its features say beside what its letters show. */
export interface Setting {
  readonly kind: UnitKind;
  readonly size: string;
  readonly goesOn: boolean;
  readonly people: string;
  readonly before: string;
  readonly after: string;
  readonly place: Place;
  readonly marks: number;
  readonly firstOfPart: boolean;
  readonly lastOfPart: boolean;
  readonly last: boolean;
  readonly position: number;
  readonly line: number;
  readonly column: ColumnKind | undefined;
  readonly columnNumber: number;
  readonly titleElsewhere: boolean;
  readonly label: Segment['label'] | undefined;
  readonly isLabel: boolean;
  readonly bracket: Segment['bracket'];
  /** In the first quotation, in another one, outside where there is one. */
  readonly quotation: 'first' | 'other' | 'around' | '';
  readonly spanSize: string;
  readonly labelInLink: boolean;
  readonly recurs: 'many' | 'some' | 'no';
  readonly previous: string | undefined;
  readonly sameSpan: boolean;
  readonly labelBefore: boolean;
  readonly next: string | undefined;
  readonly longest: boolean;
  readonly firstLong: boolean;
  readonly firstLink: boolean;
  readonly firstBold: boolean;
  readonly inFirstLink: boolean;
  readonly beforeFirstLink: boolean;
  readonly noNamedLink: boolean;
  readonly leadsTo: LinkRole | undefined;
  readonly identifier: boolean;
  readonly bare: boolean;
  readonly linkedBold: boolean;
}

/** A text that is equal for equal settings. */
export function settingKey(setting: Setting): string {
  return Object.values(setting).join('\u0001');
}

/** The names of the features of a setting. */
export function settingNames(setting: Setting): string[] {
  const { size, before, after, place, marks: bits, recurs } = setting;
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
    ...(setting.firstOfPart ? [`first of ${place}`] : []),
    ...(setting.firstOfPart && setting.lastOfPart ? [`only of ${place}`] : []),
    ...columnNames(setting),
    ...aroundNames(setting),
    ...(setting.spanSize === '' ? [] : [`span ${marks} ${setting.spanSize}`]),
    ...neighbourNames(setting),
    ...FLAGS.flatMap(([flag, name]) => (setting[flag] === true ? [name] : [])),
    ...(setting.goesOn ? ['goes on', `goes on ${before}`] : []),
    ...(setting.leadsTo === undefined ? [] : [`leads to ${setting.leadsTo}`]),
  ];
}

/** What holds or not, with the name of its feature. */
const FLAGS: readonly (readonly [keyof Setting, string])[] = [
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

function columnNames({
  column,
  columnNumber,
  size,
  firstOfPart,
  marks,
  titleElsewhere,
}: Setting): string[] {
  if (column === undefined) return [];
  return [
    `column ${column}`,
    `column ${column} words ${size}`,
    `column number ${columnNumber}`,
    ...(firstOfPart ? [`column ${column} first`] : []),
    ...(marks & LINK ? [`column ${column} link`] : []),
    ...(titleElsewhere ? ['title column elsewhere'] : []),
  ];
}

function aroundNames({ label, bracket, quotation, size, after }: Setting): string[] {
  return [
    ...(label === undefined ? [] : [`label ${label}`, `label ${label} words ${size}`]),
    ...(/^[:：]/.test(after) ? ['colon behind'] : []),
    ...(bracket === '' ? [] : [`in ${bracket}`, `in ${bracket} words ${size}`]),
    ...(quotation === 'first' || quotation === 'other' ? ['quoted', `quoted words ${size}`] : []),
    ...(quotation === 'first' ? ['first quotation'] : []),
    ...(quotation === 'around' ? ['behind quotation'] : []),
  ];
}

function neighbourNames({ previous, next, before, after, size }: Setting): string[] {
  return [
    ...(previous === undefined ? [] : [`previous ${previous}`, `previous ${previous} ${before}`]),
    ...(next === undefined
      ? []
      : [`next ${next}`, `next ${next} ${after}`, `next ${next} ${after} words ${size}`]),
  ];
}
