import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import {
  codeSpan,
  inertLine,
  inertMarkdown,
  messageMarkdown,
} from '../../src/report/markdown-text.ts';

const reader = remark().use(remarkGfm);

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What a text is to GitHub, where it stands after words of ours. */
function nodesOf(markdown: string): Node[] {
  const nodes: Node[] = [];
  const visit = (node: Node): void => {
    nodes.push(node);
    node.children?.forEach(visit);
  };
  visit(reader.parse(`We say: ${markdown} .`));
  return nodes;
}

function kindsOf(markdown: string): Set<string> {
  return new Set(nodesOf(markdown).map(({ type }) => type));
}

/** What GitHub links in text, wherever it stands. */
const LINKED = /@\w|#\d|GH-\d|https?:|ftp:|www\./i;

/** Nothing of a text comes to life: it is text and code, and what GitHub links is in the code. */
function expectInert(markdown: string): void {
  expect(markdown).not.toMatch(/[\r\n]/);
  for (const { type, value = '' } of nodesOf(markdown)) {
    expect(['root', 'paragraph', 'text', 'inlineCode']).toContain(type);
    if (type === 'text') expect(value).not.toMatch(LINKED);
  }
}

const TEXT_ALONE = new Set(['root', 'paragraph', 'text']);

/** Parts that mean something to Markdown or to GitHub, next to each other and to words. */
const part = fc.oneof(
  fc.constantFrom(
    ...['http://', 'https://', 'HTTPS://', 'ftp://', 'www.', 'evil.example', '/x', 'mailto:'],
    ...[
      '@octocat',
      'a@b.example',
      '#1',
      'GH-1',
      'o/r#2',
      'fixes ',
      '_',
      '__',
      '*',
      '**',
      '~~',
      '`',
    ],
    ...['[x]', '(https://e.example)', '![', ']', '](', '<b>', '<!--', '-->', '&lt;', '&#64;', '|'],
    ...['\\', '$', '$$', '^', '1', 'é', ' ', '\n', '\n\n', '\n- ', '\n# ', '\n```\n', '\u200b'],
  ),
  fc.string({ maxLength: 3 }),
);

describe('inertMarkdown', () => {
  it.each([
    ['_http://evil.example/x'],
    ['1https://evil.example/x'],
    ['_www.evil.example'],
    ['*www.evil.example'],
    ['-@.A'],
    ['_GH-7'],
    ['\u200bwww\u200b.evil.example'],
  ])('has no link in %j, whatever is before it', (text) => {
    expectInert(inertMarkdown(text));
    expect(inertLine(text)).not.toMatch(LINKED);
  });

  it('is only text and code in Markdown', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        expectInert(inertMarkdown(parts.join('')));
        expectInert(messageMarkdown(parts.join('')));
        expectInert(messageMarkdown(`The title "${parts.join('')}" is \`${parts.join('')}\`.`));
      }),
      { numRuns: 500 },
    );
  });

  it('can be copied: it contains no hidden character', () => {
    const shown = inertMarkdown('See (https://a.example/x_y), @octocat, a@b.example | #1.');
    expect(shown).toBe('See \\(`https://a.example/x_y`\\), `@octocat`, `a@b.example` \\| `#1`.');
  });
});

describe('messageMarkdown', () => {
  it('shows quotes in a message as code, except words', () => {
    expect(
      messageMarkdown(
        'The doi of A is "https://doi.org/10.1/x". Write `10.1/x`, not "a title of it".',
      ),
    ).toBe('The doi of A is `https://doi.org/10.1/x`. Write `10.1/x`, not "a title of it".');
  });
});

describe('codeSpan', () => {
  it('is only code, without hidden characters', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join('');
        fc.pre(/[^\s\u200b]/.test(text));
        const kinds = kindsOf(codeSpan(text));
        expect(kinds).toEqual(new Set([...TEXT_ALONE, 'inlineCode']));
      }),
      { numRuns: 300 },
    );
    expect(codeSpan('https://a.example/\u{e0041}\u00ad\u202ex')).toBe('`https://a.example/x`');
  });
});
