import type { ScholarlyText } from '../../scholarly/scholarly-text.ts';

/** A paper that is to be added to a list, as a reader sees it: nothing in it is escaped. */
export interface NewEntry {
  readonly title: ScholarlyText;
  /** The address of the paper. */
  readonly url?: string;
  /** `Ada Moss, Bo Twigg` */
  readonly authors?: string;
  readonly venue?: string;
  readonly year?: number;
  readonly abstract?: ScholarlyText;
  readonly citationKey?: string;
  /** Lines of the bib entry, counted from 1, where the list links to them. */
  readonly bibLines?: { readonly start: number; readonly end: number };
}
