import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { soundlyFixed } from './sound-fixes.ts';

const ID = 'bib-eprint';
const ADDED = ['eprint', 'archiveprefix', 'eprinttype'];
const misc = (fields: string) => `@misc{Moss,\n  title = {Bark},\n${fields}}\n`;

describe('bib-eprint', () => {
  it.each([
    ['https://arxiv.org/abs/2101.99999', '2101.99999'],
    ['http://www.arxiv.org/pdf/2101.99999v2.pdf', '2101.99999'],
    ['arxiv.org/abs/hep-th/9901001', 'hep-th/9901001'],
    ['https://arxiv.org/abs/math.GT/0309136', 'math/0309136'],
  ])('reads the id of %s', (url, id) => {
    expect(soundlyFixed(ID, misc(`  url = {${url}},\n`), ADDED)).toBe(
      misc(`  url = {${url}},\n  eprint = {${id}},\n  archiveprefix = {arXiv},\n`),
    );
  });

  it.each([
    [
      'without a comma at the end',
      '  url = {U}\n',
      '  url = {U},\n  eprint = {I},\n  archiveprefix = {arXiv}\n',
    ],
    [
      'with quotation marks and tabs',
      '\turl="U",\n\tyear="2021"\n',
      '\turl="U",\n\tyear="2021",\n\teprint="I",\n\tarchiveprefix="arXiv"\n',
    ],
    [
      'in capitals',
      '  URL = {U},\n',
      '  URL = {U},\n  EPRINT = {I},\n  ARCHIVEPREFIX = {arXiv},\n',
    ],
    [
      'in columns',
      '  title         = {Bark},\n  url           = {U},\n  year          = 2021,\n',
      '  title         = {Bark},\n  url           = {U},\n  year          = 2021,\n  eprint        = {I},\n  archiveprefix = {arXiv},\n',
    ],
  ])('writes the fields as those of the file are written: %s', (_, before, after) => {
    const real = (fields: string) => {
      const known = fields.replace(/(?<=[{"])U/, 'https://arxiv.org/abs/2101.99999');
      return `@misc{Moss,\n${known.replace(/(?<=[{"])I/, '2101.99999')}}\n`;
    };
    expect(soundlyFixed(ID, real(before), ADDED)).toBe(real(after));
  });

  it('keeps the line endings of Windows', () => {
    const url = '  url = {https://arxiv.org/abs/2101.99999},\n';
    const added = '  eprint = {2101.99999},\n  archiveprefix = {arXiv},\n';
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(soundlyFixed(ID, crlf(misc(url)), ADDED)).toBe(crlf(misc(url + added)));
  });

  it('keeps an entry on one line', () => {
    const bib = '@misc{Moss, url = {https://arxiv.org/abs/2101.99999}, year = 2021}';
    expect(soundlyFixed(ID, bib, ADDED)).toBe(
      '@misc{Moss, url = {https://arxiv.org/abs/2101.99999}, year = 2021, eprint = {2101.99999}, archiveprefix = {arXiv}}',
    );
  });

  it('names the archive as the rest of the file does', () => {
    const other = '@misc{Stone, eprint = {2101.88888}, eprinttype = {arxiv}}\n';
    const bib = `${other}@misc{Moss, url = {https://arxiv.org/abs/2101.99999}}`;
    expect(soundlyFixed(ID, bib, ADDED)).toBe(
      `${other}@misc{Moss, url = {https://arxiv.org/abs/2101.99999}, eprint = {2101.99999}, eprinttype = {arxiv}}`,
    );
  });

  it('adds what is missing only', () => {
    const bib = misc('  url = {https://arxiv.org/abs/2101.99999},\n  archivePrefix = {arXiv},\n');
    expect(soundlyFixed(ID, bib, ADDED)).toContain(
      '99999},\n  archivePrefix = {arXiv},\n  eprint = {2101.99999},\n}',
    );
  });

  it.each([
    '  url = {https://arxiv.org/abs/2101.99999},\n  eprint = {2101.99999},\n',
    '  url = {https://arxiv.org/abs/2101.99999},\n  arxivId = {2101.99999},\n',
    '  url = {https://arxiv.org/list/cs.CL/recent},\n',
    '  url = {https://example.org/abs/2101.99999},\n',
    '  note = {https://arxiv.org/abs/2101.99999},\n',
  ])('leaves alone %j', (fields) => {
    expect(find(ID, { bib: misc(fields) })).toEqual([]);
  });

  it('reads an address with a macro', () => {
    const bib = '@string{ax = "https://arxiv.org/abs/"}\n@misc{Moss, url = ax # {2101.99999}}';
    expect(soundlyFixed(ID, bib, ADDED)).toContain('{2101.99999}, eprint = {2101.99999}');
  });

  it.each([
    ['doi = {10.48550/arXiv.1707.08052}', 'eprint = {1707.08053}', ['1707.08052', '1707.08053']],
    [
      'eprint = {1707.08053}',
      'url = {https://arxiv.org/abs/1707.08052v1}',
      ['1707.08053', '1707.08052'],
    ],
  ])('finds that %s and %s are two papers', (first, second, [one, other]) => {
    const bib = misc(`  ${first},\n  ${second},\n  archiveprefix = {arXiv},\n`);
    const [finding, ...others] = find(ID, { bib });
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toContain(`arXiv:${one}`);
    expect(finding?.message).toContain(`arXiv:${other}`);
  });

  it('treats two spellings of one paper as one', () => {
    const bib = misc(
      '  doi = {10.48550/arXiv.math/0309136},\n  eprint = {math.GT/0309136v2},\n  archiveprefix = {arXiv},\n',
    );
    expect(find(ID, { bib })).toEqual([]);
  });

  it.each([
    ['arXiv:2101.99999v2', '2101.99999v2'],
    ['arXiv: math.GT/0309136', 'math.GT/0309136'],
    ['2101.99999 [cs.CL]', '2101.99999'],
    ['https://arxiv.org/abs/2101.99999v2', '2101.99999'],
  ])('reduces the eprint %s to its id', (before, after) => {
    const bib = (id: string) => misc(`  eprint = {${id}},\n  archiveprefix = {arXiv},\n`);
    expect(find(ID, { bib: bib(before) })).toMatchObject([{ severity: 'info' }]);
    expect(soundlyFixed(ID, bib(before), ['eprint'])).toBe(bib(after));
  });

  it.each([
    ['eprint = {9901001}, archiveprefix = {arXiv}', 1],
    ['eprint = {2101.99999v2}, archiveprefix = {arXiv}', 0],
    ['eprint = {hep-th/9901001}, eprinttype = {arxiv}', 0],
    ['eprint = {hal-01234567}, archiveprefix = {HAL}', 0],
    ['eprint = {https://example.org/a.pdf}', 0],
    ['eprint = {}, archiveprefix = {arXiv}', 0],
  ])('warns of an eprint of arXiv without an id: %s', (fields, many) => {
    expect(find(ID, { bib: misc(fields) })).toHaveLength(many);
  });
});
