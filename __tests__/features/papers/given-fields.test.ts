import { describe, expect, it } from 'vitest';
import type { DraftField } from '../../../src/bibtex/bib-entry-draft.ts';
import { givenFields } from '../../../src/features/papers/given-fields.ts';

const given = (name: string, value: string) => {
  const field: DraftField = { name, value, form: 'latex' };
  const { fields, notes } = givenFields([field]);
  return { value: fields[0]?.value, note: notes.join(' ') };
};

describe('givenFields', () => {
  it.each([
    ['https://example.org/a\\_b', 'https://example.org/a_b'],
    ['\\url{https://example.org/a}', 'https://example.org/a'],
    ['{https://example.org/a}', 'https://example.org/a'],
    ['<https://example.org/a>', 'https://example.org/a'],
    ['www.example.org/paper.pdf', 'https://www.example.org/paper.pdf'],
    ['example.org/paper.pdf', 'https://example.org/paper.pdf'],
    ['www.example.org/a\\_b', 'https://www.example.org/a_b'],
    ['10.99999/a', 'https://doi.org/10.99999/a'],
    ['https://example.org/a', 'https://example.org/a'],
  ])('writes the address %s as in a browser', (written, right) => {
    expect(given('url', written)).toEqual({ value: right, note: '' });
  });

  it.each([
    ['https://example.org/my paper.pdf', 'contains spaces'],
    ['https://example.org/a, https://example.com/x', 'is more than one address'],
    ['ftp://example.org/a.pdf', 'is not a web address'],
    ['the library', 'is not a web address'],
  ])('says why it omits the address %s', (written, why) => {
    const { value, note } = given('url', written);
    expect(value).toBeUndefined();
    expect(note).toContain(`The field "url" is omitted: its value ${why}. `);
  });

  it.each([
    ['note', '\\input{/etc/passwd}', '\\input'],
    ['note', 'a \\\\ b\\immediate\\write18{x}', '\\immediate'],
    ['howpublished', '\\catcode`\\@=11', '\\catcode'],
    ['annote', '^^5cinput{x}', '^^'],
    ['abstract', 'We \\csname input\\endcsname', '\\csname'],
    ['pages', '"1" # {\\def\\x{y}}', '\\def'],
  ])('omits a %s of %s', (name, value, command) => {
    expect(given(name, value)).toEqual({
      value: undefined,
      note: `The field "${name}" is omitted: it contains "${command}", a command of TeX that may do more than print text.`,
    });
  });

  it('refuses such commands in the title and the names, and omits what is no data', () => {
    expect(() => given('title', 'Bark as \\input{/etc/passwd} a home')).toThrow(
      'the field "title" contains "\\input"',
    );
    expect(() => given('author', 'Moss, \\foo{Ada}')).toThrow('the field "author"');
    expect(given('execute', 'x').note).toBe(
      'The field "execute" is omitted: it is no data on the paper.',
    );
  });

  it.each([
    [
      'title',
      "Caf{\\'e} \\& {\\ss} \\emph{in vivo} $\\alpha^2 \\leq \\frac{1}{2}$, 5\\% \\textsuperscript{2}",
    ],
    ['author', 'M{\\"u}ller, J{\\"o}rg and \\v{S}t\\v{e}p\\\'an, {\\L}uk{\\\'a}\\v{s}'],
    ['note', 'See \\url{x} and \\href{y}{\\textbf{z}} \\textasciitilde a\\_b\\-c'],
    ['journal', '\\apj'],
    ['title', '{\\ifmmode\\beta\\else$\\beta$\\fi} decay of \\ensuremath{^{60}}Co \\SI{5}{nm}'],
  ])('keeps what prints: %s', (name, value) => {
    expect(given(name, value)).toEqual({ value, note: '' });
  });

  it.each([
    ['abstract', 'We show it. See https://evil.example for more.', 'https://evil.example'],
    ['abstract', 'See www.evil.example for more.', 'www.evil.example'],
    ['abstract', 'Write to me@evil.example for more.', 'me@evil.example'],
    ['note', 'Buy at \\url{https://evil.example}', 'https://evil.example'],
  ])('points at the address in a %s', (name, value, address) => {
    const { value: kept, note } = given(name, value);
    expect(kept).toBe(value);
    expect(note).toContain(`The field "${name}" contains the address "${address}"`);
  });
});
