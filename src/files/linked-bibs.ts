import { decodePercent } from '../text/percent-encoded.ts';

/**
 * Which of some .bib files a README links to, by a relative path or an address that ends in it. The
 * text is read twice, however many files there are.
 *
 * @param paths of files at most one folder below the README.
 */
export function linkedBibs(text: string, paths: readonly string[]): string[] {
  const ends = new Set<string>();
  const note = (target: string): void => {
    const path = decodePercent(target.split(/[#?]/, 1)[0] ?? '');
    const [folder, name] = path.split('/').slice(-2);
    if (name !== undefined) ends.add(name).add(`${folder}/${name}`);
    else if (folder !== undefined) ends.add(folder);
  };
  for (const { start, word } of wordsWithBib(text)) {
    if (/\.bib(?:[#?]|$)/i.test(word) && isLinked(text, start, word)) note(word.replace(/^:/, ''));
  }
  // Names with spaces are between angle brackets.
  for (const [, target = ''] of text.matchAll(/(?:\(|\]:[ \t]*)<([^<>\n]*)>/g)) note(target);
  return paths.filter((path) => ends.has(path));
}

/** What no address without angle brackets holds. */
const EDGE = /[\s()<>"'[\]]/;

/** The words that hold `.bib`, each once; a README has few among its thousands. */
function* wordsWithBib(text: string): Generator<{ readonly start: number; readonly word: string }> {
  const bib = /\.bib/gi;
  let done = 0;
  for (let found = bib.exec(text); found !== null; found = bib.exec(text)) {
    let start = found.index;
    while (start > done && !EDGE.test(text.charAt(start - 1))) start--;
    let end = bib.lastIndex;
    while (end < text.length && !EDGE.test(text.charAt(end))) end++;
    yield { start, word: text.slice(start, end) };
    done = end;
    bib.lastIndex = end;
  }
}

/** More than `href =` takes. */
const BEFORE = 12;

/** Whether a link of Markdown or HTML has a word as its address. */
function isLinked(text: string, index: number, word: string): boolean {
  if (word.startsWith(':')) return text[index - 1] === ']';
  let at = index - 1;
  if (text[at] === '"' || text[at] === "'") at--;
  if (text[at] === '(') return true;
  while (/\s/.test(text[at] ?? '')) at--;
  if (text[at] === ':') return text[at - 1] === ']';
  return /href\s*=$/i.test(text.slice(Math.max(0, at + 1 - BEFORE), at + 1));
}
