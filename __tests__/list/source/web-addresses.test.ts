import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webAddresses } from '../../../src/list/source/addresses.ts';

import { sourceFile } from '../../../src/text/source-file.ts';

const urls = (text: string): string[] =>
  webAddresses(sourceFile('README.md', text)).map(({ url }) => url);

describe('webAddresses', () => {
  it.each([
    ['[a](https://x.example/a)', ['https://x.example/a']],
    ['[a](https://x.example/a "title")', ['https://x.example/a']],
    ['[a](<https://x.example/a>)', ['https://x.example/a']],
    [
      '[![b](https://x.example/b.svg)](https://x.example/a)',
      ['https://x.example/b.svg', 'https://x.example/a'],
    ],
    [
      '[[a](https://x.example/a)][[b](https://x.example/b)]',
      ['https://x.example/a', 'https://x.example/b'],
    ],
    ['[a](https://x.example/wiki/A_(b))', ['https://x.example/wiki/A_(b)']],
    ['[a]: https://x.example/a', ['https://x.example/a']],
    ['<a href="https://x.example/a?b=1&amp;c=2">', ['https://x.example/a?b=1&c=2']],
    ["<img src='https://x.example/a.png'>", ['https://x.example/a.png']],
    [
      'See https://x.example/a. Or (https://x.example/b), too',
      ['https://x.example/a', 'https://x.example/b'],
    ],
    [
      '| a | b |\n| - | - |\n| [a](https://x.example/a)|https://x.example/b|',
      ['https://x.example/a', 'https://x.example/b'],
    ],
    ['[a](https://x.example/a\\_b)', ['https://x.example/a_b']],
    ['**https://x.example/a**', ['https://x.example/a']],
    ['`https://x.example/a` and https://x.example/b', ['https://x.example/b']],
    ['```\nhttps://x.example/a\n```\n', []],
    ['<!-- https://x.example/a -->\n', []],
    ['text <!-- https://x.example/a --> https://x.example/b', ['https://x.example/b']],
    ['http:// and https://', []],
    ['mailto:a@x.example ftp://x.example', []],
  ])('reads %j', (text, found) => {
    expect(urls(text)).toEqual(found);
  });

  it('reports the place of each', () => {
    const text = '# List\r\n\r\n- [a](https://x.example/a)\r\n';
    const [found] = webAddresses(sourceFile('README.md', text));
    expect(text.slice(found?.range.start, found?.range.end)).toBe('https://x.example/a');
  });

  it('finds nothing but addresses, in order', () => {
    const part = fc.constantFrom(
      'https://x.example/',
      '](',
      ')',
      '[',
      '(',
      '`',
      ' ',
      '\n',
      '<',
      '>',
      '&amp;',
      "'",
      '\\',
      'a.',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = -1;
        for (const { url, range } of webAddresses(sourceFile('README.md', text))) {
          expect(url).toMatch(/^https?:\/\/\S+$/);
          expect(range.start).toBeGreaterThan(last);
          last = range.start;
        }
      }),
    );
  });
});
