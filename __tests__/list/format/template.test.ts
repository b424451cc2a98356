import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/list/format/fill.ts';
import { isTemplateProblem, parseTemplate } from '../../../src/list/format/parse-template.ts';
import { columnsOf } from '../../../src/list/format/row-template.ts';
import {
  FIELDS,
  type Piece,
  printTemplate,
  type Template,
  templateOf,
} from '../../../src/list/format/template.ts';

/** The template of a line that is right. */
function template(line: string): Template {
  const read = parseTemplate(line);
  if (isTemplateProblem(read)) throw new Error(read.message);
  return read;
}

const FACTS = {
  title: 'Slow Walls',
  url: 'https://doi.org/10.99999/a',
  authors: 'Ada Moss',
  venue: 'ICML',
  year: '2021',
} as const;

/** Prints some of the facts through a template. */
function print(line: string, ...without: readonly (keyof typeof FACTS)[]): string | undefined {
  const facts: Partial<Record<string, string>> = { ...FACTS };
  for (const field of without) delete facts[field];
  return fill(template(line), (field) => facts[field]);
}

/** Text that closes what it opens, with all that is special in a template. */
const TEXT = fc
  .array(
    fc.constantFrom('{', '}', '\\', '⏎', '\n', 'n', ' - ', '*', '**', ', ', 'by', '(x)', '→'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => `${parts.join('')}.`);

describe('parseTemplate', () => {
  it('reads back what printTemplate writes', () => {
    const others = FIELDS.filter((field) => field !== 'title');
    fc.assert(
      fc.property(
        fc.array(TEXT, { minLength: 8, maxLength: 8 }),
        fc.subarray(others, { maxLength: 6 }),
        (texts, fields) => {
          const pieces = (['title', ...fields] as const).flatMap((field, at): Piece[] => [
            { text: texts[at] ?? '' },
            { field },
          ]);
          const made = templateOf([...pieces, { text: '.' }]);
          expect(parseTemplate(printTemplate(made))).toEqual(made);
        },
      ),
    );
  });

  it.each([
    ['- {title}⏎  - {authors}'],
    ['- {title}\\n  - {authors}'],
    ['- {title}\n  - {authors}\n'],
    ['- {title}\r\n  - {authors}'],
  ])('takes every way to write a line end: %j', (line) => {
    expect(printTemplate(template(line))).toBe('- {title}⏎  - {authors}');
  });

  it.each([
    ['- {titel}', 'unknown field {titel}. Did you mean {title}?', 2],
    ['- {title} {wherever}', 'unknown field {wherever}. Known are title, url,', 10],
    ['- {title', '"{" is never closed', 2],
    ['- {title}}', '"}" closes nothing', 9],
    ['- {authors}', '{title} is missing. Add it', 0],
    ['- {title} {title}', '{title} occurs twice. Keep one', 10],
    ['- {title}{authors}', 'nothing separates {title} and {authors}', 9],
    ['- [{title}', '"[" is never closed', 0],
    ['- {title}]({url})', '"](" closes no bracket', 9],
    ['| {title}', 'the row ends without "|"', 0],
    ['| {title} |⏎| {authors} |', 'a row of a table must be on one line', 0],
  ])('reports what is wrong with %j', (line, message, at) => {
    const read = parseTemplate(line);
    expect(read).toMatchObject({ message: expect.stringContaining(message), at });
  });

  it('names the fields of the columns of a row', () => {
    expect(columnsOf(template('| {year} | [{title}]({url}) | {...} |'))).toEqual([
      ['year'],
      ['title', 'url'],
      ['...'],
    ]);
    expect(columnsOf(template('- {title}'))).toEqual([]);
  });
});

describe('fill', () => {
  it('prints what is there', () => {
    expect(print('- **[{title}]({url})**, {authors}, *{venue}* {year}')).toBe(
      '- **[Slow Walls](https://doi.org/10.99999/a)**, Ada Moss, *ICML* 2021',
    );
  });

  it.each([
    ['- **[{title}]({url})**, {authors}', 'url', '- **Slow Walls**, Ada Moss'],
    ['- {title}, {authors}, *{venue}* {year}', 'authors', '- Slow Walls, *ICML* 2021'],
    ['- {title}, {authors}, *{venue}* {year}', 'venue', '- Slow Walls, Ada Moss, 2021'],
    ['- {title}. ({venue}, {year})', 'venue', '- Slow Walls. (2021)'],
    ['- {title}. ({venue}, {year})', 'year', '- Slow Walls. (ICML)'],
    ['- {title} ({year}).', 'year', '- Slow Walls.'],
    ['- {authors}: {title}', 'authors', '- Slow Walls'],
    ['- By {authors}: {title}', 'authors', '- Slow Walls'],
    ['- {title} | In: {venue} | Year: {year}', 'venue', '- Slow Walls | Year: 2021'],
    ['- {title}⏎  - **Authors:** {authors}⏎  - {venue}', 'authors', '- Slow Walls\n  - ICML'],
    ['- {title} [[Paper]({url})]', 'url', '- Slow Walls'],
    ['| {title} | {venue} | {year} |', 'venue', '| Slow Walls |  | 2021 |'],
  ] as const)('omits from %j the %s with its separators', (line, missing, printed) => {
    expect(print(line, missing)).toBe(printed);
  });

  it('prints nothing for nothing', () => {
    expect(fill(template('- {title}'), () => undefined)).toBeUndefined();
  });
});
