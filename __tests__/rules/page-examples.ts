import type { Example } from './find.ts';

/** An example of a documentation page. */
export interface PageExample extends Example {
  /** The findings that the page shows below it; absent under "Fine". */
  readonly expected?: readonly string[];
}

/** A fence with one of the info strings by which the pages name the files of an example. */
const FENCE =
  /^(`{3,})(md README\.md|bib refs\.bib|yaml list-curator\.yml|yaml paper\.yml|text)\n([\s\S]*?)^\1$/gm;

/**
 * The examples below a heading of a page. One example is the fences that follow each other with
 * nothing but empty lines between; a `text` fence is its last.
 */
export function examplesUnder(page: string, heading: string): PageExample[] {
  const section = sectionUnder(page, heading);
  const examples: PageExample[] = [];
  let end = 0;
  for (const match of section.matchAll(FENCE)) {
    const [whole, , info, content = ''] = match;
    const before = examples.at(-1);
    const goesOn = before?.expected === undefined && section.slice(end, match.index).trim() === '';
    const part = partOf(info, content);
    if (before !== undefined && goesOn) examples[examples.length - 1] = { ...before, ...part };
    else examples.push(part);
    end = match.index + whole.length;
  }
  return examples;
}

/** The files that a page shows below "Fixed": the first example of "Found" with all fixes applied. */
export function fixedExample(page: string): Example | undefined {
  return examplesUnder(page, 'Fixed')[0];
}

/** The text between a heading of a page and the next of its level; headings in fences do not count. */
export function sectionUnder(page: string, heading: string): string {
  let fence = '';
  let inside = false;
  const lines: string[] = [];
  for (const line of page.split('\n')) {
    const marks = /^`{3,}/.exec(line)?.[0] ?? '';
    if (fence === '') fence = marks;
    else if (line === fence) fence = '';
    if (fence === '' && line.startsWith('## ')) inside = line === `## ${heading}`;
    else if (inside) lines.push(line);
  }
  return lines.join('\n');
}

function partOf(info: string | undefined, content: string): PageExample {
  if (info === 'md README.md') return { readme: content };
  if (info === 'bib refs.bib') return { bib: content };
  if (info === 'yaml paper.yml') return { form: content };
  if (info === 'yaml list-curator.yml') return { config: content };
  return { expected: content.split('\n').filter((line) => line !== '') };
}
