import type { Range } from '../../../text/range.ts';
import type { Draft } from './entry.ts';

/** A range as many characters further on. */
export function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** An entry with places in the file, from one whose places count from the start of its section. */
export function placeDraft(draft: Draft, by: number): Draft {
  return placed(draft, by) as Draft;
}

/** A value with all ranges in it moved. */
function placed(value: unknown, by: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => placed(one, by));
  const fields = Object.entries(value).map(([name, one]) => [name, placed(one, by)]);
  const found = Object.fromEntries(fields);
  return isRange(value) ? { ...found, ...moved(value, by) } : found;
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value;
}
