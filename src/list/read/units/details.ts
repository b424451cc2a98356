import type { Range } from '../../../text/range.ts';
import type { Block } from '../../source/block.ts';
import { join } from '../../source/flat-builder.ts';
import { EMPTY_FLAT, type FlatText } from '../../source/flat-text.ts';
import { keep, without } from '../../source/keep.ts';
import type { Details } from '../pieces/candidate.ts';
import { summaryKind } from '../words/summary-kind.ts';

/** The texts of an entry without what its `<details>` hide. */
export interface CutDetails {
  readonly texts: readonly FlatText[];
  readonly details: readonly Details[];
}

/** Takes `<details>` out of the texts of an entry; one may begin in a text and end in a later one. */
export function cutDetails(texts: readonly FlatText[]): CutDetails {
  if (!texts.some(({ tags }) => tags.some(({ name }) => name === 'details'))) {
    return { texts, details: [] };
  }
  const details: Details[] = [];
  const left: FlatText[] = [];
  let open: FlatText[] | undefined;
  const close = (): void => {
    if (open !== undefined) details.push(readDetails(join(open)));
    open = undefined;
  };
  for (const flat of texts) {
    const hidden: Range[] = [];
    let from = open === undefined ? -1 : 0;
    for (const tag of flat.tags) {
      if (tag.name !== 'details') continue;
      if (!tag.closing && from < 0) {
        from = tag.at;
        open = [];
      } else if (tag.closing && from >= 0) {
        open?.push(keep(flat, [{ start: from, end: tag.at }]));
        hidden.push({ start: from, end: tag.at });
        from = -1;
        close();
      }
    }
    if (from >= 0) {
      open?.push(keep(flat, [{ start: from, end: flat.text.length }]));
      hidden.push({ start: from, end: flat.text.length });
    }
    left.push(hidden.length === 0 ? flat : without(flat, hidden));
  }
  close();
  return { texts: left, details };
}

function readDetails(flat: FlatText): Details {
  const opening = flat.tags.find(({ name, closing }) => name === 'summary' && !closing);
  const closing = flat.tags.find(
    ({ name, closing: ends, at }) => name === 'summary' && ends && at >= (opening?.at ?? 0),
  );
  if (opening === undefined || closing === undefined) {
    return { summary: keep(flat, []), content: flat };
  }
  return {
    summary: keep(flat, [{ start: opening.at, end: closing.at }]),
    content: keep(flat, [{ start: closing.at, end: flat.text.length }]),
  };
}

/** Whether a block opens a `<details>` of one entry: an abstract, a citation, a summary. */
export function opensDetails(block: Block): boolean {
  if (block.kind !== 'html' && block.kind !== 'paragraph') return false;
  const [first] = detailsTags(block);
  if (first?.closing !== false) return false;
  const [{ summary } = { summary: EMPTY_FLAT }] = cutDetails([block.flat]).details;
  return summaryKind(summary === EMPTY_FLAT ? block.flat.text : summary.text) !== undefined;
}

/** The tags of `<details>` in a block of running text. */
export function detailsTags(block: Block): FlatText['tags'] {
  if (block.kind !== 'html' && block.kind !== 'paragraph') return [];
  return block.flat.tags.filter(({ name }) => name === 'details');
}
