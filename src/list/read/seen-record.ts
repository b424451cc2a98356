import type { Range } from '../../text/range.ts';
import type { Known } from './model.ts';
import type { Record } from './records.ts';

/** A record as it was decoded last, for those who want to see why it was read as it was. */
export interface SeenRecord {
  readonly record: Record;
  readonly known: Known;
  /** Where it stands in the file. */
  readonly range: Range;
}
