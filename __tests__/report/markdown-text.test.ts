import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { codeSpan, inertLine, inertMarkdown } from '../../src/report/markdown-text.ts';

const reader = remark().use(remarkGfm);

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

/** The kinds of what a text is to GitHub, where it stands behind words of ours. */
function kindsOf(markdown: string): Set<string> {
  const kinds = new Set<string>();
  const visit = (node: Node): void => {
    kinds.add(node.type);
    node.children?.forEach(visit);
  };
  visit(reader.parse(`We say: ${markdown} .`));
  return kinds;
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
    ['_GH-7'],
    ['\u200bwww\u200b.evil.example'],
  ])('leaves no link in %j, whatever stands before it', (text) => {
    expect(kindsOf(inertMarkdown(text))).toEqual(TEXT_ALONE);
    expect(inertMarkdown(text)).not.toMatch(/www\.|https?:|GH-\d/i);
    expect(inertLine(text)).not.toMatch(/www\.|https?:|GH-\d/i);
  });

  it('is text and nothing else to a reader of Markdown', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const inert = inertMarkdown(parts.join(''));
        expect(inert).not.toMatch(/[\r\n]|@\w|#\d|GH-\d/i);
        const kinds = kindsOf(inert);
        expect(kinds).toEqual(TEXT_ALONE);
      }),
      { numRuns: 500 },
    );
  });
});

describe('codeSpan', () => {
  it('is code and nothing else, and shows no character that hides', () => {
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
