import type { Range } from '../../text/range.ts';
import type { Block } from './block.ts';
import { repairLinks } from './broken-links.ts';
import { join } from './flat-builder.ts';
import type { FlatText } from './flat-text.ts';
import { flatten } from './flatten.ts';
import { flattenHtml } from './html.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { Node } from './node.ts';
import { parseChunk } from './parse-chunk.ts';
import { innerTable } from './tables.ts';
import { tooComplex } from './too-complex.ts';

/** Turns parsed nodes into blocks; lists become their items one by one. */
export function toBlocks(nodes: readonly Node[], source: string): Block[] {
  const notes = nodes.filter(({ type }) => type === 'footnoteDefinition').length;
  const areEntries = notes >= FEWEST_NOTES && notes >= nodes.length * SHARE_OF_NOTES;
  return nodes.flatMap((node) =>
    areEntries && node.type === 'footnoteDefinition'
      ? footnote(node, source)
      : toBlock(node, source),
  );
}

/** So many footnotes, and such a share of a text, are a bibliography rather than remarks. */
const FEWEST_NOTES = 3;
const SHARE_OF_NOTES = 0.8;

/** A footnote as an item that begins with its name. */
function footnote({ start, end, children = [] }: Node, source: string): Block[] {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return [];
  const from = start + NAME_OF_NOTE;
  const name = {
    type: 'text',
    start: from,
    end: first.start,
    value: source.slice(from, first.start),
  };
  const paragraph = { ...first, start: from, children: [name, ...(first.children ?? [])] };
  const blocks = toBlocks([paragraph, ...rest], source);
  return [{ kind: 'item', range: { start, end }, ordered: true, blocks }];
}

/** Where the name of a footnote begins: behind `[^`. */
const NAME_OF_NOTE = 2;

function toBlock(node: Node, source: string): Block[] {
  const range = { start: node.start, end: node.end };
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      // `---` below an entry is a separator, whatever CommonMark makes of it.
      const kind = source.startsWith('#', node.start) ? 'heading' : 'paragraph';
      return [{ kind, range, flat: repairLinks(flatten(children, source), source) }];
    }
    case 'list':
      return children.map((item) => ({
        kind: 'item',
        range: { start: item.start, end: item.end },
        ordered: node.ordered === true,
        blocks: toBlocks(item.children ?? [], source),
      }));
    case 'html':
      return [{ kind: 'html', range, flat: htmlBlock(node, source) }];
    case 'code':
      return [
        {
          kind: 'code',
          range,
          text: node.value ?? '',
          ...(node.lang === undefined ? {} : { lang: node.lang }),
        },
      ];
    case 'blockquote':
      return [{ kind: 'quote', range, blocks: toBlocks(children, source) }];
    case 'table':
      return [innerTable(node, source)];
    case 'thematicBreak':
      return [{ kind: 'break', range }];
    default:
      return [];
  }
}

/** The items or rows of a stretch of the source that is an HTML list or table. */
export function toHtmlBlocks(range: Range, source: string): Block[] {
  return htmlBlocks(source, range, markdownWithin(source));
}

/** Raw HTML; Markdown in its text is read too, though GitHub shows it unchanged. */
function htmlBlock({ start, end }: Node, source: string): FlatText {
  return flattenHtml(source, start, end, markdownWithin(source));
}

/** Reads text between tags as Markdown where it has some. */
function markdownWithin(source: string): (from: number, to: number) => FlatText | undefined {
  return (from, to) => {
    const text = source.slice(from, to);
    if (!/\]\(|\*\*/.test(text) || tooComplex(text) !== undefined) return undefined;
    // HTML that is text for the tokens here can be a block for remark: it is not read again.
    const nodes = parseChunk(text, from).filter(({ type }) => type !== 'html');
    const parts = toBlocks(nodes, source).flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'heading' ? [block.flat] : [],
    );
    return parts.length === 0 ? undefined : join(parts);
  };
}
