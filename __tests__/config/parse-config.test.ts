import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { isTemplateProblem, parseTemplate } from '../../src/list/format/parse-template.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const KNOWN = { ruleIds: ['entry-abstract', 'bib-unlisted'] };
const parse = (yaml: string) => parseConfig(sourceFile('list-curator.yml', yaml), KNOWN);
const problems = (yaml: string): string[] =>
  parse(yaml).problems.map(
    ({ message, position }) => `${position.line}:${position.column} ${message}`,
  );

describe('parseConfig', () => {
  it('reads every key', () => {
    const yaml = [
      'readme: docs/PAPERS.md',
      'bib: [a.bib, b.bib]',
      'skip-sections: [Talks]',
      'categories:',
      '  - Surveys',
      "entry: '- [{title}]({url}), {authors}'",
      'duplicates: list',
      'key-style: authoryear',
      'preset: strict',
      'rules:',
      '  entry-abstract: warning',
      '  bib-unlisted: off',
      'baseline: .github/known.json',
      'links: {failures: 4, days: 7, recheck-days: 14, ignore: ["https://site.example/"], archive: false}',
      'registries: {doi: {url: "https://mirror.example"}, arxiv: }',
    ].join('\n');
    expect(parse(yaml)).toEqual({
      problems: [],
      config: {
        readme: 'docs/PAPERS.md',
        bib: ['a.bib', 'b.bib'],
        skipSections: ['Talks'],
        categories: ['Surveys'],
        entry: '- [{title}]({url}), {authors}',
        duplicates: 'list',
        keyStyle: 'authoryear',
        preset: 'strict',
        rules: { 'entry-abstract': 'warning', 'bib-unlisted': 'off' },
        baseline: '.github/known.json',
        links: {
          failures: 4,
          days: 7,
          recheckDays: 14,
          ignore: ['https://site.example/'],
          archive: false,
        },
        registryUrls: { doi: 'https://mirror.example' },
      },
    });
  });

  it.each([[''], ['# nothing yet\n'], ['rules:\n'], ['---\n'], ['{}']])(
    'uses the defaults for %j',
    (yaml) => {
      expect(parse(yaml).config).toEqual(DEFAULT_CONFIG);
    },
  );

  it.each([
    ['bib: refs.bib', ['refs.bib']],
    ['bib: false', []],
  ])('reads %s as %j', (yaml, bib) => {
    expect(parse(yaml).config?.bib).toEqual(bib);
  });

  it('reports an unknown key with a suggestion, at its place', () => {
    expect(problems('readme: a.md\nrulse: {}\n')).toEqual([
      '2:1 unknown key "rulse". Did you mean "rules"?',
    ]);
  });

  it.each([
    ['links: {failure: 3}', '1:9 unknown key "failure". Did you mean "failures"?'],
    ['links: {failures: 7}', '1:19 "links.failures" is 7; expected a whole number from 2 to 6'],
    ['links: {failures: 1}', '1:19 "links.failures" is 1; expected a whole number from 2 to 6'],
    ['links: {days: soon}', '1:15 "links.days" is "soon"; expected a number from 0 to 90'],
    [
      'registries: {doy: {url: "https://x.example"}}',
      '1:14 unknown key "doy". Did you mean "doi"?',
    ],
    [
      'registries: {doi: {uri: "https://x.example"}}',
      '1:20 unknown key "uri". Did you mean "url"?',
    ],
  ])('reads into the mapping of %j', (yaml, problem) => {
    expect(problems(yaml)[0]).toBe(problem);
  });

  it('reports an unknown rule with a suggestion', () => {
    expect(problems('rules:\n  entry-abstrct: off')).toEqual([
      '2:3 unknown rule "entry-abstrct". Did you mean "entry-abstract"?',
    ]);
  });

  it('reports all problems together', () => {
    const yaml =
      'rules:\n  entry-abstrct: off\n  entry-abstract: warn\npresett: strict\ncategoris: []\nlinks: {day: 3, failure: 3}';
    expect(problems(yaml).map((one) => one.replace(/[.;].*/, ''))).toEqual([
      '2:3 unknown rule "entry-abstrct"',
      '3:19 unknown severity "warn"',
      '4:1 unknown key "presett"',
      '5:1 unknown key "categoris"',
      '6:9 unknown key "day"',
      '6:17 unknown key "failure"',
    ]);
  });

  it('reports what is wrong with a value of a list', () => {
    expect(problems('links: {ignore: [x]}\nbib-format: {field-order: ["a b"]}')).toEqual([
      '1:17 "links.ignore" contains "x"; expected an address, or its beginning, with https:// or http://',
      '2:27 "bib-format.field-order" contains "a b"; expected the name of a field',
    ]);
  });

  it('reports an unknown severity at its value', () => {
    expect(problems('rules:\n  entry-abstract: waring')).toEqual([
      '2:19 unknown severity "waring". Did you mean "warning"?',
    ]);
  });

  it('has no key for the layout of entries, which is read from the list', () => {
    expect(problems('layout: table')).toEqual([expect.stringMatching(/^1:1 unknown key "layout"/)]);
  });

  it('reports what is wrong with a template, and where', () => {
    const entryProblem = (line: string) => {
      const read = parseTemplate(line);
      return isTemplateProblem(read) ? read : undefined;
    };
    const read = (yaml: string) =>
      parseConfig(sourceFile('list-curator.yml', yaml), { ...KNOWN, entryProblem }).problems;
    expect(read("entry: '- {title}, {autors}'")).toEqual([
      {
        message:
          '"entry" is not a template: unknown field {autors}. Did you mean {authors}? (character 12)',
        position: { line: 1, column: 8 },
      },
    ]);
    expect(read("entry: '- {title}, {authors}'")).toEqual([]);
  });

  it('reports an unknown key-style with a suggestion', () => {
    expect(problems('key-style: AuthorYaer')).toEqual([
      '1:12 unknown key-style "AuthorYaer". Did you mean "AuthorYear"?',
    ]);
    expect(problems('key-style: 1')).toEqual([
      '1:12 "key-style" is 1; expected one of AuthorYear, authoryear, authoryearword',
    ]);
  });

  it('reports an unknown preset with a suggestion', () => {
    expect(problems('preset: stric')).toEqual([
      '1:9 unknown preset "stric". Did you mean "strict"?',
    ]);
    expect(problems('preset: 1')).toEqual([
      '1:9 "preset" is 1; expected one of recommended, strict, minimal',
    ]);
    expect(problems('duplicates: everywhere')).toEqual([
      '1:13 "duplicates" is "everywhere"; expected one of category, list',
    ]);
  });

  it('reports what is expected instead of a wrong type', () => {
    expect(problems('categories: Surveys\nreadme: [a]')).toEqual([
      '1:13 "categories" is "Surveys"; expected a list of headings',
      '2:9 "readme" is a list; expected the path of a file',
    ]);
    expect(problems('rules:\n  - entry-abstract: off\nlinks: []')).toEqual([
      '2:3 "rules" is a list; expected a mapping of rule ids to severities',
      '3:8 "links" is a list; expected a mapping such as { failures: 3, days: 3 }',
    ]);
    expect(problems('links: 3\nregistries:\n  crossref: https://mirror.example')).toEqual([
      '1:8 "links" is 3; expected a mapping such as { failures: 3, days: 3 }',
      '3:13 "registries.crossref" is "https://mirror.example"; expected a mapping such as { url: "https://mirror.example" }',
    ]);
    expect(problems('rules: [off]')).toHaveLength(1);
    expect(problems('categories: [Surveys, 2023]')).toEqual([
      '1:13 "categories" contains 2023; write it in quotes: "2023"',
    ]);
  });

  it.each([
    ['- a\n- b', '1:1 the configuration must be a mapping such as "readme: README.md"'],
    ['just text', '1:1 the configuration must be a mapping such as "readme: README.md"'],
  ])('refuses %j', (yaml, problem) => {
    expect(problems(yaml)).toEqual([problem]);
  });

  it.each([
    [
      'entry: - [{title}]({url})',
      '1:8 this is not valid YAML: write a value that begins with a mark such as "-" or "[" in quotes',
    ],
    ['readme: strict: yes', '1:9 this is not valid YAML: write a value with a colon in quotes'],
    [
      'readme: a.md\n---\nbib: b.bib',
      '2:1 there is a line "---" between settings: remove it, a configuration is one document',
    ],
  ])('says what to do about %j', (yaml, problem) => {
    expect(problems(yaml)).toEqual([problem]);
  });

  it.each([['readme: [a'], ['a: b: c'], ['readme: "x'], ['readme: a\nreadme: b'], ['\treadme: a']])(
    'reports where %j is not valid YAML',
    (yaml) => {
      expect(problems(yaml)).toEqual([
        expect.stringMatching(/^\d+:\d+ this is not valid YAML: \S/),
      ]);
    },
  );

  it('does not let aliases grow a small file into a huge one', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`,
    );
    expect(problems(`a0: &a0 [x]\n${levels.join('\n')}`)[0]).toMatch(/cannot be read|unknown key/);
  });

  it('reads no file that is too long for a configuration', () => {
    expect(problems(`categories:\n${'- A category\n'.repeat(2000)}`)).toEqual([]);
    const [problem, ...more] = problems(`${'x: [[[[\n'.repeat(20_000)}`);
    expect(problem).toContain('it has 160000 characters, and at most 65536 are read');
    expect(more).toEqual([]);
  });

  it('reads names of object prototypes like others', () => {
    expect(problems('rules:\n  __proto__: off\n  constructor: off')).toHaveLength(2);
    expect(problems('toString: 1')[0]).toContain('unknown key "toString"');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab:-[]{}"\'#&*!|>%@ \n\t') }), (yaml) => {
        expect(Array.isArray(parse(yaml).problems)).toBe(true);
      }),
    );
  });
});
