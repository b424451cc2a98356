import type { LayoutName } from '../list.ts';
import type { Block, ItemBlock } from '../source/block.ts';
import type { FlatText } from '../source/flat-text.ts';
import { readCitationText } from './citation-text.ts';
import { citationFirst, type Draft } from './draft.ts';
import { entryLinks } from './entry-link.ts';
import { nameOf } from './groups.ts';
import { layoutOf } from './layouts/index.ts';
import type { Unit } from './layouts/layout.ts';
import { isGenericLabel, linkRole } from './link-role.ts';
import { paperUrl } from './paper-url.ts';
import { headOf, isAttributeItem, restOf, takeApart } from './parts.ts';
import { findTitle } from './title.ts';

/** Reads a list item: an entry, a label above entries, or both; `below` are blocks that follow it. */
export function readItem(
  item: ItemBlock,
  wanted?: LayoutName,
  below: readonly Block[] = [],
): Draft[] {
  const head = headOf(item);
  const rest = [...restOf(item), ...below];
  const ownPaper = paperUrl(entryLinks([head])) !== undefined;
  const isChild = (block: Block): block is ItemBlock =>
    block.kind === 'item' && !isAttributeItem(block) && isEntry(block, ownPaper);
  const children = rest.filter(isChild);
  const own = rest.filter((block) => !isChild(block));
  const drafts: Draft[] = [];
  if (!isInward(head) && !(children.length > 0 && isLabel(head))) {
    const end = Math.min(
      below.at(-1)?.range.end ?? item.range.end,
      children[0]?.range.start ?? Number.MAX_SAFE_INTEGER,
    );
    const parts = takeApart({ start: item.range.start, end }, head, own);
    const unit: Unit = { kind: 'item', parts, item };
    const draft = layoutOf(unit, wanted)?.read(unit);
    if (draft !== undefined) drafts.push(draft);
  }
  const label = drafts.length === 0 ? nameOf(head.text) : undefined;
  for (const child of children) {
    for (const draft of readItem(child, wanted)) {
      const { group = [] } = draft;
      drafts.push(label === undefined ? draft : { ...draft, group: [label, ...group] });
    }
  }
  return drafts;
}

/** Whether a child item stands for itself: a title of its own with a link, or a whole citation. */
function isEntry(item: ItemBlock, parentHasPaper: boolean): boolean {
  const head = headOf(item);
  const links = entryLinks([head]);
  if (isInward(head)) return false;
  const title = findTitle(head);
  if (title === undefined)
    return restOf(item).some((block) => block.kind === 'item' && isEntry(block, parentHasPaper));
  if (title.style === 'linked' && title.link !== undefined && !title.link.bare) return true;
  if (parentHasPaper && title.style === 'plain' && beginsWithPeople(head)) return false;
  if (paperUrl(links) !== undefined) return true;
  const named = links.some(({ text, url }) => url !== '' && !isGenericLabel(text));
  if (named && title.range.end - title.range.start > 16) return true;
  if (parentHasPaper) return false;
  const parts = takeApart(item.range, head, []);
  return (
    citationFirst(parts) !== undefined ||
    (links.length > 0 && title.style !== 'plain') ||
    restOf(item).some((block) => block.kind === 'item' && isEntry(block, false))
  );
}

function beginsWithPeople({ text, links }: FlatText): boolean {
  const end = links[0]?.start ?? text.length;
  return readCitationText(text.slice(0, end), { start: 0, end }) !== undefined;
}

/** Whether a text only leads around in the repository: contents, chapters in other files. */
export function isInward({ links, images, text }: FlatText): boolean {
  const roles = [
    ...links.map(({ url }) => url),
    ...images.flatMap(({ target }) => target ?? []),
  ].map((url) =>
    linkRole(url) === 'relative' && /\.pdf(?:[?#]|$)/i.test(url) ? 'other' : linkRole(url),
  );
  if (text.trim() === '' && images.length > 0 && links.every(({ start, end }) => start === end))
    return true;
  const usable = links.filter(({ url }) => url !== '').length;
  return usable > 0 && roles.every((role) => role === 'anchor' || role === 'relative');
}

/** A text that names what stands below it: no link outwards and no date. */
function isLabel({ links, text }: FlatText): boolean {
  return (
    links.every(({ url }) => ['anchor', 'relative'].includes(linkRole(url))) && text.length < 160
  );
}
