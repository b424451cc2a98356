import { describe, expect, it } from 'vitest';
import { readSubmissionForm } from '../../src/catalog/read-submission-form.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const PAPER = '  - id: paper\n    type: textarea\n';
const CATEGORY = '  - id: category\n    type: dropdown\n    attributes:\n      options:\n';
const FORM = `name: Submit a paper\nbody:\n${PAPER}${CATEGORY}`;
const read = (text: string) => readSubmissionForm(sourceFile('form.yml', text));

describe('readSubmissionForm', () => {
  it('reads the options and their places', () => {
    const text = `${FORM}        - Bark\n        - 'Walls: old ones'   \n  - id: more\n`;
    const form = read(text);
    expect(form).toMatchObject({
      options: ['Bark', 'Walls: old ones'],
      indent: '        ',
      rewritable: true,
    });
    expect(text.slice(form?.range.start, form?.range.end)).toBe(
      "- Bark\n        - 'Walls: old ones'",
    );
  });

  it('names options that GitHub, which reads YAML 1.1, takes for something else', () => {
    const options = '        - No\n        - "Yes"\n        - 2023-05-03\n        - Bark\n';
    expect(read(FORM + options)?.unquoted).toEqual(['No', '2023-05-03']);
  });

  it.each([
    ['a remark after an option', '        - Bark # all of it\n        - Walls\n'],
    ['a remark after the last option', '        - Bark\n        - Walls # all of it\n'],
    ['a remark between options', '        - Bark\n        # stone\n        - Walls\n'],
    ['options in one line', '        [Bark, Walls]\n'],
  ])('would not overwrite %s', (_, options) => {
    expect(read(FORM + options)).toMatchObject({ options: ['Bark', 'Walls'], rewritable: false });
  });

  it.each([
    ['a question for the paper', `body:\n${CATEGORY}        - Bark\n`],
    ['a question for the category', `body:\n${PAPER}`],
    ['a drop-down', `${FORM.replace('dropdown', 'input')}        - Bark\n`],
    ['options', FORM],
    ['options of its own', `${FORM}        []\n`],
    ['options that are texts', `${FORM}        - Bark\n        - 7\n`],
    ['options that are a list', `${FORM}        bark: Walls\n`],
    ['attributes', `body:\n${PAPER}  - id: category\n    type: dropdown\n`],
    ['a body that is a list', 'body:\n  paper: category\n'],
    ['a body', 'name: Submit a paper\n'],
    ['a map', '- body\n'],
    ['anything', ''],
    ['sound YAML', `${FORM}        - Bark\n        - "Walls\n`],
    ['an end to its nesting', `body: ${'['.repeat(30_000)}`],
  ])('reads no form without %s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it('reads no form that GitHub would not show', () => {
    const filled = (length: number): string => {
      const text = `${FORM}        - Bark\n# `;
      return text + 'x'.repeat(length - text.length);
    };
    expect(read(filled(64 * 1024))?.options).toEqual(['Bark']);
    expect(read(filled(64 * 1024 + 1))).toBeUndefined();
  });
});
