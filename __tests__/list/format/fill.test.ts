import { expect, it } from 'vitest';
import { fill } from '../../../src/list/format/fill.ts';
import { readTemplate } from '../../../src/list/format/parse-template.ts';

it.each([
  ['* {authors}. **{title}**. In *{venue}*. {year}', '* AUTHORS. **TITLE**. YEAR'],
  ['* {title}, *{venue}* {year}', '* TITLE, YEAR'],
  ['- {title}⏎  * *{venue}*⏎  * {year}', '- TITLE\n  * YEAR'],
  ['- {title} *({venue})* {year}', '- TITLE YEAR'],
  ['{authors}, {title}, {venue} ({year})', 'AUTHORS, TITLE (YEAR)'],
  ['[{title}]({url}). {venue}, {year}.', '[TITLE](URL). YEAR.'],
  ['* {title}, in *{venue}* {year}. [[Link]]({url})', '* TITLE, YEAR. [[Link]](URL)'],
  ['* [![](https://img.shields.io/badge/{venue}-{year}-red)]() {title}', '* TITLE'],
])('leaves no marks of a missing venue in %s', (template, printed) => {
  const values = (field: string) => (field === 'venue' ? undefined : field.toUpperCase());
  expect(fill(readTemplate(template) ?? [], values)).toBe(printed);
});

it.each([
  ['* **{...}** <[{title}]({url})> by {authors}', '* <[TITLE](URL)> by AUTHORS'],
  ['{n}. **{...}**: {authors}. {title}', 'N. AUTHORS. TITLE'],
  ['| **{...}**([{title}]({url})) | {year} |', '| [TITLE](URL) | YEAR |'],
])('keeps what opens the next field in %s', (template, printed) => {
  const values = (field: string) => (field === '...' ? undefined : field.toUpperCase());
  const numbered = printed.replace('N', '1');
  expect(fill(readTemplate(template) ?? [], (field) => (field === 'n' ? '1' : values(field)))).toBe(
    numbered,
  );
});

it('removes the period of a missing remark, but none that separates two fields', () => {
  const printed = (line: string) =>
    fill(readTemplate(line) ?? [], (field) => (field === '...' ? undefined : field.toUpperCase()));
  expect(printed('- [{title}]({url}) - {...}。 - {year}')).toBe('- [TITLE](URL) - YEAR');
  expect(printed('- {title} {...}. {venue}')).toBe('- TITLE. VENUE');
  // The end of an address that is a remark.
  expect(printed('- [{title}]({url}) ({...}): {...}/')).toBe('- [TITLE](URL)');
});

it('writes no separator of a missing field before a link that is called paper', () => {
  const printed = (line: string) =>
    fill(readTemplate(line) ?? [], (field) => (field === 'year' ? undefined : field.toUpperCase()));
  expect(printed('- {title}, {year} [[pdf]({url})]')).toBe('- TITLE [[pdf](URL)]');
  expect(printed('- {authors}, {year} [{title}]({url})')).toBe('- AUTHORS, [TITLE](URL)');
});

it('keeps the bullet of a first line without values', () => {
  const template = readTemplate('- {...}⏎  *Paper: [{title}]({url})*') ?? [];
  const values = (field: string) => (field === '...' ? undefined : field.toUpperCase());
  expect(fill(template, values)).toBe('- *Paper: [TITLE](URL)*');
});

it('writes no comma of a missing remark after a sentence', () => {
  const printed = (line: string) =>
    fill(readTemplate(line) ?? [], (field) => (field === '...' ? undefined : field.toUpperCase()));
  expect(printed('1. **{title}.** {...}, {venue}')).toBe('1. **TITLE.** VENUE');
  expect(printed('1. **{title}.** {...},![]({venue})')).toBe('1. **TITLE.** ![](VENUE)');
  expect(printed('1. **{title}** {...}, {venue}')).toBe('1. **TITLE**, VENUE');
});

it('writes no separator between a number and what follows', () => {
  const template = readTemplate('[{n}] {authors} . {title}') ?? [];
  const values = (field: string) => (field === 'authors' ? undefined : field === 'n' ? '2' : 'T');
  expect(fill(template, values)).toBe('[2] T');
});

it('keeps two words apart that only something missing separates', () => {
  const template = [
    { text: '- ' },
    { field: 'venue' },
    { text: ' ' },
    { field: '...' },
    { field: 'url' },
  ] as const;
  const values = (field: string) => (field === '...' ? undefined : field.toUpperCase());
  expect(fill(template, values)).toBe('- VENUE URL');
});
