import { addAligned } from './add-aligned.ts';
import { FlatBuilder } from './flat-builder.ts';
import type { FlatText } from './flat-text.ts';
import { HtmlState, htmlTokens } from './html.ts';
import type { Node } from './node.ts';

interface Surroundings {
  readonly builder: FlatBuilder;
  readonly source: string;
  readonly html: HtmlState;
  /** Target of the link around the node. */
  readonly target?: string;
}

/** Phrasing content as a reader sees it, with the way back to the source. */
export function flatten(nodes: readonly Node[], source: string): FlatText {
  const builder = new FlatBuilder();
  const html = new HtmlState();
  for (const node of nodes) take(node, { builder, source, html });
  return builder.build();
}

function take(node: Node, around: Surroundings): void {
  const { builder, source } = around;
  switch (node.type) {
    case 'text':
      addAligned(builder, node.value ?? '', source, node);
      return;
    case 'break':
      builder.lineBreak();
      return;
    case 'inlineCode':
      takeCode(node, around);
      return;
    case 'html':
      for (const token of htmlTokens(source, node.start, node.end)) {
        if (token.kind !== 'text') around.html.take(builder, source, token);
      }
      return;
    case 'image':
      builder.image({
        at: builder.length,
        alt: node.alt ?? '',
        url: node.url ?? '',
        range: { start: node.start, end: node.end },
        ...(around.target === undefined ? {} : { target: around.target }),
      });
      return;
    case 'strong':
    case 'emphasis': {
      const from = builder.length;
      for (const child of node.children ?? []) take(child, around);
      const kind = node.type === 'strong' ? 'bold' : 'italic';
      builder.mark({ kind, start: from, end: builder.length });
      return;
    }
    case 'link':
      takeLink(node, around);
      return;
    case 'footnoteReference':
    case 'footnoteDefinition':
    case 'definition':
      return;
    default:
      for (const child of node.children ?? []) take(child, around);
  }
}

function takeCode({ value = '', start, end }: Node, { builder, source }: Surroundings): void {
  let ticks = 0;
  while (source.charAt(start + ticks) === '`') ticks++;
  const from = builder.length;
  const inner = source.slice(start + ticks, end - ticks);
  const shift = inner.indexOf(value.trim());
  if (shift >= 0) builder.add(value.trim(), start + ticks + shift);
  else addAligned(builder, value.trim(), source, { start: start + ticks, end: end - ticks });
  builder.mark({ kind: 'code', start: from, end: builder.length });
}

function takeLink(node: Node, around: Surroundings): void {
  const { builder, source } = around;
  const written = node.url ?? '';
  const url = innerTarget(written);
  const from = builder.length;
  for (const child of node.children ?? []) take(child, { ...around, target: url });
  const last = node.children?.at(-1);
  const bare = !source.startsWith('[', node.start);
  const labelEnd = bare ? node.start : (last?.end ?? node.start + 1);
  const urlRange = narrow(targetRange(source, labelEnd, node.end, bare), written, url);
  builder.link({
    start: from,
    end: builder.length,
    url,
    range: { start: node.start, end: node.end },
    ...(urlRange === undefined ? {} : { urlRange }),
    bare,
  });
}

/** `((url))` and `([url](url2))` are targets for Markdown; the address meant is within. */
function innerTarget(url: string): string {
  const nested = /^\[([^\][\s]+)\]\([^\s]*$/.exec(url)?.[1];
  return nested ?? /^\(([^()\s]+)\)?$/.exec(url)?.[1] ?? url;
}

function narrow(
  range: { start: number; end: number } | undefined,
  written: string,
  url: string,
): { start: number; end: number } | undefined {
  if (range === undefined || url === written) return range;
  const start = range.start + Math.max(0, written.indexOf(url));
  return { start, end: start + url.length };
}

/** Where the target after a link's text is; undefined for reference links. */
function targetRange(
  source: string,
  from: number,
  end: number,
  bare: boolean,
): { start: number; end: number } | undefined {
  if (bare) {
    const angle = source.charAt(from) === '<';
    return angle ? { start: from + 1, end: end - 1 } : { start: from, end };
  }
  const label = source.slice(from, end).indexOf('](');
  if (label < 0) return undefined;
  let start = from + label + 2;
  while (start < end && /\s/.test(source.charAt(start))) start++;
  let stop = end - 1;
  const title = /\s(?:"[^"]*"|'[^']*')$/.exec(source.slice(start, stop).trimEnd());
  if (title !== null) stop = start + title.index;
  while (stop > start && /\s/.test(source.charAt(stop - 1))) stop--;
  if (source.charAt(start) === '<' && source.charAt(stop - 1) === '>') {
    start++;
    stop--;
  }
  return { start, end: Math.max(start, stop) };
}
