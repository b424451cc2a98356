import type { LayoutName } from '../../list.ts';
import type { ItemBlock } from '../../source/block.ts';
import type { Draft } from '../draft.ts';
import type { Parts } from '../parts.ts';

/** What may be an entry: blocks that stand together. */
export interface Unit {
  readonly kind: 'item' | 'paragraph' | 'heading' | 'pseudo';
  readonly parts: Parts;
  /** The list item that the unit is. */
  readonly item?: ItemBlock;
}

/** One way in which lists write an entry. */
export interface Layout {
  readonly name: LayoutName;
  /** Whether a unit is written so, going by its own evidence. */
  fits(unit: Unit): boolean;
  /** Reads the entry; undefined when the unit holds none. */
  read(unit: Unit): Draft | undefined;
}
