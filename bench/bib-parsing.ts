import { parseBib } from '../src/bibtex/parse.ts';
import { readBibliography } from '../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../src/text/source-file.ts';

/** Speed of reading .bib files, on data made here: entries with abstracts, and hostile texts. */

const ENTRIES = 10_000;
const MEGABYTE = 1_000_000;

const WORDS =
  'a model of language reads clinical notes and answers questions about them with 84.99\\% accuracy on held-out {MIMIC} records'.split(
    ' ',
  );

function entry(number: number): string {
  const sentence = (length: number): string =>
    Array.from({ length }, (_, at) => WORDS[(at * 7 + number) % WORDS.length]).join(' ');
  return `@article{Author${number},
   abstract = {${sentence(180)}},
   author = {M{\\"u}ller, Jana and van der Berg, Piet and {The Consortium}},
   doi = {10.1000/x${number}},
   journal = "Journal of ${sentence(3)}",
   month = mar,
   pages = {${number}--${number + 9}},
   title = {${sentence(12)}},
   url = {https://example.org/a_b/${number}},
   volume = ${number % 90},
   year = {2023},
}

`;
}

function seconds(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

function best(run: () => void): number {
  return Math.min(...Array.from({ length: 5 }, () => seconds(run)));
}

function print(name: string, text: string, time: number): void {
  const size = text.length / MEGABYTE;
  console.log(
    `${name.padEnd(34)} ${size.toFixed(1).padStart(6)} MB ${(time * 1000).toFixed(0).padStart(6)} ms ${(size / time).toFixed(0).padStart(6)} MB/s`,
  );
}

const library = Array.from({ length: ENTRIES }, (_, number) => entry(number)).join('');
print(
  'parse',
  library,
  best(() => parseBib(library)),
);
const source = sourceFile('refs.bib', library);
print(
  'read, fields not asked for',
  library,
  best(() => readBibliography(source)),
);
print(
  'read, all fields decoded',
  library,
  best(() => {
    for (const { fields } of readBibliography(source).entries) {
      for (const field of fields.values()) if (field.value === field.name) throw new Error();
    }
  }),
);

const hostile: Readonly<Record<string, string>> = {
  'only @': '@'.repeat(4 * MEGABYTE),
  'only {': '{'.repeat(4 * MEGABYTE),
  'only "': '"'.repeat(4 * MEGABYTE),
  'only ,': ','.repeat(4 * MEGABYTE),
  'entry, then only {': `@a{k, t = ${'{'.repeat(4 * MEGABYTE)}`,
  'entry, then only "': `@a{k, t = ${'"'.repeat(4 * MEGABYTE)}`,
  'unclosed entries': '@a{k, t = {x\n'.repeat(300_000),
  'unclosed quoted values': '@a{k, t = "x\n'.repeat(300_000),
  'unclosed values, no head': `@a{k,\n${'t = {{x\n'.repeat(300_000)}`,
  'quotes around groups': `@a{k,\n${'t = "{\n'.repeat(300_000)}`,
  'inner quotes on one line': `@a{k,${'t = "x" y '.repeat(300_000)}`,
  'extra closers': `@a{k,${'t = {x}},'.repeat(300_000)}`,
  '20,000 levels': `@a{k, t = ${'{'.repeat(20_000)}${'}'.repeat(20_000)}}`,
};
for (const [name, text] of Object.entries(hostile))
  print(
    name,
    text,
    seconds(() => parseBib(text)),
  );
