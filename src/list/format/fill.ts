import { type Node, treeOf } from './marks.ts';
import type { FieldName, Template } from './template.ts';

/**
 * What goes into a hole, as Markdown; undefined for nothing.
 *
 * @param nth how many holes of that field stand before it.
 */
export type Values = (field: FieldName, nth: number) => string | undefined;

/**
 * Writes an entry through a template. A field without a value takes the separator in front of it
 * along, or the one behind it where it is the first of its line or only a space stands behind it;
 * marks around it go too, a link
 * without a target becomes its text, and a line without any value goes as a whole. Cells of a row
 * stay, empty.
 *
 * @returns undefined when no hole has a value.
 */
export function fill(template: Template, values: Values): string | undefined {
  const filler = new Filler(values);
  const nodes = treeOf(template);
  return isRow(template) ? filler.row(nodes) : filler.lines(nodes);
}

/** Whether a template is a row of a table: it begins with a bar. */
export function isRow([first]: Template): boolean {
  return first !== undefined && 'text' in first && first.text.startsWith('|');
}

/** Bullet, number, or marks of a heading or quotation, with the indentation before it. */
const MARKER = /^[ \t]*(?:(?:[-*+]|#{1,6}|>)[ \t]+)*/;

class Filler {
  private readonly values: Values;
  private readonly seen = new Map<FieldName, number>();

  constructor(values: Values) {
    this.values = values;
  }

  /** Lines, each with those before it that hold no field; one without values is left out. */
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

  row(nodes: readonly Node[]): string | undefined {
    const cells: Node[][] = [[]];
    for (const node of nodes) {
      if (node.kind !== 'text') cells.at(-1)?.push(node);
      else
        for (const [at, text] of node.text.split(/(?<!\\)\|/).entries()) {
          if (at > 0) cells.push([]);
          if (text !== '') cells.at(-1)?.push({ kind: 'text', text });
        }
    }
    const filled = cells.slice(1).map((cell) => this.inline(cell)?.trim());
    if (filled.every((cell) => cell === undefined)) return undefined;
    if (cells.at(-1)?.every((node) => node.kind === 'text' && node.text.trim() === '')) {
      filled.pop();
    }
    return `| ${filled.map((cell) => cell ?? '').join(' | ')} |`;
  }

  private inline(nodes: readonly Node[]): string | undefined {
    let out: string | undefined;
    let lead: string | undefined;
    let glue = '';
    let dropped = '';
    for (const node of nodes) {
      if (!holds(node)) {
        glue += textOf(node);
        continue;
      }
      const value = this.node(node);
      if (value !== undefined) {
        // A comma says more than the space behind what is missing.
        const between = glue.trim() === '' && dropped !== '' ? dropped : glue;
        out = (out ?? '') + (lead === undefined || out !== undefined ? between : over(lead, glue));
        out += value;
        dropped = '';
      } else if (out === undefined) lead ??= glue;
      else if (dropped === '' && !/[\p{L}\p{N}]/u.test(glue))
        dropped = glue.trim() === '' ? '' : glue;
      glue = '';
    }
    return out === undefined ? undefined : out + glue;
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
        return inner === undefined ? undefined : `${node.open}${inner}${node.close}`;
      }
      case 'link': {
        const label = this.part(node.label);
        const target = this.part(node.target);
        if (target !== undefined) return `${node.open}${label ?? ''}](${target})`;
        return node.label.some(holds) ? label : undefined;
      }
    }
  }

  /** Fixed text as it is, text with holes filled. */
  private part(nodes: readonly Node[]): string | undefined {
    return nodes.some(holds) ? this.inline(nodes) : nodes.map(textOf).join('');
  }
}

/** What stands before a field when those in front of it are missing. */
function over(lead: string, glue: string): string {
  const marker = MARKER.exec(lead)?.[0] ?? '';
  const rest = lead.slice(marker.length);
  if (!/[\p{L}\p{N}]/u.test(rest)) return lead;
  return marker + glue.replace(/^[\s.,;:|·•/–—-]+/u, '');
}

/** Whether a field stands in a node. */
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
