import type { ScholarlyText } from '../../scholarly/scholarly-text.ts';

/** A paper that is to be added to a list, as a reader sees it: nothing in it is escaped. */
export interface NewEntry {
  readonly title: ScholarlyText;
  /** The address of the paper. */
  readonly url?: string;
  /** Its authors; a last one with the family name `others` means that there are more. */
  readonly people?: readonly Person[];
  readonly venue?: string;
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly abstract?: ScholarlyText;
  readonly citationKey?: string;
  /** Lines of the bib entry, counted from 1, where the list links to them. */
  readonly bibLines?: { readonly start: number; readonly end: number };
}

/** A name in its parts; an organization has a family name alone. */
export interface Person {
  readonly given: string;
  /** With its particles: `van Beethoven`. */
  readonly family: string;
}
