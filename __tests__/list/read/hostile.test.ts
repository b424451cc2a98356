import { describe, expect, it } from 'vitest';
import { tooComplex } from '../../../src/list/source/too-complex.ts';
import { expectLinear } from '../../text/growth.ts';
import { read, sliceOf } from './read.ts';

/** Long enough for what is too complex to be left out, so that both texts are read alike. */
const SIZE = 28_000;
/** What is not too complex: many small things, each of which takes its time. */
const SMALL_THINGS = new Set([
  'many headings',
  'many tables',
  'short items',
  'tabs',
  'used definitions',
]);
const FEW = 6000;
type Fill = (text: string) => string;
type Grow = (make: (index: number) => string) => string;

/** Ways to fill so many characters. */
const hostile = (fill: Fill, growing: Grow): Readonly<Record<string, string>> => ({
  'nested bullets': fill('- '),
  'nested quotes': fill('> '),
  'nested numbers': fill('1. '),
  'bullets that grow': growing((index) => `${'  '.repeat(index)}- [a](http://x.org/${index})\n`),
  emphasis: fill('*a_ '),
  'mixed emphasis': fill('**a__b~~c '),
  brackets: fill('['),
  'image brackets': fill('!['),
  'targets without text': fill(']('),
  'links never closed': fill('[a]('),
  'tags never closed': fill('<a<a'),
  'images never closed': fill('<img '),
  'cells in one row': `|a|b|\n|-|-|\n${fill('|a')}`,
  'a header of many cells': `${fill('|a')}\n${fill('|-')}\n`,
  'many tables': fill('|a|b|\n|-|-|\n'),
  entities: fill('&amp;'),
  escapes: fill('\\*'),
  definitions: growing((index) => `[l${index}]: http://x.org/${index}\n`),
  footnotes: growing((index) => `[^${index}]: note\n`),
  'a long heading': `# ${fill('*a_ ')}`,
  'many headings': fill('# a\n'),
  'comments never closed': fill('<!--'),
  'comments within lines': fill('a <!-- b\n'),
  'deep indentation': fill(`${' '.repeat(1000)}- a\n`),
  tabs: fill('\t- a\n'),
  'www runs': fill('www.'),
  addresses: fill('a@b.c '),
  'one address': `${fill('a.')}@b`,
  'lazy lines': `- a\n${fill('b c d\n')}`,
  'one word': fill('a'),
  names: `- ${fill('Ann Bee, ')}`,
  'HTML headings': fill('<h1>a\n'),
  'details never closed': `- a\n${fill('  <details><summary>x</summary>\n')}`,
  'a long text of a link': `- [${fill('word ')}](http://x.org/a)`,
  'a long text of a link with brackets': `- [word [a] ${fill('word ')}](http://x.org/a)`,
  'a long cell': `|Title|\n|-|\n|[${fill('Ann Bee, ')}](http://x.org/a)|\n`,
  'a bracket never closed': `- [${fill('word ')}`,
  'a gap of spaces': `- a${fill(' ')}b`,
  'a gap of tabs': `- a${fill('\t')}b`,
  'one line of addresses': `- ${fill('https://x.org/a ')}`,
  'short items': fill('- a\n'),
  'used definitions': growing(
    (index) => `- [A title][d${index}]\n\n[d${index}]: http://x.org/${index}\n\n`,
  ),
  'lone surrogates': fill('\ud800'),
});

function texts(size: number): Readonly<Record<string, string>> {
  return hostile(
    (text) => text.repeat(Math.ceil(size / text.length)).slice(0, size),
    (make) => {
      let text = '';
      for (let index = 1; text.length < size; index++) text += make(index);
      return text.slice(0, size);
    },
  );
}

describe('hostile Markdown', () => {
  it.each(Object.keys(texts(SIZE)))('ends: %s', (name) => {
    const input = (length: number): string => texts(length)[name] ?? '';
    const size = SMALL_THINGS.has(name) ? FEW : SIZE;
    const { text, result } = expectLinear({ size, input }, read);
    expect(result.sections.at(-1)?.range.end).toBe(text.length);
  });

  // As long as the square root of the text, and each is looked for to its end.
  it('ends: ticks of growing length', () => {
    let text = '';
    for (let index = 1; text.length < SIZE; index++) text += `${'`'.repeat(index)} a `;
    expect(read(text).sections.at(-1)?.range.end).toBe(text.length);
  });

  it('reports where it stopped reading, and continues after it', () => {
    const list = read(
      `# L\n\n## A\n\n${'> '.repeat(500)}\n\n## B\n\n- [A Title of Rivers](https://arxiv.org/abs/2001.00001)\n`,
    );
    expect(list.entries).toHaveLength(1);
    expect(list.diagnostics).toMatchObject([
      { code: 'too-complex', message: expect.stringContaining('line 4') },
    ]);
  });
});

describe('long gaps', () => {
  it('reads the text after them, in its place', () => {
    const list = read(
      `# L\n\n## A\n\n- A Title of${' '.repeat(5000)}Rivers [paper](http://x.org/a.pdf)\n`,
    );
    const [entry] = list.entries;
    expect(entry?.title).toBe('A Title of Rivers');
    expect(entry && sliceOf(list, entry.titleRange)).toMatch(/^A Title of {5000}Rivers$/);
  });
});

describe('tooComplex', () => {
  it('accepts real paragraphs', () => {
    const bullet =
      '- [**Title** of *things*](https://a.org/x_y) | [`code`](https://github.com/a/b) &amp; more\n';
    expect(tooComplex(bullet.repeat(500))).toBeUndefined();
  });

  it('reports what is too much', () => {
    expect(tooComplex('- '.repeat(40))).toContain('nested');
    expect(tooComplex('*a_ '.repeat(1000))).toContain('emphasis');
    expect(tooComplex('a'.repeat(30_000))).toContain('word');
    expect(tooComplex('a b\n'.repeat(3000))).toContain('lines');
    expect(tooComplex(`[a ${'word '.repeat(2000)}](x)`)).toContain('bracket');
    expect(tooComplex(`[a ${'[b] c d '.repeat(300)}](x)`)).toBeUndefined();
    expect(tooComplex(`[a [b] ${'word '.repeat(2000)}](x)`)).toContain('bracket');
    expect(tooComplex('http://x.org/a '.repeat(2000))).toContain('autolinks');
  });
});
