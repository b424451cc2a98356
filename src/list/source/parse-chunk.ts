import { lineTable } from '../../text/line-table.ts';
import { markdownPieces } from './markdown-pieces.ts';
import type { Node } from './node.ts';
import { parserWith } from './parse-inline.ts';
import { simpleBlocks } from './simple-blocks.ts';

/**
 * Badges are often written as `<img src=https://..>` without quotes, broken over lines, in a link.
 * remark reads such a tag as text, and its underscores for emphasis. The inside of the tag is read
 * from the source, so for remark it may be any word of the same length.
 */
function maskImages(text: string): string {
  return text.includes('<img')
    ? text.replace(IMAGE, (_, open: string, inside: string) => open + inside.replace(/\S/g, 'a'))
    : text;
}

const IMAGE = /(<img\s)([^<>]{1,3000}?)(?=\s?\/?>)/gi;

/** Code that shows such a tag, or HTML with it, as it was written. */
function unmasked(value: string, written: string): string {
  if (!value.includes('<img')) return value;
  const tags = written.match(IMAGE) ?? [];
  let next = 0;
  return value.replace(IMAGE, (tag) => tags[next++]?.replace(/\s/g, ' ') ?? tag);
}

/** What remark's nodes carry, as far as it is read here. */
interface RawNode {
  readonly type: string;
  readonly value?: unknown;
  readonly url?: unknown;
  readonly alt?: unknown;
  readonly lang?: unknown;
  readonly ordered?: unknown;
  readonly identifier?: unknown;
  readonly children?: readonly RawNode[];
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
}

/**
 * Lists indent the second paragraph of an entry at will: with indented code off, none of them is
 * lost in a code block.
 */
const LENIENT = { disable: { null: ['codeIndented'] } };
const parseRaw = parserWith<RawNode>('micromarkExtensions', LENIENT);

/**
 * Parses one chunk of a source with GitHub's Markdown. `before` and `after` are put around it (the
 * head of a split table, definitions from elsewhere); nodes outside the chunk are omitted.
 */
export function parseChunk(text: string, start: number, before = '', after = ''): readonly Node[] {
  if (before !== '' || after !== '') return remarkChunk(text, start, before, after);
  return simpleBlocks(text, start) ?? blockByBlock(text, start);
}

/** Parses the blocks of a chunk alone: those that may not be simple with remark. */
function blockByBlock(text: string, start: number): readonly Node[] {
  // A definition in one block is for all of them; a comment that is not closed ends with the others.
  const isOpen = text.lastIndexOf('<!--') > text.lastIndexOf('-->');
  if (isOpen || text.includes(']:')) return remarkChunk(text, start);
  const nodes: Node[] = [];
  let done = 0;
  const add = (some: readonly Node[], end: number): void => {
    for (const node of some) nodes.push(node);
    done = end;
  };
  const parseUpTo = (end: number): void => {
    if (end > done) add(remarkChunk(text.slice(done, end), start + done), end);
  };
  for (const { start: from, end, before } of markdownPieces({ text, lines: lineTable(text) }, 1)) {
    const simple = before === '' ? simpleBlocks(text.slice(from, end), start + from) : undefined;
    if (simple === undefined) continue;
    parseUpTo(from);
    add(simple, end);
  }
  parseUpTo(text.length);
  return nodes;
}

/** Parses a chunk with remark, whatever its content. */
export function remarkChunk(text: string, start: number, before = '', after = ''): readonly Node[] {
  const tree = parseRaw(`${before}${maskImages(text)}${after}`);
  const end = start + text.length;
  const source = { text, start, shift: start - before.length, targets: targetsOf(tree) };
  return (tree.children ?? [])
    .map((child) => convert(child, source))
    .filter((node) => node.end > start && node.start < end);
}

/** The text of a chunk, where it begins in the source, and the targets its references have. */
interface ParsedText {
  readonly text: string;
  readonly start: number;
  /** From places in the parsed text to places in the source. */
  readonly shift: number;
  readonly targets: ReadonlyMap<string, string>;
}

function targetsOf(tree: RawNode): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const { type, identifier, url } of tree.children ?? []) {
    const name = asText(identifier);
    if (type === 'definition' && name !== undefined && !targets.has(name))
      targets.set(name, asText(url) ?? '');
  }
  return targets;
}

const REFERENCES: Readonly<Record<string, string>> = {
  linkReference: 'link',
  imageReference: 'image',
};

function convert(
  node: RawNode,
  source: ParsedText,
  place?: { readonly start: number; readonly end: number },
): Node {
  const { shift } = source;
  const start = place?.start ?? (node.position?.start.offset ?? 0) + shift;
  const end = place?.end ?? (node.position?.end.offset ?? 0) + shift;
  const shown = asText(node.value);
  const isRaw = node.type === 'inlineCode' || node.type === 'code' || node.type === 'html';
  const value =
    isRaw && shown !== undefined
      ? unmasked(shown, source.text.slice(start - source.start, end - source.start))
      : shown;
  const url = asText(node.url) ?? source.targets.get(asText(node.identifier) ?? '');
  const alt = asText(node.alt);
  const lang = asText(node.lang);
  let cursor = start;
  const children = node.children?.map((child) => {
    const made = convert(
      child,
      source,
      child.position === undefined ? locate(child, cursor, end, source) : undefined,
    );
    cursor = made.end;
    return made;
  });
  return {
    type: REFERENCES[node.type] ?? node.type,
    start,
    end,
    ...(value === undefined ? {} : { value }),
    ...(url === undefined ? {} : { url }),
    ...(alt === undefined ? {} : { alt }),
    ...(lang === undefined ? {} : { lang }),
    ...(typeof node.ordered === 'boolean' ? { ordered: node.ordered } : {}),
    ...(children === undefined ? {} : { children }),
  };
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Mail addresses found late have no position in remark's tree; they are looked up in the text. */
function locate(
  node: RawNode,
  cursor: number,
  end: number,
  { text, start }: ParsedText,
): { start: number; end: number } {
  const value = asText(node.value) ?? asText(node.children?.[0]?.value) ?? '';
  const at = text.indexOf(value, cursor - start);
  if (value === '' || at < 0 || start + at + value.length > end)
    return { start: cursor, end: cursor };
  return { start: start + at, end: start + at + value.length };
}
