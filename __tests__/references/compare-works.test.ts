import { describe, expect, it } from 'vitest';
import { compareAuthors } from '../../src/references/compare-works.ts';
import { nameOfText } from '../../src/registries/names.ts';

const registered = (...names: string[]) =>
  names.map((name) => nameOfText(name)).filter((name) => name !== undefined);

describe('compareAuthors', () => {
  it.each([
    ['the same', ['Ada Quill'], ['Quill, Ada']],
    ['initials', ['A. B. Quill'], ['Ada B. Quill']],
    ['accents', ['Jose Castano'], ['José Castaño']],
    ['umlauts spelled out', ['Uwe Mueller'], ['Uwe Müller']],
    ['a Danish letter', ['Kaare Joergensen'], ['Kåre Jørgensen']],
    ['particles', ['Ludwig Tassel'], ['Ludwig van Tassel']],
    ['a compound name', ['Gabriel Garcia Marquez'], ['García Márquez, Gabriel']],
    ['a joined name', ['Rami AlRfou'], ['Rami Al-Rfou']],
    ['a name the other way round', ['Zhang Wei'], ['Wei Zhang']],
    ['a transliteration', ['Andrei Kolmogoroff'], ['A. N. Kolmogorov']],
    ['a changed family name', ['Emma Old'], ['Emma New']],
    ['another order', ['Ada Quill', 'Bo Twigg'], ['Bo Twigg', 'Ada Quill']],
    ['a deposit without its first author', ['Ada Quill', 'Bo Twigg'], ['Bo Twigg', 'Cy Dent']],
  ])('are the same: %s', (_what, ours, theirs) => {
    expect(compareAuthors(ours, registered(...theirs))).toBe('same');
  });

  it.each([
    ['nobody here', [], ['Ada Quill']],
    ['nobody there', ['Ada Quill'], []],
    ['a company', ['OpenAI'], ['Josh Brewer', 'Ada Quill']],
    ['a group', ['Ada Quill'], ['The Teacup Consortium']],
    ['another script', ['Елена Чашкина'], ['Elena Chashkina']],
  ])('has no result for %s', (_what, ours, theirs) => {
    expect(compareAuthors(ours, registered(...theirs))).toBe('incomparable');
  });

  it('distinguishes names with nothing in common', () => {
    expect(compareAuthors(['Ada Quill', 'Bo Twigg'], registered('Finn Stone', 'Cy Dent'))).toBe(
      'different',
    );
  });
});
