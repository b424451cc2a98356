import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const parse = (line: string) => parseArguments(line === '' ? [] : line.split(' '));
const refusal = (line: string): string => {
  try {
    parse(line);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('parseArguments', () => {
  it('reads options before and after the argument, in both spellings', () => {
    const read = parse('check --format=json list --bib a.bib --quiet --bib=b.bib');
    expect(read).toMatchObject({ argument: 'list', command: { name: 'check' } });
    if (!('values' in read)) throw new Error('no command');
    expect([...read.values]).toEqual([
      ['format', ['json']],
      ['bib', ['a.bib', 'b.bib']],
    ]);
    expect([...read.switches]).toEqual(['quiet']);
  });

  it.each([
    ['', undefined],
    ['--help', undefined],
    ['-h', undefined],
    ['help', undefined],
    ['help export', 'export'],
    ['check --help', 'check'],
    ['check -h', 'check'],
    ['explain --help', 'explain'],
    ['lookup -h', 'lookup'],
    ['links merge --help', 'links merge'],
    ['check a b --help', 'check'],
  ])('reads %j as a request for help', (line, command) => {
    const request = parse(line);
    expect('help' in request && request.help?.name).toBe(command);
    expect('help' in request).toBe(true);
  });

  it.each([['--version'], ['-v'], ['version']])('reads %s as a request for the version', (line) => {
    expect(parse(line)).toEqual({ version: true });
  });

  it.each([
    ['chekc', 'unknown command "chekc". Did you mean "check"?'],
    [
      'publish',
      `unknown command "publish". Expected one of ${COMMANDS.map(({ name }) => name).join(', ')}.`,
    ],
    ['check --formt json', 'unknown option "--formt" of check. Did you mean "--format"?'],
    ['check -q', 'unknown option "-q" of check. Did you mean "--quiet"?'],
    ['check -f', 'unknown option "-f" of check.'],
    ['.', 'unknown command ".". Did you mean "list-curator check ."?'],
    ['README.md', 'unknown command "README.md". Did you mean "list-curator check README.md"?'],
    ['fix', 'unknown command "fix". Did you mean "list-curator check --fix"?'],
    ['bibtex', 'unknown command "bibtex". Did you mean "list-curator add --bibtex"?'],
    ['check --format jsn', 'unknown value "jsn" for --format. Did you mean "json"?'],
    [
      'check --format xml',
      'unknown value "xml" for --format. Expected one of pretty, json, sarif, markdown, github.',
    ],
    [
      'check --severity worst',
      'unknown value "worst" for --severity. Expected one of error, warning, info.',
    ],
    ['check --format', '--format needs a value: --format FORMAT.'],
    ['check --max-warnings many', '--max-warnings takes a whole number, not "many".'],
    ['check --max-warnings=-1', '--max-warnings takes a whole number, not "-1".'],
    ['check --quiet=yes', '--quiet takes no value, but "yes" is given.'],
    ['check --readme a --readme b', '--readme is given twice; give it once.'],
    ['check a b', 'check takes one PATH; "b" is one too many.'],
    ['rules entry-link', 'rules takes only options, not "entry-link".'],
    ['lookup', expect.stringMatching(/^lookup needs an ID: a DOI /)],
    ['explain', 'explain needs a RULE: the id of a rule, such as entry-abstract.'],
    ['--versoin', 'unknown option "--versoin". Did you mean "--version"?'],
    [
      '--format json',
      'a command is expected before "--format", such as "list-curator check --format".',
    ],
    ['export --quiet', 'unknown option "--quiet" of export.'],
  ])('refuses %j', (line, message) => {
    expect(refusal(line)).toEqual(message);
  });
});
