import { fold } from '../../../text/fold.ts';
import type { Heading } from '../../list.ts';
import type { Scan } from '../../source/scan.ts';
import { roleOfName } from '../words/section-role.ts';
import { isDate } from '../words/year.ts';

/**
 * The README's own title: the first H1, or a heading at the top in its place; undefined where there
 * is none, or where it is one of the `categories`.
 */
export function titleIndex(
  scanned: Scan,
  headings: readonly Heading[],
  categories: readonly string[] = [],
): number | undefined {
  const index = likelyTitle(scanned, headings);
  const name = fold(headings[index ?? -1]?.text ?? '');
  return categories.some((category) => fold(category) === name) ? undefined : index;
}

function likelyTitle({ headings: raws }: Scan, headings: readonly Heading[]): number | undefined {
  const h1 = headings.findIndex(({ depth }) => depth === 1);
  if (h1 >= 0) return h1;
  const [raw] = raws;
  const [first, next] = headings;
  if (raw === undefined || first === undefined || isDate(first.text)) return undefined;
  if (roleOfName(first.text) !== undefined && raw.kind !== 'html')
    return /^updated on\b/i.test(first.text) ? 0 : undefined;
  if (raw.kind === 'html') return 0;
  const names = /\b(?:awesome|papers|list|resources|survey|reading)\b/i.test(first.text);
  if (raw.line <= 3 && names && first.text.split(/\s+/).length >= 2) return 0;
  return next !== undefined && next.depth <= first.depth && raw.line <= 10 ? 0 : undefined;
}
