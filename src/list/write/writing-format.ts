import type { Template } from '../format/template.ts';
import type { ListEntry, UnitKind } from '../list.ts';

/** A way to write a new entry of a category. */
export interface WritingFormat {
  readonly unit: UnitKind;
  readonly template: Template;
  /** The entries of the category that are set alike, in order. */
  readonly alike: readonly ListEntry[];
  /** Those of them that the new one goes among. */
  readonly own: readonly ListEntry[];
  /** Where `own` is empty: the first entry of the groups that the new one goes above. */
  readonly above?: ListEntry | undefined;
  /** What is between the text of an empty category and its first entry. */
  readonly lead?: string | undefined;
  /** Whether the configuration gives it. */
  readonly configured?: true;
  /** The categories of the new entry. */
  readonly path: readonly string[];
}

/** A format before it is known where in the category it is used. */
export type Form = Pick<WritingFormat, 'unit' | 'template' | 'alike' | 'lead' | 'configured'>;
