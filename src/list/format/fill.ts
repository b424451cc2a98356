import { linkLabel } from '../read/words/vocabulary.ts';
import { type Node, treeOf } from './marks.ts';
import { cellsIn, isRow, spaceIn } from './row-template.ts';
import type { FieldName, Template } from './template.ts';

/**
 * What goes into a hole, as Markdown; undefined for nothing.
 *
 * @param nth how many holes of that field come before it.
 */
export type Values = (field: FieldName, nth: number) => string | undefined;

/**
 * What a link is called: given is its fixed text, or undefined where nothing fills the holes in it,
 * and what it leads to. Undefined for an omitted link.
 */
export type NameLink = (text: string | undefined, target: string) => string | undefined;

/**
 * Writes an entry through a template. For a field without a value, one of the separators around it
 * is removed too: the one after it where it is the first of its line, else the one that divides
 * less. Marks around it are removed, a link without a target becomes its text, an image whose
 * address is not whole is removed, and so is a line without any value. Cells of a row stay, empty.
 *
 * @returns undefined when no hole has a value.
 */
export function fill(
  template: Template,
  values: Values,
  nameLink: NameLink = (text) => text ?? '',
): string | undefined {
  const filler = new Filler(values, nameLink);
  return isRow(template)
    ? filler.row(cellsIn(template), spaceIn(template))
    : filler.lines(treeOf(template));
}

/** Bullet, number, or marks of a heading or quotation, with the indentation before it. */
const MARKER = /^[ \t]*(?:(?:[-*+]|#{1,6}|>)[ \t]+)*/;

class Filler {
  private readonly values: Values;
  private readonly nameLink: NameLink;
  private readonly seen = new Map<FieldName, number>();
  /** How many holes had no value. */
  private lacking = 0;

  constructor(values: Values, nameLink: NameLink) {
    this.values = values;
    this.nameLink = nameLink;
  }

  /** Lines, each with those before it that have no field; a line without values is omitted. */
  lines(nodes: readonly Node[]): string | undefined {
    const chunks: Node[][] = [];
    let chunk: Node[] = [];
    let open = false;
    for (const node of nodes) {
      if (node.kind === 'text' && node.text === '\n' && open) {
        chunks.push(chunk);
        chunk = [];
        open = false;
      }
      chunk.push(node);
      open ||= holds(node);
    }
    if (open || chunks.length === 0) chunks.push(chunk);
    else for (const node of chunk) chunks.at(-1)?.push(node);
    const filled = chunks.map((one) => this.inline(one));
    const first = filled.findIndex((one) => one !== undefined);
    if (first < 0) return undefined;
    const text = filled.join('').replace(/^\n+/, '');
    // The first line that has a value gets the bullet of those before it.
    const marker = first === 0 ? '' : (MARKER.exec(textOf(nodes[0]))?.[0] ?? '').trimEnd();
    return marker === '' ? text : `${marker} ${text.replace(MARKER, '')}`;
  }

  row(cells: readonly Template[], space: string): string | undefined {
    const filled = cells.map((cell) => this.inline(treeOf(cell))?.trim());
    if (filled.every((cell) => cell === undefined)) return undefined;
    const shown = filled.map((cell, at) => space + (cell ?? fixedIn(cells[at] ?? [])) + space);
    return `|${shown.join('|')}|`;
  }

  private inline(nodes: readonly Node[]): string | undefined {
    const line = new Line();
    for (const node of nodes) {
      const value = this.node(node);
      if (!holds(node)) line.say(textOf(node));
      else if (value === undefined) line.lack(node);
      else line.put(value);
    }
    return line.end();
  }

  private node(node: Node): string | undefined {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'field': {
        const nth = this.seen.get(node.field) ?? 0;
        this.seen.set(node.field, nth + 1);
        const value = this.values(node.field, nth);
        if (value === undefined) this.lacking++;
        return value;
      }
      case 'group': {
        const inner = this.inline(node.inner);
        // The cell of an HTML table stays, empty.
        if (inner === undefined && /^<t[dhr]\b/i.test(node.open)) return node.open + node.close;
        return inner === undefined ? undefined : `${node.open}${inner}${node.close}`;
      }
      case 'link':
        return this.link(node);
    }
  }

  private link(node: Extract<Node, { readonly kind: 'link' }>): string | undefined {
    const label = this.part(node.label);
    const { lacking } = this;
    const target = this.part(node.target);
    const isImage = node.open === '![';
    if (isImage && this.lacking > lacking) return undefined;
    const hasHoles = node.label.some(holds);
    // Text that links elsewhere and is more than a field is a remark.
    const isRemark = hasHoles && node.label.some(isAnything);
    if (target === undefined) return hasHoles && !isRemark ? label : undefined;
    if (hasHoles && label === undefined && !node.target.some(holds)) return undefined;
    const own = isImage ? (label ?? '') : hasHoles ? label : undefined;
    const name = own ?? this.nameLink(label, target);
    return name === undefined ? undefined : `${node.open}${name}](${target})`;
  }

  /** Fixed text as it is, text with holes filled. */
  private part(nodes: readonly Node[]): string | undefined {
    return nodes.some(holds) ? this.inline(nodes) : nodes.map(textOf).join('');
  }
}

/** A line that is written from its start: values, with the fixed text that stays between them. */
class Line {
  private out: string | undefined;
  /** Fixed text after the last field. */
  private glue = '';
  /** What is before the first field, where that is missing. */
  private lead: string | undefined;
  /** What separated the first of the missing fields. */
  private dropped = '';
  private missing: Node | undefined;

  say(text: string): void {
    this.glue += text;
  }

  put(value: string): void {
    const { out, lead } = this;
    // A title in brackets behind a name has none without the name.
    const isBehind = out === undefined && lead !== undefined && /^\(\[.*\)\)$/.test(value);
    const shown = isBehind ? value.slice(1, -1) : value;
    const glue = this.ownGlue();
    const start = lead === undefined ? glue : over(lead, glue);
    const before = out === undefined ? start : ended(out, this.between(out, glue, value));
    this.out = before + shown;
    this.glue = '';
    this.dropped = '';
    this.missing = undefined;
  }

  /** The text before a field; what ends a remark is removed with it where something else separates. */
  private ownGlue(): string {
    const { out = '', missing, glue } = this;
    if (missing === undefined || !holdsRemarks(missing)) return glue;
    const isSentence = /[.。][*_]{0,3}$/.test(out);
    const bare = glue.replace(isSentence ? /^[.,。]/ : /^[.。]/, '');
    return divisionOf(bare) > 0 || (isSentence && glue[0] === ',') ? bare || ' ' : glue;
  }

  /** What separates a value from the text before it. */
  private between(out: string, glue: string, value: string): string {
    const { dropped, missing } = this;
    // A number keeps its period; a bracket, or a link that is only called so, needs no separator.
    const isApart =
      /^[(（]/.test(value) || linkLabel(/^\[+([^[\]]{1,40})\]/.exec(value)?.[1] ?? '-') === 'paper';
    const isBefore =
      dropped !== '' && (/^\d+$/.test(out) || (!isApart && divisionOf(dropped) > divisionOf(glue)));
    if (isBefore || missing === undefined) return isBefore ? dropped : glue;
    // What is missing may have been all that was between two words.
    const isGlued = glue === '' && JOINS.test(out.slice(-1) + value);
    // A number alone is not separated from what follows: `[2] . Title`.
    return isGlued || /^[^\p{L}]*\]$/u.test(out) ? ' ' : glue;
  }

  lack(node: Node): void {
    // What ends a tag stays with its address.
    const tagEnd = this.out === undefined ? '' : (/^["'][^<>]*>/.exec(this.glue)?.[0] ?? '');
    const out = this.out === undefined ? undefined : this.out + tagEnd;
    const glue = this.glue.slice(tagEnd.length);
    this.out = out;
    this.missing = node;
    if (out === undefined) this.lead ??= glue;
    else if (this.dropped === '') {
      // Words such as "in" belong to what is missing.
      const [, mark = '', word] = /^([\s.,;:|·•/–—-]*)([\p{L}\p{N}]?)/u.exec(glue) ?? [];
      const kept = word === '' ? glue : mark;
      this.dropped = kept.trim() === '' || /[\p{L}\p{N}]/u.test(kept) ? '' : kept;
    }
    this.glue = '';
  }

  end(): string | undefined {
    const { out, glue, missing, dropped } = this;
    if (out === undefined) return undefined;
    // The period or slash after a remark is removed with it; one before it stays.
    const isRemarks =
      missing !== undefined && holdsRemarks(missing) && /^[.,;:!/。\s]*$/.test(glue);
    return ended(out, isRemarks ? (/^[.。]/.exec(dropped)?.[0] ?? '') : glue);
  }
}

/** Two characters that would make one word. */
const JOINS = /^[\p{L}\p{N}]{2}/u;

/** The text of a cell without fields. */
function fixedIn([first, second]: Template): string {
  return second === undefined && first !== undefined && 'text' in first ? first.text : '';
}

/** How much a text between two fields divides: a comma less than a dash, and that less than a period. */
function divisionOf(text: string): number {
  if (/[\p{L}\p{N}<]/u.test(text)) return 4;
  return /[.。]/.test(text) ? 3 : /[|·•/–—-]/.test(text) ? 2 : text.trim() === '' ? 0 : 1;
}

/** What is before a field when those before it are missing. */
function over(lead: string, glue: string): string {
  const marker = MARKER.exec(lead)?.[0] ?? '';
  const rest = lead.slice(marker.length);
  // A bracket that is no mark of Markdown opens what follows: `<[title](url)>`.
  if (!/[\p{L}\p{N}]/u.test(rest)) return lead + (glue.endsWith('<') ? '<' : '');
  return marker + glue.replace(/^[\s.,;:|·•/–—-]+/u, '');
}

/** A text with what follows it; a sentence that ends with its own mark gets no second one. */
function ended(text: string, next: string): string {
  const end = text.slice(-6);
  const isEnded =
    (/^\.(?!\.)/.test(next) && /[.?!。？！][*_"”’]{0,4}$/.test(end)) ||
    (next.startsWith(',') && /\.[*_]{0,3}["”]$/.test(end));
  return isEnded ? text + next.slice(1) : text + next;
}

function isAnything(node: Node): boolean {
  return node.kind === 'field' && node.field === '...';
}

/** Whether a node has holes for anything alone. */
function holdsRemarks(node: Node): boolean {
  switch (node.kind) {
    case 'text':
      return true;
    case 'field':
      return node.field === '...';
    case 'group':
      return node.inner.every(holdsRemarks);
    case 'link':
      return node.label.every(holdsRemarks) && node.target.every(holdsRemarks);
  }
}

/** Whether a field is in a node. */
function holds(node: Node): boolean {
  switch (node.kind) {
    case 'text':
      return false;
    case 'field':
      return true;
    case 'group':
      return node.inner.some(holds);
    case 'link':
      return node.label.some(holds) || node.target.some(holds);
  }
}

function textOf(node: Node | undefined): string {
  switch (node?.kind) {
    case undefined:
      return '';
    case 'text':
      return node.text;
    case 'field':
      return '';
    case 'group':
      return `${node.open}${node.inner.map(textOf).join('')}${node.close}`;
    case 'link':
      return `${node.open}${node.label.map(textOf).join('')}](${node.target.map(textOf).join('')})`;
  }
}
