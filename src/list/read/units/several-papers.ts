import { fold } from '../../../text/fold.ts';
import { EMPTY_FLAT, type FlatText, sourceRange } from '../../source/flat-text.ts';
import { keep } from '../../source/keep.ts';
import type { Candidate, Part } from '../pieces/candidate.ts';
import { contentOf } from '../words/content.ts';
import { linkRole } from '../words/link-role.ts';
import { VOCABULARY } from '../words/vocabulary.ts';
import { yearIn } from '../words/year.ts';

/** From this many candidates on, and this share of a section, several papers in one are its habit. */
const FEWEST = 2;
const SHARE = 0.3;
/** What separates papers in one text; without any, a paper begins with its link. */
const SEPARATORS = [';', '|', '\n', '•', '·', '. '];
/** Words of a link that can be a title. */
const SHORTEST_TITLE = 3;

/** Candidates of a section, those with several papers as one for each, where the section repeats it. */
export function eachPaper(candidates: readonly Candidate[]): readonly Candidate[] {
  const cuts = candidates.map(cutsBetween);
  const several = cuts.filter(({ length }) => length > 0).length;
  const areFew = several < FEWEST || several < candidates.length * SHARE;
  return candidates.flatMap((one, at) =>
    areFew && !joinsPapers(one) ? one : divided(one, cuts[at] ?? []),
  );
}

/** Whether a word such as `and` joins the titles of two papers, both linked, behind the facts of the first. */
function joinsPapers(candidate: Candidate): boolean {
  const { text, links } = textWithPapers(candidate)?.flat ?? EMPTY_FLAT;
  return links.every(({ start, url }, at) => {
    const before = links[at - 1];
    if (before === undefined || linkRole(url) !== 'paper') return true;
    const facts = text.slice(before.end, start).trim();
    const word = facts.split(/\s/).at(-1) ?? '';
    return yearIn(facts) !== undefined && BETWEEN.has(fold(word));
  });
}

/** The only text of a candidate, or the only cell of a row that links to papers by their titles, or line by line. */
function textWithPapers({ kind, parts }: Candidate): Part | undefined {
  if (kind !== 'row') return parts.length === 1 && kind !== 'heading' ? parts[0] : undefined;
  const cells = parts.filter(
    ({ flat }) =>
      flat.links.some((link) => isTitle(flat, link)) || linesWithPapers(flat).length > 0,
  );
  return cells.length === 1 ? cells[0] : undefined;
}

/** The places in the text of a candidate where another paper begins. */
function cutsBetween(candidate: Candidate): readonly number[] {
  const part = textWithPapers(candidate);
  if (part === undefined || part.flat.links.length < 2) return [];
  const lines = linesWithPapers(part.flat);
  if (lines.length > 0 && candidate.kind === 'row') return lines;
  const { text, links } = part.flat;
  const titles = links.filter((link) => isTitle(part.flat, link));
  const words = new Set(titles.map(({ start, end }) => fold(text.slice(start, end))));
  const addresses = new Set(titles.map(({ url }) => url));
  if (words.size < titles.length || addresses.size < titles.length) return [];
  const cuts: number[] = [];
  for (const [at, { start }] of titles.entries()) {
    const before = titles[at - 1];
    if (before === undefined) continue;
    const between = text.slice(before.end, start);
    // In parentheses it is a remark on the paper before.
    if (between.lastIndexOf('(') > between.lastIndexOf(')')) return [];
    const separator = SEPARATORS.reduce(
      (last, one) => Math.max(last, between.lastIndexOf(one)),
      -1,
    );
    const cut = separator < 0 ? before.end : before.end + separator + 1;
    if (!leadsToPaper(text.slice(cut, start))) return [];
    cuts.push(separator < 0 ? start : cut);
  }
  return cuts;
}

/**
 * Where the lines of a text begin, after the first, if each has words and then a link to a paper, or
 * nothing but a linked title: one of a paper, the others of anything but code and the like.
 */
function linesWithPapers({ text, links }: FlatText): readonly number[] {
  const starts: number[] = [];
  const titles = new Set<string>();
  let start = 0;
  let next = 0;
  let papers = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const first = links[next];
    if (first === undefined || first.end > end) return [];
    const role = linkRole(first.url);
    const words = text.slice(start, first.start).trim();
    const title = words === '' ? line.trim() : words;
    if (words === '' ? !isLinkedTitle(text, first, end) : role !== 'paper') return [];
    if (title.split(/\s+/).length < SHORTEST_TITLE) return [];
    if (role === 'paper') papers++;
    while ((links[next]?.start ?? end) < end) next++;
    // The same title again is another link to the paper before.
    if (!titles.has(fold(title))) starts.push(start);
    titles.add(fold(title));
    start = end + 1;
  }
  return papers === 0 ? [] : starts.slice(1);
}

/** Whether a link, which ends its line, has the words of a title. */
function isLinkedTitle(text: string, { start, end, url }: Link, lineEnd: number): boolean {
  const role = linkRole(url);
  return (
    (role === 'paper' || role === 'other') &&
    text.slice(end, lineEnd).trim() === '' &&
    contentOf(text.slice(start, end)).evidence === 'long'
  );
}

type Link = FlatText['links'][number];

const BETWEEN: ReadonlySet<string> = new Set(VOCABULARY.cuts.betweenPapers.map(fold));

/** Whether words before a link only join it to the paper before, or are its facts: `Extends [...]` is a remark. */
function leadsToPaper(words: string): boolean {
  const folded = fold(words);
  if (folded === '' || BETWEEN.has(folded)) return true;
  return words.split(/[,:;|()]/, MOST_FACTS).every((one) => {
    const { people, evidence } = contentOf(one.trim());
    return (
      fold(one) === '' ||
      BETWEEN.has(fold(one)) ||
      people !== 'none' ||
      evidence === 'venue' ||
      evidence === 'date'
    );
  });
}

/** Facts between two papers that are looked at. */
const MOST_FACTS = 20;

/** Whether a link to a paper has the words of a title, not those of a venue, a label or people. */
function isTitle({ text }: FlatText, { start, end, url }: Link): boolean {
  if (linkRole(url) !== 'paper') return false;
  const { words, evidence } = contentOf(text.slice(start, end));
  return words >= SHORTEST_TITLE && (evidence === 'long' || evidence === 'words');
}

/** A candidate cut at some places of its text; what else it has belongs to the first paper. */
function divided(candidate: Candidate, cuts: readonly number[]): readonly Candidate[] {
  const part = textWithPapers(candidate);
  if (part === undefined || cuts.length === 0) return [candidate];
  const { flat } = part;
  return [0, ...cuts].map((start, at): Candidate => {
    const end = cuts[at] ?? flat.text.length;
    const piece = { ...part, flat: keep(flat, [{ start, end }]) };
    const source = sourceRange(flat, { start, end });
    const isLast = end === flat.text.length && candidate.kind !== 'row';
    if (at > 0) {
      const range = { start: source.start, end: isLast ? candidate.range.end : source.end };
      return { ...candidate, kind: 'line', details: [], bibtex: [], range, parts: [piece] };
    }
    // The other cells of a row surround its papers.
    const ownEnd = candidate.kind === 'row' ? candidate.range.end : source.end;
    return {
      ...candidate,
      range: { start: candidate.range.start, end: ownEnd },
      parts: candidate.parts.map((one) => (one === part ? piece : one)),
    };
  });
}
