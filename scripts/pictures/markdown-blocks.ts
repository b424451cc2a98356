import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from './spans.ts';

/** What a comment on GitHub is made of, as far as ours use it. */
export type Block =
  | { readonly kind: 'heading' | 'text'; readonly spans: readonly Span[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'suggestion'; readonly lines: readonly string[] };

const parser = unified().use(remarkParse).use(remarkGfm);
type RootContent = ReturnType<typeof parser.parse>['children'][number];
type PhrasingContent = Extract<RootContent, { type: 'paragraph' }>['children'][number];

/** Reads the body of a comment as GitHub would show it. */
export function markdownBlocks(body: string): Block[] {
  return parser.parse(body).children.flatMap(blockOf);
}

function blockOf(node: RootContent): Block[] {
  switch (node.type) {
    case 'html':
      // The hidden marker.
      return [];
    case 'heading':
      return [{ kind: 'heading', spans: spansOf(node.children, '') }];
    case 'paragraph':
      return [{ kind: 'text', spans: spansOf(node.children, '') }];
    case 'table':
      return [
        {
          kind: 'table',
          rows: node.children.map(({ children }) =>
            children.map((cell) =>
              spansOf(cell.children, '')
                .map(({ text }) => text)
                .join(''),
            ),
          ),
        },
      ];
    case 'code':
      return [{ kind: 'suggestion', lines: node.value.split('\n') }];
    default:
      throw new Error(`the pictures know no ${node.type}`);
  }
}

function spansOf(nodes: readonly PhrasingContent[], look: string): Span[] {
  let small = '';
  return nodes.flatMap((node): Span[] => {
    const own = [look, small].filter((one) => one !== '').join(' ');
    switch (node.type) {
      case 'text':
        return [{ text: node.value.replaceAll('\n', ' '), look: own }];
      case 'inlineCode':
        return [{ text: node.value, look: [own, 'code'].join(' ').trim() }];
      case 'strong':
        return spansOf(node.children, [own, 'bold'].join(' ').trim());
      case 'link':
        return spansOf(node.children, [own, 'link'].join(' ').trim());
      case 'html':
        small = node.value === '<sub>' ? 'small' : '';
        return [];
      default:
        throw new Error(`the pictures know no ${node.type}`);
    }
  });
}
