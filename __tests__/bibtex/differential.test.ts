import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const require = createRequire(import.meta.url);

/**
 * Another parser reads the same texts, in a process of its own because some texts make it loop. Its
 * known defects stay out of the texts: `@string` in upper case or with joined parts, a number or
 * macro as the last value, braces inside quotes, and white space, which it keeps.
 */
const PROGRAM = `
  const parser = require(process.argv[1]);
  let input = '';
  process.stdin.on('data', (data) => (input += data)).on('end', () => {
    const answers = JSON.parse(input).map((text) => {
      try { return parser.toJSON(text); } catch { return null; }
    });
    process.stdout.write(JSON.stringify(answers));
  });
`;

interface Answer {
  readonly citationKey: string;
  readonly entryType: string;
  readonly entryTags: Readonly<Record<string, string>>;
}

function otherParser(texts: readonly string[]): (Answer[] | null)[] {
  const path = require.resolve('@orcid/bibtex-parse-js');
  const { stdout, status } = spawnSync(process.execPath, ['-e', PROGRAM, path], {
    input: JSON.stringify(texts),
    timeout: 15_000,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (status !== 0) throw new Error('the other parser did not finish');
  return JSON.parse(stdout);
}

function ours(text: string): Answer[] {
  return readBibliography(sourceFile('refs.bib', text)).entries.map(({ key, node, fields }) => ({
    citationKey: key,
    entryType: text.slice(node.type.start, node.type.end).toLowerCase(),
    entryTags: Object.fromEntries([...fields].map(([name, { raw }]) => [name, raw])),
  }));
}

const word = fc.constantFrom(
  'model',
  'notes,',
  'A--B',
  'a = b',
  '$x$',
  '\\&',
  'é',
  '10\\%',
  '@home',
  '#1',
);
const group = word.map((inner) => `{${inner}}`);
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, group), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const quoted = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => `"${words.join(' ')}"`);
const value = fc.oneof(
  text.map((inner) => `{${inner}}`),
  quoted,
);
const names = ['title', 'author', 'journal', 'note', 'abstract', 'bdsk-url-1'];
const entry = fc
  .tuple(
    fc.constantFrom('article', 'inproceedings', 'misc'),
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9:_-]{0,12}$/),
    fc
      .subarray(names, { minLength: 1 })
      .chain((chosen) =>
        fc.tuple(...chosen.map((name) => value.map((one) => `  ${name} = ${one}`))),
      ),
  )
  .map(([type, key, fields]) => `@${type}{${key},\n${fields.join(',\n')}\n}\n`);
const file = fc.array(entry, { minLength: 1, maxLength: 5 }).map((entries) => entries.join('\n'));

describe('the parser compared with another one', () => {
  it('reads the same from valid files', () => {
    const texts = fc.sample(file, { numRuns: 300, seed: 7 });
    const answers = otherParser(texts);
    const readable = texts.flatMap((one, index) => {
      const answer = answers[index];
      return answer === null || answer === undefined ? [] : [{ one, answer }];
    });
    expect(readable.length).toBeGreaterThan(250);
    for (const { one, answer } of readable) {
      const theirs = answer.map(({ citationKey, entryType, entryTags }) => ({
        citationKey,
        entryType: entryType.toLowerCase(),
        entryTags,
      }));
      expect(ours(one)).toEqual(theirs);
    }
  });
});
