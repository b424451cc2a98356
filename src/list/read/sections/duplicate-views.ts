import { identifierKey } from '../../../identifiers/identifier.ts';
import { fold } from '../../../text/fold.ts';
import type { Draft } from '../fields/entry.ts';
import { announcesOwnWork, announcesView } from '../words/section-role.ts';

/** A section that only repeats the rest of the list. */
export interface View {
  readonly index: number;
  readonly message: string;
  /** Its entries that are nowhere else. */
  readonly only: readonly Draft[];
}

const SMALLEST = 10;
/** The fewest entries of a section that is a view by its name. */
const SMALLEST_NAMED = 2;
/** The share of entries that must be elsewhere too. */
const REPEATED = 0.95;
/** More places per entry elsewhere: the others sort by many subjects what this section lists. */
const MOST_PLACES_OF_COPY = 2;
/** The same where the name announces the maintainers' own papers. */
const REPEATED_OWN = 0.5;
/** The same where entries are elsewhere under their full titles. */
const REPEATED_SHORT = 0.8;
/** Share of the entries that must have longer titles elsewhere. */
const SHORTER = 0.5;

interface Placed {
  readonly index: number;
  readonly drafts: readonly Draft[];
}

/** A paper wherever it is in the list: by its title, its identifier, its address. */
interface Paper {
  /** The length of its longest title. */
  longest: number;
  /** In how many of the sections it is that still count. */
  sections: number;
}

/**
 * Sections that repeat the list, as generated timelines do: nearly all their entries are elsewhere,
 * and they contain most of what is elsewhere. The first such copy is kept as the list. A section
 * whose headings (`pathOf`, outermost first) call it so, `Recently added`, is also a view when it
 * repeats a few; so is one with short names of papers that are elsewhere in full.
 */
export function findViews(
  sections: readonly Placed[],
  pathOf: (index: number) => readonly string[],
): View[] {
  const paperOf = identified(sections);
  const papers = sections.map(({ drafts }) => new Set(drafts.map(paperOf)));
  for (const set of papers) for (const paper of set) paper.sections++;
  const shares = sections.map(({ index }) => shareByName(pathOf(index)));
  const inOthers = (announced: boolean): ReadonlySet<Paper> =>
    new Set(
      papers.flatMap((set, at) =>
        shares[at] === undefined || (announced && shares[at] === REPEATED) ? [...set] : [],
      ),
    );
  // A view may not be shown by another one, but own work by all that is not.
  const shown = new Map([
    [REPEATED, inOthers(false)],
    [REPEATED_OWN, inOthers(true)],
  ]);
  /** How many papers are in sections that still count. */
  let standing = new Set(papers.flatMap((set) => [...set])).size;
  const views: View[] = [];
  // Views by name go first; otherwise the sections that they repeat would count as copies.
  const isNamed = (at: number): number => (shares[at] === undefined ? 0 : 1);
  const order = [...sections.entries()].sort(([a], [b]) => isNamed(b) - isNamed(a) || a - b);
  for (const [at, { index, drafts }] of order) {
    const all = [...(papers[at] ?? [])];
    if (all.length < SMALLEST_NAMED) continue;
    const repeated = all.filter((paper) => paper.sections > 1).length;
    const places = all.reduce((sum, paper) => sum + paper.sections - 1, 0);
    const elsewhere = standing - (all.length - repeated);
    const copies =
      all.length >= SMALLEST &&
      repeated >= all.length * REPEATED &&
      repeated >= elsewhere * 0.9 &&
      places <= all.length * MOST_PLACES_OF_COPY;
    const share = shares[at];
    const shows =
      share !== undefined &&
      all.filter((paper) => shown.get(share)?.has(paper)).length >= all.length * share;
    if (!shows && !copies && !namesShortly(drafts, paperOf)) continue;
    // The own papers are none of the list's.
    const only = drafts.filter((draft) => share !== REPEATED_OWN && paperOf(draft).sections === 1);
    views.push({
      index,
      only,
      message: `${drafts.length - only.length} entries repeat the rest of the list; they are not counted again.`,
    });
    for (const paper of all) paper.sections--;
    standing = elsewhere;
  }
  return views;
}

/** The share of entries that must be elsewhere for a section to be a view, by its names. */
function shareByName(path: readonly string[]): number | undefined {
  if (path.some(announcesOwnWork)) return REPEATED_OWN;
  return path.some(announcesView) ? REPEATED : undefined;
}

/** The paper that an entry is: the same for entries with one title, or one address. */
function identified(sections: readonly Placed[]): (draft: Draft) => Paper {
  const byName = new Map<string, Paper>();
  const byDraft = new Map<Draft, Paper>();
  for (const { drafts } of sections)
    for (const draft of drafts) {
      const title = fold(draft.title);
      const [first] = draft.identifiers;
      const names = [`"${title}`, first === undefined ? draft.url : identifierKey(first)].filter(
        (name) => name !== undefined,
      );
      const paper = names.flatMap((name) => byName.get(name) ?? [])[0] ?? {
        longest: 0,
        sections: 0,
      };
      for (const name of names) if (!byName.has(name)) byName.set(name, paper);
      paper.longest = Math.max(paper.longest, title.length);
      byDraft.set(draft, paper);
    }
  return (draft) => byDraft.get(draft) ?? { longest: 0, sections: 0 };
}

/** Whether entries are elsewhere, most of them under longer titles. */
function namesShortly(drafts: readonly Draft[], paperOf: (draft: Draft) => Paper): boolean {
  const repeated = drafts.filter((draft) => paperOf(draft).sections > 1);
  const shorter = repeated.filter((draft) => fold(draft.title).length < paperOf(draft).longest);
  return (
    repeated.length >= drafts.length * REPEATED_SHORT && shorter.length >= drafts.length * SHORTER
  );
}
