import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesOf, webAddresses } from '../../../src/list/source/addresses.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { expectLinear } from '../../text/growth.ts';

const urls = (text: string): string[] =>
  addressesOf(sourceFile('README.md', text)).addresses.map(({ url }) => url);

// The right values are what GitHub and the reference implementation of CommonMark make of these:
// https://spec.commonmark.org/0.31.2/#links (6.3), #images (6.4), #autolinks (6.5), #raw-html (6.6),
// #link-reference-definitions (4.7), https://github.github.com/gfm/#autolinks-extension- (6.9), and the
// tokenizer of https://html.spec.whatwg.org/multipage/parsing.html for attributes.
const H = 'https://x.example';
describe('every character of an address', () => {
  it.each([
    [`[a](${H}/p|q)`, [`${H}/p|q`]],
    [`[a](${H}/p"q)`, [`${H}/p"q`]],
    [`[a](${H}/p\`q)`, [`${H}/p\`q`]],
    [`[a](${H}/p<q)`, [`${H}/p<q`]],
    [`[a](<${H}/a b.pdf>)`, [`${H}/a b.pdf`]],
    ['[a](</a b.pdf>)', ['/a b.pdf']],
    [`[a](${H}/a&#x2F;b&#47;c)`, [`${H}/a/b/c`]],
    [`[a](${H}/?a=1&copy;=2)`, [`${H}/?a=1©=2`]],
    [`[a](${H}/?a=1&copy=2)`, [`${H}/?a=1&copy=2`]],
    [`[a](${H}/a\\)b)`, [`${H}/a)b`]],
    [`[a](${H}/a\\_b\\*c)`, [`${H}/a_b*c`]],
    [`[a](${H}/(b(c)))`, [`${H}/(b(c))`]],
    [`[a](${H}/a%20b%7Cc)`, [`${H}/a%20b%7Cc`]],
    [`[a](${H}/ü/日本)`, [`${H}/ü/日本`]],
    [`[a](${H}/a_b_c*d*)`, [`${H}/a_b_c*d*`]],
    [`[a](${H}/a 'title')`, [`${H}/a`]],
    [`[a](${H}/a\n"title")`, [`${H}/a`]],
    [`[a](\n${H}/a\n)`, [`${H}/a`]],
    [`![a](${H}/a.svg)`, [`${H}/a.svg`]],
    [`[![a](${H}/b.svg)](${H}/c)`, [`${H}/b.svg`, `${H}/c`]],
    [`<${H}/auto|x>`, [`${H}/auto|x`]],
    [`<${H}/a"b\`c>`, [`${H}/a"b\`c`]],
    [`<${H}/a&amp;b>`, [`${H}/a&b`]],
    [`see ${H}/a|b and`, [`${H}/a|b`]],
    [`see (${H}/a(b)).`, [`${H}/a(b)`]],
    [`see ${H}/a&lt;`, [`${H}/a`]],
    [`see ${H}/a_b_.`, [`${H}/a_b`]],
    ['see www.x.example/a', ['http://www.x.example/a']],
    [`[a]: ${H}/a`, [`${H}/a`]],
    [`[a]: <${H}/a b>`, [`${H}/a b`]],
    [`[a]:\n  ${H}/a|b\n  "title"`, [`${H}/a|b`]],
    [`[text][a]\n\n[a]: ${H}/a`, [`${H}/a`]],
    [`<a href="${H}/a?b=1&amp;c=2">x</a>`, [`${H}/a?b=1&c=2`]],
    [`<a href='${H}/a"b'>x</a>`, [`${H}/a"b`]],
    [`<div><a href=${H}/a?b=c>x</a></div>`, [`${H}/a?b=c`]],
    [`<div><a title="a > b" href = "${H}/a">x</a></div>`, [`${H}/a`]],
    [`<p>\n<img\n  src="${H}/a.png"\n  alt="x">\n</p>`, [`${H}/a.png`]],
    [`[<img src=${H}/a.png style="b">](${H}/c)`, [`${H}/a.png`, `${H}/c`]],
    [`<a HREF="${H}/a&#x2F;b">x</a>`, [`${H}/a/b`]],
    [`<td>${H}/a, ${H}/b</td>`, [`${H}/a`, `${H}/b`]],
    [`| a |\n| - |\n| [p](${H}/a\\|b) |`, [`${H}/a|b`]],
    [`> - [a](${H}/a|b)`, [`${H}/a|b`]],
    ['[a](#growth) and [b](papers/none.pdf)', ['#growth', 'papers/none.pdf']],
  ])('%j', (text, found) => {
    expect(urls(text)).toEqual(found);
  });

  it.each([
    ['    [a](https://x.example/a)'],
    ['`[a](https://x.example/a)`'],
    ['```\n[a](https://x.example/a)\n\n- https://x.example/b\n```'],
    ['<!-- [a](https://x.example/a)\n\nhttps://x.example/b -->'],
    ['[a] (b)'],
    ['<pre>\n\n<code>x</code></pre>'],
  ])('finds none in %j', (text) => {
    expect(urls(text)).toEqual([]);
  });

  it('reports the place of each as written', () => {
    const text = `# L\r\n\r\n- [a](<${H}/a b>) <${H}/c> <a href="${H}/d&amp;e">\r\n\r\n[r]: ${H}/f "t"\r\n`;
    const found = addressesOf(sourceFile('README.md', text)).addresses;
    expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      `${H}/a b`,
      `${H}/c`,
      `${H}/d&amp;e`,
      `${H}/f`,
    ]);
  });
});

describe('long files', () => {
  const rows = Array.from({ length: 700 }, (_, at) => `| ${at} | [p](${H}/${at}\\|x) |`);
  const items = Array.from({ length: 700 }, (_, at) => `- [p](${H}/${at}|x) and [q][ref]`);

  it('are read completely, in tables and lists', () => {
    const table = `| a | b |\n| - | - |\n${rows.join('\n')}\n`;
    expect(urls(table)).toEqual(rows.map((_, at) => `${H}/${at}|x`));
    const list = `${items.join('\n')}\n\n[ref]: ${H}/ref\n`;
    expect(urls(list)).toEqual([...items.map((_, at) => `${H}/${at}|x`), `${H}/ref`]);
    expect(addressesOf(sourceFile('README.md', list)).undefinedReferences).toEqual([]);
  });

  it('keep fences that are longer than a piece', () => {
    const code = `\`\`\`\n${Array.from({ length: 300 }, () => `- ${H}/code`).join('\n\n')}\n\`\`\`\n\n${H}/text`;
    expect(urls(code)).toEqual([`${H}/text`]);
  });

  it.each(['[', '<a href=', '](', '`', '<!--', '- [a](b\n', '| - |\n', '[a][b]'])(
    'of nothing but %j are none, and take linear time',
    (piece) => {
      const input = (size: number): string => piece.repeat(size / piece.length);
      expect(expectLinear({ size: 4000, input }, urls).result).toEqual([]);
    },
  );
});

describe('undefined references', () => {
  const labels = (text: string): string[] =>
    addressesOf(sourceFile('README.md', text)).undefinedReferences.map(({ label }) => label);

  it.each([
    ['[text][ref]', ['ref']],
    ['[text][Ref]\n\n[ref]: /a', []],
    ['[text][ref]\n\n[other]: /a', ['ref']],
    ['[ref][]', ['ref']],
    ['![image][none]', ['none']],
    ['[text]', []],
    ['`[text][ref]` and [text]\\[ref]', []],
    ['```\n[text][ref]\n```', []],
    ['[^1] and [a][^1]\n\n[^1]: note', []],
    ['[a](b)[c][d]', ['d']],
  ])('%j', (text, missing) => {
    expect(labels(text)).toEqual(missing);
  });
});

it('finds the same in a file as in its parts', () => {
  const block = fc.constantFrom(
    `- [a](${H}/a|b)`,
    `See ${H}/c.`,
    `<div>\n<a href=${H}/d>x</a>\n</div>`,
    `> <${H}/e>`,
    '```\nhttps://x.example/code\n```',
    `| a |\n| - |\n| ${H}/f |`,
    `## [g](${H}/g)`,
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 40 }), (blocks) => {
      const found = webAddresses(sourceFile('README.md', blocks.join('\n\n')));
      const each = blocks.flatMap((one) => webAddresses(sourceFile('README.md', one)));
      expect(found.map(({ url }) => url)).toEqual(each.map(({ url }) => url));
    }),
    { numRuns: 50 },
  );
});
