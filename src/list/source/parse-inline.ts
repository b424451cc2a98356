import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Range } from '../../text/range.ts';

/** What remark's nodes carry, as far as addresses need it. */
export interface MarkdownNode {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly identifier?: string;
  readonly label?: string;
  readonly children?: readonly MarkdownNode[];
  readonly position?: {
    readonly start: { readonly offset: number };
    readonly end: { readonly offset: number };
  };
  /** Where the address of a link, an image or a definition is, without its angle brackets. */
  readonly data?: { readonly destination?: Range };
}

/** What remark's compiler hands to a handler, as far as it is used here. */
interface Compiler {
  readonly stack: { url?: string; data?: object }[];
  resume(): string;
}
interface Token {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

/** Reads an address like remark, and records where it is, which remark's tree lacks. */
function takeDestination(this: Compiler, token: Token): void {
  const url = this.resume();
  const node = this.stack.at(-1);
  if (node === undefined) return;
  node.url = url;
  node.data = { destination: { start: token.start.offset, end: token.end.offset } };
}

const DESTINATIONS = {
  exit: {
    resourceDestinationString: takeDestination,
    definitionDestinationString: takeDestination,
  },
};

/**
 * A parser of Markdown as GitHub reads it (CommonMark 0.31.2 with GFM's extensions), and one more
 * extension of some kind. It is made when first needed, so that loading this file costs nothing.
 */
export function parserWith<Tree>(kind: string, extension: object): (text: string) => Tree {
  let processor: Processor | undefined;
  return (text) => {
    processor ??= unified()
      .data(kind as never, [extension] as never)
      .use(remarkParse)
      .use(remarkGfm)
      .freeze() as unknown as Processor;
    return processor.parse(text) as Tree;
  };
}

/** Parses Markdown; places count in the text. */
export const parseMarkdown = parserWith<MarkdownNode>('fromMarkdownExtensions', DESTINATIONS);
