import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainTextOfBibValue } from '../../src/scholarly/from-bib-value.ts';
import { markupEdits } from '../../src/scholarly/markup-edits.ts';
import { applyEdits } from '../../src/text/text-edit.ts';

it.each([
  ['The <i>E. coli</i> &amp; CO<sub>2</sub> study', 'The E. coli & CO2 study'],
  ['M&uuml;ller &#8211; 10<sup>5</sup> &lt; x', 'Müller – 10⁵ < x'],
  ['{\\textless}i{\\textgreater}Moss{\\textless}/i{\\textgreater} {\\"u}', 'Moss ü'],
  ['<table><tr><td>Moss</td></tr></table>', 'Moss'],
  ['a < b \\& c > d, AT&T', 'a < b & c > d, AT&T'],
])('%s is read as %s', (raw, text) => {
  expect(plainTextOfBibValue(raw).replace(/\s+/g, ' ').trim()).toBe(text);
});

it('is read the same before and after the fix of bib-markup', () => {
  const piece = fc.constantFrom('<i>', '</i>', '&amp;', '&uuml;', 'x', ' ', '<sup>2</sup>', '\\&');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const raw = pieces.join('');
      const fix = markupEdits(raw);
      fc.pre(fix !== undefined);
      const fixed = applyEdits(raw, fix?.edits ?? []);
      expect(plainTextOfBibValue(fixed)).toBe(plainTextOfBibValue(raw));
    }),
  );
});
