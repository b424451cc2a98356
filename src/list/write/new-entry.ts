/** A paper that is to be added to a list; plain text throughout, as a reader sees it. */
export interface NewEntry {
  readonly title: string;
  /** The address of the paper. */
  readonly url?: string;
  /** `Ada Moss, Bo Twigg` */
  readonly authors?: string;
  readonly venue?: string;
  readonly year?: number;
  readonly abstract?: string;
  readonly citationKey?: string;
  /** Lines of the bib entry, counted from 1, where the list links to them. */
  readonly bibLines?: { readonly start: number; readonly end: number };
}
