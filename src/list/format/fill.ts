import { type Node, treeOf } from './marks.ts';
import { cellsIn, isRow } from './row-template.ts';
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
 * Writes an entry through a template. For a field without a value, the separator before it is
 * removed too, or the one after it where the field is the first of its line or only a space
 * follows. Marks around it are removed, a link without a target becomes its text, and a line
 * without any value is removed. Cells of a row stay, empty.
 *
 * @returns undefined when no hole has a value.
 */
export function fill(
  template: Template,
  values: Values,
  nameLink: NameLink = (text) => text ?? '',
): string | undefined {
  const filler = new Filler(values, nameLink);
  return isRow(template) ? filler.row(cellsIn(template)) : filler.lines(treeOf(template));
}

/** Bullet, number, or marks of a heading or quotation, with the indentation before it. */
const MARKER = /^[ \t]*(?:(?:[-*+]|#{1,6}|>)[ \t]+)*/;

class Filler {
  private readonly values: Values;
  private readonly nameLink: NameLink;
  private readonly seen = new Map<FieldName, number>();

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
    const filled = chunks.map((one) => this.inline(one)).filter((one) => one !== undefined);
    return filled.length === 0 ? undefined : filled.join('').replace(/^\n+/, '');
  }

  row(cells: readonly Template[]): string | undefined {
    const filled = cells.map((cell) => this.inline(treeOf(cell))?.trim());
    if (filled.every((cell) => cell === undefined)) return undefined;
    return `| ${filled.map((cell, at) => cell ?? fixedIn(cells[at] ?? [])).join(' | ')} |`;
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
        return this.values(node.field, nth);
      }
      case 'group': {
        const inner = this.inline(node.inner);
        // The cell of an HTML table stays, empty.
        if (inner === undefined && /^<t[dhr]\b/i.test(node.open)) return node.open + node.close;
        return inner === undefined ? undefined : `${node.open}${inner}${node.close}`;
      }
      case 'link': {
        const label = this.part(node.label);
        const target = this.part(node.target);
        const hasHoles = node.label.some(holds);
        // Text that links elsewhere and is more than a field is a remark.
        const isRemark = hasHoles && node.label.some(isAnything);
        if (target === undefined) return hasHoles && !isRemark ? label : undefined;
        const name = hasHoles && label !== undefined ? label : this.nameLink(label, target);
        return name === undefined ? undefined : `${node.open}${name}](${target})`;
      }
    }
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
    const { out, glue, lead, dropped } = this;
    // A comma carries more meaning than the space after the missing field, but not before a bracket;
    // a number keeps its period.
    const isBefore = (glue.trim() === '' && !/^[(（]/.test(value)) || /^\d+$/.test(out ?? '');
    const between = isBefore && dropped !== '' ? dropped : glue;
    const before =
      out === undefined ? (lead === undefined ? glue : over(lead, glue)) : ended(out, between);
    this.out = before + value;
    this.glue = '';
    this.dropped = '';
    this.missing = undefined;
  }

  lack(node: Node): void {
    const { out, glue } = this;
    this.missing = node;
    if (out === undefined) this.lead ??= glue;
    else if (this.dropped === '' && !/[\p{L}\p{N}]/u.test(glue))
      this.dropped = glue.trim() === '' ? '' : glue;
    this.glue = '';
  }

  end(): string | undefined {
    const { out, glue, missing, dropped } = this;
    if (out === undefined) return undefined;
    // The period after a remark is removed with it; one before it stays.
    const isRemarks = missing !== undefined && holdsRemarks(missing) && /^[.,;:!。\s]*$/.test(glue);
    return ended(out, isRemarks ? (/^[.。]/.exec(dropped)?.[0] ?? '') : glue);
  }
}

/** The text of a cell without fields. */
function fixedIn([first, second]: Template): string {
  return second === undefined && first !== undefined && 'text' in first ? first.text : '';
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
  return /^\.(?!\.)/.test(next) && /[.?!。？！][*_"”’]{0,4}$/.test(text.slice(-6))
    ? text + next.slice(1)
    : text + next;
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

function textOf(node: Node): string {
  switch (node.kind) {
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
