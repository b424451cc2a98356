import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMarkup } from '../../src/scholarly/from-markup.ts';
import { fromTex } from '../../src/scholarly/from-tex.ts';
import {
  foldSpaces,
  mathematics,
  plainText,
  type ScholarlyText,
  scholarlyText,
} from '../../src/scholarly/scholarly-text.ts';
import { toMarkdown } from '../../src/scholarly/to-markdown.ts';
import { toTex } from '../../src/scholarly/to-tex.ts';
import { fromMarkdown } from './from-markdown.ts';

const letters = fc.constantFrom(...'aZ1  \\{}$&%#_~^`-\'"<>*[]()|éïÅřşĐßłøα≤×“”–—…日🎉ộ;');
const plain = fc.oneof(
  fc.array(letters, { maxLength: 12 }).map((each) => each.join('')),
  fc.constantFrom('5 % of $5 and $6', '&amp;', '<i>x</i>', 'a_b', "``x''", '$x$', "\\'e", '{\\o}'),
);
const formula = fc
  .array(
    fc.constantFrom(
      ...['x', 'O(n)', '\\sigma ', '\\frac{1}{2}', '^{2}', '_{ij}', '\\mathcal{O}', ' + ', '\\%'],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((each) => mathematics(each.join('')));
const text = fc
  .array(fc.oneof(plain, formula), { maxLength: 5 })
  .map((parts) => foldSpaces(scholarlyText(parts)))
  .map((one) =>
    typeof one === 'string'
      ? one.normalize('NFC')
      : scholarlyText(one.map((part) => (typeof part === 'string' ? part.normalize('NFC') : part))),
  );

/** As a registry deposits it: JATS with its formulas in `<tex-math>`. */
function toJats(one: ScholarlyText): string {
  const parts = typeof one === 'string' ? [one] : one;
  const xml = (value: string): string =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return parts
    .map((part) => (typeof part === 'string' ? xml(part) : `<tex-math>${xml(part.tex)}</tex-math>`))
    .join('');
}

describe('a text survives', () => {
  it('from TeX, and is not escaped twice', () => {
    fc.assert(
      fc.property(text, (one) => {
        const tex = toTex(one, false);
        expect(fromTex(tex)).toEqual(one);
        expect(toTex(fromTex(tex), false)).toBe(tex);
        expect(tex.split('{').length).toBe(tex.split('}').length);
      }),
      { numRuns: 1000 },
    );
  });

  it('from TeX in ASCII, for its reader', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(plainText(fromTex(toTex(one, true)))).toBe(plainText(one));
      }),
      { numRuns: 500 },
    );
  });

  it('from Markdown, and is not escaped twice', () => {
    fc.assert(
      fc.property(text, (one) => {
        const markdown = toMarkdown(one);
        expect(fromMarkdown(markdown)).toEqual(one);
        expect(toMarkdown(fromMarkdown(markdown))).toBe(markdown);
      }),
      { numRuns: 1000 },
    );
  });

  it('from Markdown by way of TeX, and from TeX by way of Markdown', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(fromMarkdown(toMarkdown(fromTex(toTex(one, false))))).toEqual(one);
        expect(fromTex(toTex(fromMarkdown(toMarkdown(one)), false))).toEqual(one);
      }),
    );
  });
});

describe('a registry’s text', () => {
  const prose = fc
    .array(fc.oneof(fc.stringMatching(/^[ a-zA-Zé.,()=&<>%#*_-]{0,12}$/), formula), {
      maxLength: 5,
    })
    .map((parts) => foldSpaces(scholarlyText(parts)))
    .filter((one) => !/--|\( | [,.;)]|^(?:abstract|summary)/i.test(plainText(one)))
    // Registries give markup in escaped form: a tag in words is read as one.
    .filter((one) => !/<\/?[a-z]/i.test(plainText(one)));

  it('reaches the .bib, the list and its reader without being escaped twice', () => {
    fc.assert(
      fc.property(prose, (one) => {
        const read = fromMarkup(toJats(one));
        expect(plainText(read).replace(/ /g, '')).toBe(plainText(one).replace(/ /g, ''));
        expect(fromTex(toTex(read, false))).toEqual(read);
        expect(fromMarkdown(toMarkdown(read))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });
});
