import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { paperForm } from '../../src/features/adopt/plan-form.ts';
import { find, fix } from './find.ts';

const ENTRY = '- [Slow Colours of Old Walls](https://arxiv.org/abs/2101.00001)\n';
const list = (...headings: string[]): string =>
  `# Papers\n\n${headings.map((heading) => `## ${heading}\n\n${ENTRY}`).join('\n')}`;
const messages = (readme: string, form: string) =>
  find('form-categories', { readme, form }).map(({ message }) => message);

function form(options: string, newline = '\n'): string {
  return [
    '# ours',
    'body:',
    '- id: paper',
    '  type: textarea',
    '- id: category',
    '  type: dropdown',
    '  attributes:',
    '    label: Where?  # asked kindly',
    `    options:${options}`,
    '  validations: {required: true}',
    '',
  ].join(newline);
}

describe('form-categories', () => {
  it('finds nothing in the form that is made of the list', () => {
    expect(messages(list('Bark', 'Walls'), paperForm([['Bark'], ['Walls']]))).toEqual([]);
  });

  it('names what is missing, what is extra, and another order', () => {
    const readme = list('Bark', 'Walls', 'Rivers', 'Hills', 'Clouds');
    const [lacking] = messages(readme, form('\n    - Clouds'));
    expect(lacking).toContain('does not offer "Bark", "Walls", "Rivers" and 1 more.');
    const [gone] = messages(list('Bark'), form('\n    - Bark\n    - Moss'));
    expect(gone).toContain('offers "Moss", which the list does not have.');
    const [order] = messages(list('Bark', 'Moss'), form('\n    - Moss\n    - Bark'));
    expect(order).toContain('in another order');
  });

  it('quotes what GitHub would not read as text', () => {
    const readme = list('2023-05-03', 'No', 'Bark');
    expect(messages(readme, paperForm([['2023-05-03'], ['No'], ['Bark']]))).toEqual([]);
    const bare = form('\n    - 2023-05-03\n    - No\n    - Bark');
    expect(messages(readme, bare)).toEqual([
      'The submission form has "2023-05-03", "No" without quotes, which GitHub does not read as text, so it refuses the form. "list-curator format --write" updates it.',
    ]);
    expect(fix('form-categories', { readme, form: bare })).toMatchObject({
      form: form('\n    - "2023-05-03"\n    - "No"\n    - Bark'),
    });
  });

  it.each(['\n', '\r\n'])('writes nothing but the options, line ends as they are: %j', (end) => {
    const before = form(`${end}     - Moss${end}     - 'It''s'`, end);
    const { form: after, left } = fix('form-categories', {
      readme: list('Bark', 'No'),
      form: before,
    });
    expect(after).toBe(form(`${end}     - Bark${end}     - "No"`, end));
    expect(left).toEqual([]);
  });

  it.each([
    ['a remark among the options', '\n    - Moss # soft\n    - Bark'],
    ['a remark before an option', '\n    - Moss\n    # hard\n    - Bark'],
    ['options in one line', ' [Moss, Bark]'],
  ])('reports %s, and leaves it to people', (_, options) => {
    const files = { readme: list('Bark'), form: form(options) };
    expect(messages(files.readme, files.form)[0]).toContain('Write the options as the list has');
    expect(fix('form-categories', files).form).toBe(files.form);
  });

  it.each([
    ['another form', 'body:\n- id: version\n  type: dropdown\n  attributes:\n    options: [a]\n'],
    ['no YAML', 'body: [\n'],
    ['nothing', ''],
    ['numbers for options', form('\n    - 1\n    - true')],
    ['nesting without end', `body: ${'['.repeat(60_000)}`],
    ['too much of it', `${form('\n    - Moss')}${'#'.repeat(70_000)}`],
  ])('leaves %s alone', (_, text) => {
    expect(messages(list('Bark'), text)).toEqual([]);
  });

  it('does not offer a category that takes no paper', () => {
    const closed =
      '\n## Moss\n\n| Data set | Samples |\n|---|---|\n| [MossSet](https://data.example/moss/set) | 200 |\n| [BarkSet](https://data.example/bark/set) | 300 |\n';
    const readme = list('Bark') + closed;
    expect(messages(readme, form('\n    - Bark\n    - Moss'))).toEqual([
      expect.stringContaining('offers "Moss", to which no paper can be added.'),
    ]);
    expect(messages(readme, form('\n    - Bark'))).toEqual([]);
  });

  it('reports nothing where there is no list, or no category in it', () => {
    expect(messages('# Papers\n', form('\n    - Moss'))).toEqual([]);
    expect(find('form-categories', { bib: '', form: form('\n    - Moss') })).toEqual([]);
  });

  it('writes what YAML reads back, whatever a category is called', () => {
    const name = fc
      .stringMatching(/^[A-Za-z0-9é:#'"%@&!?|>,. -]{1,20}$/)
      .map((text) => `x${text.trim()}y`);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (names) => {
        const readme = list(...names);
        const { form: after, left } = fix('form-categories', {
          readme,
          form: form('\n    - Moss'),
        });
        expect(left).toEqual([]);
        const offered: string[] = parse(after ?? '').body[1].attributes.options;
        expect(offered.every((option) => typeof option === 'string')).toBe(true);
        expect(
          find('form-categories', { readme, form: paperForm(offered.map((o) => [o])) }),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
