import { PREPRINT_SERVER } from '../../identifiers/preprint-servers.ts';
import { memoOf } from '../../text/memo.ts';
import { lookAlike } from '../format/follows.ts';
import { formatsOf, type SectionFormat } from '../format/formats.ts';
import { fieldsOf, type Template, YEAR_FIELDS } from '../format/template.ts';
import type { List, UnitKind } from '../list.ts';

/** How many entries of a kind show how it is written, and what share of them. */
const FEWEST = 3;
const SHARE = 2 / 3;

/**
 * How the preprints of a section are written where the new paper is one, else its other papers:
 * `[arXiv 2024.08]` beside `[CVPR'24]`. A section that is written as the list is follows the
 * preprints of the list, too.
 *
 * @param own the format of the section.
 * @param venue that of the new paper; without one it is of no kind.
 */
export function kindTemplates(
  list: List,
  own: SectionFormat | undefined,
  unit: UnitKind,
  venue: string | undefined,
): Template[] {
  if (own === undefined || venue === undefined) return [];
  const usual = formatsOf(list).list;
  const isPreprint = PREPRINT_SERVER.test(venue);
  const { preprints, others } = formatsOfKinds(list);
  const ofKind = isPreprint ? preprints : others;
  const here = ofKind.sections.find(
    ({ heading }) => heading?.range.start === own.heading?.range.start,
  );
  const isUsual = isPreprint && usual !== undefined && lookAlike(own.template, usual.template);
  return [here, ...(isUsual ? [ofKind.list] : [])].flatMap((one) =>
    one !== undefined &&
    (one === here || hasFieldsOf(own.template, one.template)) &&
    one.unit === unit &&
    one.followers >= FEWEST &&
    one.followers >= SHARE * one.entries
      ? [one.template]
      : [],
  );
}

/** Whether a template has all fields of another, the year in whatever form. */
function hasFieldsOf(template: Template, other: Template): boolean {
  const own = fieldsOf(template);
  return fieldsOf(other).every((field) =>
    YEAR_FIELDS.has(field)
      ? own.some((one) => YEAR_FIELDS.has(one))
      : field === '...' || field === 'n' || own.includes(field),
  );
}

/** The formats of the preprints of a list, and of its other papers. */
const formatsOfKinds = memoOf((list: List) => ({
  preprints: formatsOf(withPreprints(list, true)),
  others: formatsOf(withPreprints(list, false)),
}));

/** A list with its preprints alone, or with all other papers that have a venue. */
function withPreprints(list: List, wanted: boolean): List {
  const isOf = (venue: string | undefined): boolean =>
    venue !== undefined && PREPRINT_SERVER.test(venue) === wanted;
  return { ...list, entries: list.entries.filter(({ venue }) => isOf(venue)) };
}
