import { expect, it } from 'vitest';
import { bibUrls } from '../../src/bibtex/bib-urls.ts';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';

it.each([
  ['url = {https://x.example/a_b~c--d}', ['https://x.example/a_b~c--d']],
  ['url = {https://x.example/a\\_b\\%20c\\&d\\#e}', ['https://x.example/a_b%20c&d#e']],
  ['url = {https://x.example/{\\textasciitilde}me}', ['https://x.example/~me']],
  ['howpublished = {\\url{https://x.example/a}}', ['https://x.example/a']],
  ['note = "See https://x.example/a. Accessed 2020"', ['https://x.example/a']],
  ['title = {https://x.example/a}', []],
  ['url = {}', []],
])('reads the addresses of %j', (field, urls) => {
  const source = sourceFile('refs.bib', `@misc{a,\n  ${field}\n}\n`);
  const entries = readBibliography(source).entries.flatMap(bibUrls);
  expect(entries.map(({ url }) => url)).toEqual(urls);
  for (const { range } of entries) expect(source.lines.position(range.start).line).toBe(2);
});
