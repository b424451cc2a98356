import { fold } from '../../../text/fold.ts';
import type { Block, ItemBlock, TextBlock } from '../../source/block.ts';
import type { Candidate } from '../pieces/candidate.ts';
import { Beginnings } from './beginnings.ts';
import { detailsTags, opensDetails } from './details.ts';
import { detailsEntryAt } from './details-entries.ts';
import {
  areNotes,
  canNameTable,
  hasParagraphs,
  holdsTable,
  isAbstractApart,
  isBareName,
  isGroupName,
  isOccasion,
  linkedItems,
  namesOthers,
  paperParagraphs,
} from './group-items.ts';
import { inGroup, nameOf } from './groups.ts';
import type { Look, Looker, Standing } from './look.ts';
import { candidateOf, headOf, isBibtexOf, isText, restOf, rowsOf } from './parts.ts';
import { peopleBelow } from './people-below.ts';
import { proseBelow } from './prose-below.ts';

/** Finds the candidates among the blocks of a section. */
export class Units {
  private readonly blocks: readonly Block[];
  private readonly looker: Looker;
  private readonly found: Candidate[] = [];
  private readonly beginnings: Beginnings;
  /** Texts at the margin that belong to the items above them. */
  private readonly prose: ReadonlySet<Block>;
  /** Items that are the people of the title above them, whatever they look like. */
  private readonly people: ReadonlySet<Block>;
  /** Whether some item has several papers as paragraphs; undefined before it is asked. */
  private hasParagraphs: boolean | undefined;
  /** Whether most items that lead inward are named after papers; undefined before it is asked. */
  private areNotes: boolean | undefined;
  private next = 0;

  constructor(blocks: readonly Block[], looker: Looker) {
    this.blocks = blocks;
    this.looker = looker;
    this.beginnings = new Beginnings(blocks, looker);
    this.prose = proseBelow(blocks, (block) => this.beginnings.has(block));
    this.people = peopleBelow(blocks, looker);
  }

  read(): readonly Candidate[] {
    const byParagraphs = this.areParagraphs();
    let at = 0;
    while (at < this.blocks.length) {
      const block = this.blocks[at];
      if (block === undefined) break;
      at += 1;
      if (block.kind === 'table') this.takeAll(rowsOf(block));
      else if (this.takeDetails(at - 1)) at = this.next;
      else if (block.kind === 'item') at += this.takeItem(block, at, byParagraphs);
      else if (isText(block) && block.kind !== 'heading')
        at += this.takeText(block, at, byParagraphs);
    }
    return this.found;
  }

  private takeAll(candidates: readonly Candidate[]): void {
    for (const one of candidates) this.found.push(one);
  }

  /** Takes the entries of an item; returns the number of blocks after it that belong to it. */
  private takeItem(item: ItemBlock, next: number, byParagraphs: boolean): number {
    const isTitle = this.beginnings.isEvident(item);
    if (byParagraphs && !isTitle && this.itemStands(item, false) < 2) return 0;
    if (this.namesTable(item, next)) return 0;
    const facts = this.beginnings.factsOf(item, next);
    const title = this.looker.at(headOf(item)).title?.text;
    const below = [...facts, ...this.following(next + facts.length, title)];
    const found = this.itemsOf(item, false, below);
    this.takeAll(facts.length > 0 ? found.map((one) => ({ ...one, isEvident: true })) : found);
    return below.length;
  }

  /** Takes a paragraph that begins an entry; returns the number of blocks after it that belong to it. */
  private takeText(block: TextBlock, next: number, byParagraphs: boolean): number {
    if (!this.beginnings.has(block) || this.namesTable(block, next)) return 0;
    // A line with a forgotten bullet is an entry as those next to it are.
    const isLine = block.kind === 'paragraph' && block.line === true;
    if (!byParagraphs && !isLine) return 0;
    const facts = this.beginnings.factsOf(block, next);
    const title = this.looker.at(block.flat).title?.text;
    const rest = [...facts, ...this.belonging(next + facts.length, byParagraphs, title)];
    const end = rest.at(-1)?.range.end ?? block.range.end;
    const kind = isLine ? 'line' : 'paragraph';
    const candidate = candidateOf(kind, { start: block.range.start, end }, block.flat, rest);
    const isEvident = this.beginnings.isEvident(block);
    this.found.push(isEvident ? { ...candidate, isEvident } : candidate);
    return rest.length;
  }

  /** Whether a text without links only names the table below it. */
  private namesTable(block: ItemBlock | TextBlock, next: number): boolean {
    if (this.blocks[next]?.kind !== 'table') return false;
    const flat = block.kind === 'item' ? headOf(block) : block.flat;
    if (block.kind === 'item' && restOf(block).length > 0) return false;
    return canNameTable(flat);
  }

  /** Takes an entry that is a `<details>` of its own; `next` is then the block after it. */
  private takeDetails(at: number): boolean {
    const entry = detailsEntryAt(this.blocks, at, this.looker);
    if (entry === undefined) return false;
    this.found.push({ ...entry.candidate, isEvident: true });
    this.next = at + entry.blocks;
    return true;
  }

  /** Whether the section's paragraphs are its entries, and its items describe them. */
  private areParagraphs(): boolean {
    const texts = this.blocks.filter(
      (block): block is TextBlock => block.kind === 'paragraph' || block.kind === 'html',
    );
    const standing = texts.filter((block) => this.beginnings.has(block));
    if (standing.length === 0) return false;
    const items = this.blocks.filter((block): block is ItemBlock => block.kind === 'item');
    if (items.length === 0) return true;
    const entries = items.filter((item) => this.itemStands(item, false) === 2).length;
    return standing.length > entries;
  }

  private itemStands(item: ItemBlock, parentHasPaper: boolean): Standing {
    const head = headOf(item);
    const look = this.looker.at(head);
    const own = look.standing;
    if (own === 2 && parentHasPaper && look.title?.linked !== true && !look.paper) return 0;
    // The name of a table; below a paper it is one of its results.
    if (!parentHasPaper && canNameTable(head) && holdsTable(item)) return 2;
    if (!parentHasPaper && this.namesParagraphs(item)) return 2;
    if (own > 0) return own;
    const deep = restOf(item).some(
      (block) => block.kind === 'item' && this.itemStands(block, parentHasPaper) === 2,
    );
    return deep && !look.labelled ? 2 : 0;
  }

  /** An item as an entry, as the name of a group of entries below it, or both. */
  private itemsOf(item: ItemBlock, parentHasPaper: boolean, below: readonly Block[]): Candidate[] {
    const head = headOf(item);
    const rest = restOf(item);
    const look = this.looker.at(head);
    const ownPaper = look.paper || parentHasPaper;
    if (!ownPaper && this.namesParagraphs(item))
      return inGroup(nameOf(head.text), new Units(rest, this.looker).read());
    const items = rest.filter((block): block is ItemBlock => block.kind === 'item');
    const standing = items.filter(
      (child) => !this.people.has(child) && this.itemStands(child, look.paper) === 2,
    );
    // Where most children are entries, one that shows less is one, too.
    const isApart = isAbstractApart(look, items, this.looker);
    const most =
      isApart ||
      (standing.length >= 2 && standing.length >= items.length * 0.6) ||
      (standing.length > 0 &&
        !ownPaper &&
        items.every((child) => this.looker.at(headOf(child)).paper));
    const children = new Set<Block>(
      most ? items.filter((child) => this.itemStands(child, false) > 0) : standing,
    );
    if (isBareName(head, look))
      for (const child of linkedItems(items, head.text)) children.add(child);
    if (isOccasion(head) && items.every((child) => this.isTitle(child)))
      for (const child of items) children.add(child);
    const tables =
      canNameTable(head) && !parentHasPaper ? rest.filter((block) => block.kind === 'table') : [];
    for (const table of tables) children.add(table);
    const own = [...rest.filter((block) => !children.has(block)), ...below];
    const found: Candidate[] = [];
    const isLabel =
      tables.length > 0 ||
      namesOthers(item, children.size) ||
      ((children.size > 0 || this.leadsAround(items)) && isGroupName(head, look, children.size));
    if (!this.isInward(look) && !isLabel && !isApart) {
      const first = items.find((child) => children.has(child));
      const end = Math.min(
        below.at(-1)?.range.end ?? item.range.end,
        first?.range.start ?? Number.MAX_SAFE_INTEGER,
      );
      found.push(candidateOf('item', { start: item.range.start, end }, head, own));
    }
    const name = isLabel ? nameOf(head.text) : undefined;
    const inner = [
      ...tables.flatMap(rowsOf),
      ...items.flatMap((child) => (children.has(child) ? this.itemsOf(child, ownPaper, []) : [])),
    ];
    return [...found, ...inGroup(name, inner)];
  }

  /** Whether an item can begin with a title of several words. */
  private isTitle(item: ItemBlock): boolean {
    const look = this.looker.at(headOf(item));
    if (look.labelled || this.itemStands(item, false) === 0) return false;
    return (look.title?.words ?? 0) >= WORDS_OF_TITLE;
  }

  /** Whether an item only names papers in paragraphs below it; one is enough where others have more. */
  private namesParagraphs(item: ItemBlock): boolean {
    const head = headOf(item);
    const look = this.looker.at(head);
    if (look.paper || !canNameTable(head)) return false;
    const count = paperParagraphs(item, this.looker);
    if (count === 1 && isBareName(head, look)) {
      this.hasParagraphs ??= hasParagraphs(this.blocks, this.looker);
      return this.hasParagraphs;
    }
    if (count > 0) return count > 1;
    return restOf(item).some((block) => block.kind === 'item' && this.namesParagraphs(block));
  }

  /** Whether items lead to places of the page, or at least of the repository, and nowhere else. */
  private leadsAround(items: readonly ItemBlock[]): boolean {
    const [first] = items;
    if (first === undefined || !items.every((item) => this.looker.at(headOf(item)).inward))
      return false;
    return items.length > 1 || headOf(first).links.some(({ url }) => url.startsWith('#'));
  }

  /** Whether an item leads around in the repository, and not to notes on papers as the others do. */
  private isInward({ inward }: Look): boolean {
    if (inward) this.areNotes ??= areNotes(this.blocks, this.looker);
    return inward && this.areNotes !== true;
  }

  /** Blocks after an item that belong to it though they are not indented: whole `<details>`, bib entries, prose. */
  private following(from: number, title = ''): Block[] {
    const found: Block[] = [];
    let open = 0;
    for (let at = from; at < this.blocks.length; at++) {
      const block = this.blocks[at];
      if (block === undefined) break;
      const isFurther = opensDetails(block) || isBibtexOf(block, title) || this.prose.has(block);
      if (open === 0 && !isFurther) break;
      found.push(block);
      for (const { closing } of detailsTags(block)) open += closing ? -1 : 1;
    }
    const holdsEntries = found.some(
      (block) =>
        block.kind === 'table' || (block.kind === 'item' && this.itemStands(block, true) === 2),
    );
    return open > 0 || holdsEntries ? [] : found;
  }

  /** Blocks after a paragraph that describe it: a reference that repeats its title, too. */
  private belonging(from: number, byParagraphs: boolean, title = ''): Block[] {
    const found: Block[] = [];
    let open = 0;
    for (let at = from; at < this.blocks.length; at++) {
      const block = this.blocks[at];
      if (block === undefined || block.kind === 'table' || block.kind === 'break') break;
      if (block.kind === 'item' && (!byParagraphs || this.itemStands(block, true) === 2)) break;
      if (isText(block) && open === 0) {
        if (!repeats(block, title) && (this.beginnings.has(block) || !this.saysMore(block))) break;
      }
      found.push(block);
      for (const { closing } of detailsTags(block)) open += closing ? -1 : 1;
    }
    // An anchor belongs to the heading below it.
    return found.slice(0, found.findLastIndex((block) => !showsNothing(block)) + 1);
  }

  /** Whether a paragraph describes the one above: a label, links, people, a note. */
  private saysMore({ flat }: TextBlock): boolean {
    if (flat.text.trim() === '') return true;
    if (flat.tags.some(({ name }) => name === 'details' || name === 'summary')) return true;
    const look = this.looker.at(flat);
    if (look.labelled || look.onlyLinks || look.people) return true;
    const italic = flat.marks.some(({ kind, start }) => kind === 'italic' && start < 2);
    const bold = flat.marks.find(({ kind, start }) => kind === 'bold' && start < 4);
    // A line that is bold alone names what follows.
    if (bold !== undefined && bold.end >= flat.text.trimEnd().length - 2) return false;
    return italic || flat.text.length > 20 || flat.links.length > 0;
  }
}

/** Whether a block is an anchor or a tag alone. */
function showsNothing(block: Block): boolean {
  if (!isText(block) || detailsTags(block).length > 0) return false;
  const { text, links, images, comments } = block.flat;
  return text.trim() === '' && links.length + images.length + comments.length === 0;
}

/** Fewer words may be in any text. */
const WORDS_OF_TITLE = 4;

/** Whether a paragraph has the words of a title that is printed above it. */
function repeats({ flat }: TextBlock, title: string): boolean {
  const words = fold(title);
  return words.split(' ').length >= WORDS_OF_TITLE && fold(flat.text).includes(words);
}
