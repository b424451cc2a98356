import type { FieldName, Template } from './template.ts';

/** A template as nested marks: what disappears together when a field is missing. */
export type Node =
  | { readonly kind: 'field'; readonly field: FieldName }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'group';
      readonly open: string;
      readonly close: string;
      readonly inner: readonly Node[];
    }
  | {
      readonly kind: 'link';
      readonly open: string;
      readonly label: readonly Node[];
      readonly target: readonly Node[];
    };

const CLOSERS: Readonly<Record<string, string>> = {
  '[': ']',
  '![': ']',
  '(': ')',
  '（': '）',
  '【': '】',
  '「': '」',
  '『': '』',
  '《': '》',
  '“': '”',
};
const CLOSING = new Set(Object.values(CLOSERS));
const SYMMETRIC = /^(?:\*{1,3}|_{1,3}|~~|`+|")$/;
const TOKEN =
  /\n|\\[*_~]|<\/?[a-z][^<>\n]*>|<a\s[^<>\n]{0,200}$|\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|~~|`+|!?\[|\]\(|[\]()（）【】「」『』《》“”"]/giu;

/** A token of fixed text, and whether it opens or closes a mark. */
export interface Token {
  readonly text: string;
  readonly role: 'open' | 'close' | 'link' | 'plain';
  /** How many marks it closes: those above it on the stack were never closed. */
  readonly pops: number;
}

/** Reads the marks of fixed text, one text after the other; brackets may span several. */
export class MarkStack {
  private readonly open: string[] = [];

  /** What was opened and not closed, outermost first. */
  get unclosed(): readonly string[] {
    return this.open;
  }

  /** The tokens of the next text. */
  read(text: string): Token[] {
    const tokens: Token[] = [];
    let from = 0;
    for (const { 0: mark, index } of text.matchAll(TOKEN)) {
      if (index > from) tokens.push(plain(text.slice(from, index)));
      tokens.push(this.judge(mark, text.charAt(index + mark.length)));
      from = index + mark.length;
    }
    if (from < text.length) tokens.push(plain(text.slice(from)));
    return tokens;
  }

  private judge(mark: string, next: string): Token {
    // A mark behind a backslash is none.
    if (mark.startsWith('\\')) return plain(mark);
    if (mark === '](') {
      const pops = this.popsTo((one) => one === '[' || one === '![');
      if (pops === 0) return plain(mark);
      this.open.length -= pops;
      this.open.push(mark);
      return { text: mark, role: 'link', pops };
    }
    const tag = /^<(\/?)([a-z][a-z\d]*)/i.exec(mark);
    const name = tag?.[2]?.toLowerCase();
    if (name !== undefined && /^(?:br|hr|img)$/.test(name)) return plain(mark);
    const isOpen =
      name === undefined
        ? CLOSERS[mark] !== undefined ||
          // Before a space is a bullet or a closing mark.
          (SYMMETRIC.test(mark) && !this.open.includes(mark) && !/^\s/.test(next))
        : tag?.[1] === '';
    if (isOpen) {
      this.open.push(name === undefined ? mark : `<${name}`);
      return { text: mark, role: 'open', pops: 0 };
    }
    if (name === undefined && !CLOSING.has(mark) && !SYMMETRIC.test(mark)) return plain(mark);
    const pops = this.popsTo((one) =>
      name === undefined
        ? CLOSERS[one] === mark || one === mark || (one === '](' && mark === ')')
        : one === `<${name}`,
    );
    if (pops === 0) return plain(mark);
    this.open.length -= pops;
    return { text: mark, role: 'close', pops };
  }

  private popsTo(matches: (open: string) => boolean): number {
    const at = this.open.findLastIndex(matches);
    return at < 0 ? 0 : this.open.length - at;
  }
}

function plain(text: string): Token {
  return { text, role: 'plain', pops: 0 };
}

interface Frame {
  readonly open: string;
  readonly nodes: Node[];
  /** Of the target of a link: what opens the link, and its text. */
  readonly link?: { readonly open: string; readonly label: readonly Node[] };
}

/** The marks of a template as a tree. What opens and never closes is plain text. */
export function treeOf(template: Template): readonly Node[] {
  const frames: Frame[] = [{ open: '', nodes: [] }];
  const add = (node: Node): void => {
    frames.at(-1)?.nodes.push(node);
  };
  const flatten = (count: number): void => {
    for (let at = 0; at < count; at++) for (const node of plainly(frames.pop())) add(node);
  };
  const marks = new MarkStack();
  for (const piece of template) {
    if ('field' in piece) {
      add({ kind: 'field', field: piece.field });
      continue;
    }
    for (const { text, role, pops } of marks.read(piece.text)) {
      if (role === 'plain') add({ kind: 'text', text });
      else if (role === 'open') frames.push({ open: text, nodes: [] });
      else {
        flatten(pops - 1);
        const { open, nodes, link } = frames.pop() ?? { open: '', nodes: [], link: undefined };
        if (role === 'link') frames.push({ open: text, nodes: [], link: { open, label: nodes } });
        else if (link !== undefined) add({ kind: 'link', ...link, target: nodes });
        else add({ kind: 'group', open, close: text, inner: nodes });
      }
    }
  }
  flatten(frames.length - 1);
  return frames[0]?.nodes ?? [];
}

function plainly(frame: Frame | undefined): readonly Node[] {
  if (frame === undefined) return [];
  const { open, nodes, link } = frame;
  if (link === undefined) return [{ kind: 'text', text: open }, ...nodes];
  const { open: first, label } = link;
  return [{ kind: 'text', text: first }, ...label, { kind: 'text', text: open }, ...nodes];
}
