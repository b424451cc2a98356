import type { Range } from '../../../text/range.ts';
import type { UnitKind } from '../../list.ts';
import type { FlatText } from '../../source/flat-text.ts';
import type { ColumnKind } from '../words/vocabulary.ts';

/** Where a part of a candidate is. */
export type Place = 'head' | 'below' | 'child' | 'cell';

/** One text of a candidate: its first line, a child bullet, a paragraph below, a table cell. */
export interface Part {
  readonly flat: FlatText;
  readonly place: Place;
  /** Whether it is in a block quote. */
  readonly quoted?: boolean;
  /** For a cell: its column, counted from 0, what its header shows, and whether it has one. */
  readonly column?: {
    readonly index: number;
    readonly kind: ColumnKind;
    readonly isNamed: boolean;
  };
}

/** A BibTeX entry printed within an entry. */
export interface InlineBibtex {
  readonly text: string;
  readonly range: Range;
}

/** What `<details>` hides: its summary and its content. */
export interface Details {
  readonly summary: FlatText;
  readonly content: FlatText;
}

/** A stretch of a section that may be one entry. Places count from the start of the section. */
export interface Candidate {
  readonly kind: UnitKind;
  readonly range: Range;
  readonly parts: readonly Part[];
  readonly details: readonly Details[];
  readonly bibtex: readonly InlineBibtex[];
  /** Names of the groups around it within its section, outermost first. */
  readonly group: readonly string[];
  /** Whether what is around it shows that it is an entry, whatever its words. */
  readonly isEvident?: boolean;
}
