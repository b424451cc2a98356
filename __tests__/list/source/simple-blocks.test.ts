import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../src/list/source/blocks.ts';
import { parseChunk, remarkChunk } from '../../../src/list/source/parse-chunk.ts';
import { simpleBlocks } from '../../../src/list/source/simple-blocks.ts';
import { markdown } from './any-markdown.ts';

const SHIFT = 7;

const SIMPLE = [
  '- [On **the** Depth of _Rivers_](https://arxiv.org/abs/2001.00001) ([`Bee2020`](x.bib#L1-L9)), Ann Bee, *J. of Rivers*, 2020\n  - **Abstract:** We show it.\n\n- Another\n',
  'Words first.\n\n1. One [[pdf](a_b_c.pdf)] [code](https://x.org/a(1))\n2. Two\n\n   More of two.\n   * Below\n* Another list\n',
  '**2020**\n- [![badge *x*](https://img.org/a_b.svg)](https://x.org) text \r\n-  ![](b) x<br>y</a> <b class="c">z</b>\r\n',
  '- a * b ** c _d_e_ *f **g** h* [not a link] [a][b] ]\n - sister\n  - below\n      - deeper\n   - there again\n',
  'Run:\n```sh\nnode -v\n\n- no item @ <b> [x]: y\n````\n- item\n\n```\n\n```\n\n```\n```\n',
  '- `<img src=a/>` and `<b>`\n',
  '- text \n  that *goes*\non* for [lines\n   of](x) words,  \n with breaks\nand more\n\nAnother\none\n- item\n',
  '- a \\* b \\[c\\] d\\e [f](g) *\\*h* \\`i Recall@10 ~5 <img src="a_b" alt="c">\n',
  '**Bold** \\\n*b*\\\n[c](d)\n',
  '- [<img src=https://img.org/a_b alt="x" />](y) *z*\n- <img src=a> b\n- <a name="c"></a>d <img / > e\n- f\n<br>g <b>h</b><br/>\n  <br/>i\n',
  '- **Bold.**[x](y) **Bold**, (*see*) “*quoted*” 2*3*4\n\n\n- R&D & more; e.g. 3|4\n',
  '- &amp;&nbsp;*&lt;b>* &nosuch; `&amp;` ![&copy; c](x "&amp;") \\&amp;\n',
  '- [a](b "title") [[c]( https://x.org/(1) )] ![d](e  "f (g)")\n',
];

const HARD = [
  '- [a][1]\n\n[1]: b\n',
  '- https://x.org\n',
  '- www.x.org\n',
  '- a@b.org\n',
  '- [\n  <img src=a_b/>- \n',
  '- ~~a~~\n',
  '- &#38;\n',
  '- a&commat;b.org\n',
  '- [a](b&amp;c)\n',
  '- # heading\n',
  '> quote\n',
  '<div>\n',
  '- <img src=a>\n',
  '- a\\ \n  b\n',
  '- a\r\n  b\n',
  '- `a\n  b`\n',
  '- ~a~\n',
  '- \\<img src="a">\n',
  '- [ ] task\n',
  'a | b\n-|-\n',
  '---\n',
  '- ---\n',
  '-\n',
  '- - a\n',
  '-      code\n',
  'text\n2. no list\n',
  '- [a](b "ti"tle")\n',
  '- `open\n',
  '- ***a***\n',
  '```\nopen\n',
  '``` two words\n```\n',
  '- ```\n  a\n  ```\n',
  '- *a**\n',
  '- [^1]\n',
];

const parts = fc.constantFrom(
  ...['- ', '* ', '1. ', '2) ', '\n', '\n\n', '\n  ', '\n   - ', '\n  - ', '\n - ', '\n- ', '\r\n'],
  ...[
    '**',
    '*',
    '_',
    '`',
    '``',
    '\n```\n',
    '\n```js\n',
    '[',
    ']',
    '](a.b)',
    '](',
    '](a "b")',
    '&amp;',
    '&nbsp;',
    '&commat;',
    '"',
    '(',
    ')',
    '![',
    '<br>',
    '</b>',
    '|',
    '---',
    '\\',
    '~',
    '@',
    '<img src="a">',
    '<img src=a_b/>',
    '<a name="c"></a>',
  ],
  ...[
    'a',
    'word ',
    ' ',
    '  ',
    '. ',
    ', ',
    '“',
    '😀',
    '\u00a0',
    ':',
    '&',
    '!',
    '1',
    'long words of prose that fold, ',
  ],
);

describe('simpleBlocks', () => {
  it.each(SIMPLE)('reads as remark does: %j', (text) => {
    const nodes = simpleBlocks(text, SHIFT);
    expect(nodes).toBeDefined();
    expect(nodes).toEqual(remarkChunk(text, SHIFT));
  });

  it.each(HARD)('leaves to remark: %j', (text) => {
    expect(simpleBlocks(text, SHIFT)).toBeUndefined();
  });

  it.each([
    ['of simple signs', fc.array(parts, { maxLength: 24 }).map((some) => some.join('')), 4000],
    ['of anything', markdown, 1000],
  ])('returns what remark returns, or nothing, for texts %s', (_, texts, numRuns) => {
    let simple = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const nodes = simpleBlocks(text, SHIFT);
        if (nodes === undefined) return;
        simple++;
        expect(nodes).toEqual(remarkChunk(text, SHIFT));
      }),
      { numRuns },
    );
    expect(simple).toBeGreaterThan(numRuns / 100);
  });
});

describe('parseChunk', () => {
  it.each([
    ['- &amp;<img src="v" alt="Map of all the many rivers of the north">!\n', '&!'],
    [
      '- Walls of the old harbor, and of the new one too.\n- On rivers, by Carl, Ada, Moss, Bo et al. [[pdf]][https://x.org/a]\n',
      'On rivers, by Carl, Ada, Moss, Bo et al. [[pdf]][https://x.org/a]',
    ],
  ])('reads long texts as they are: %j', (text, shown) => {
    const [last] = toBlocks(parseChunk(text, 0), text).slice(-1);
    const block = last?.kind === 'item' ? last.blocks[0] : last;
    expect(block).toMatchObject({ flat: { text: shown } });
  });

  const any = fc.array(fc.oneof(parts, markdown), { maxLength: 12 });

  it('reads blocks alone as remark reads them together', () => {
    fc.assert(
      fc.property(any, (some) => {
        const text = some.join('');
        expect(toBlocks(parseChunk(text, 0), text)).toEqual(toBlocks(remarkChunk(text, 0), text));
      }),
      { numRuns: 2000, examples: [[['- <!--', '\n\n', '. ']]] },
    );
  });
});
