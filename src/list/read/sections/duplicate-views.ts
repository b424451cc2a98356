import { identifierKey } from '../../../identifiers/identifier.ts';
import { fold } from '../../../text/fold.ts';
import { groupBy } from '../../../text/group-by.ts';
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
/** The fewest entries below a heading that names a view. */
const SMALLEST_NAMED = 2;
/** The share of entries that must be elsewhere too. */
const REPEATED = 0.95;
/** More places per entry elsewhere: the others sort by many subjects what this section lists. */
const MOST_PLACES_OF_COPY = 2;
/** The same where the name announces the maintainers' own papers. */
const REPEATED_OWN = 0.5;
/** The same where the name announces a view, or entries are elsewhere under their full titles. */
const REPEATED_NAMED = 0.8;
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

/** A section with its papers. */
interface Filled extends Placed {
  readonly papers: ReadonlySet<Paper>;
}

/** The sections below one heading that announces a view. */
interface Named {
  readonly sections: readonly Filled[];
  readonly papers: ReadonlySet<Paper>;
  /** The share of their papers that must be elsewhere. */
  readonly share: number;
}

/**
 * Sections that repeat the list, as generated timelines do: nearly all their entries are elsewhere,
 * and they contain most of what is elsewhere. The first such copy is kept as the list. All sections
 * below a heading (`pathOf`, outermost first) that calls them so, `Papers by Year`, are views when
 * they repeat together what is elsewhere; so is one with short names of papers that are elsewhere
 * in full.
 */
export function findViews(
  sections: readonly Placed[],
  pathOf: (index: number) => readonly string[],
): View[] {
  const paperOf = identified(sections);
  const filled = sections.map((one) => ({ ...one, papers: new Set(one.drafts.map(paperOf)) }));
  for (const { papers } of filled) for (const paper of papers) paper.sections++;
  /** How many papers are in sections that still count. */
  let standing = new Set(filled.flatMap(({ papers }) => [...papers])).size;
  const views = new Map<Filled, View>();
  const take = (section: Filled, isOwn = false): void => {
    const { index, drafts, papers } = section;
    // The own papers are none of the list's.
    const only = isOwn ? [] : drafts.filter((draft) => paperOf(draft).sections === 1);
    const repeated = drafts.length - only.length;
    if (repeated === 0) return;
    const message = `${repeated} entries repeat the rest of the list; they are not counted again.`;
    views.set(section, { index, only, message });
    for (const paper of papers) if (--paper.sections === 0) standing--;
  };
  // Views by name go first; otherwise the sections that they repeat would count as copies.
  for (const { sections: all, share } of shownElsewhere(filled, pathOf))
    for (const section of all) take(section, share === REPEATED_OWN);
  for (const section of filled) {
    if (views.has(section) || section.papers.size < SMALLEST_NAMED) continue;
    const { drafts, papers } = section;
    const all = [...papers];
    const repeated = all.filter((paper) => paper.sections > 1).length;
    const places = all.reduce((sum, paper) => sum + paper.sections - 1, 0);
    const copies =
      all.length >= SMALLEST &&
      repeated >= all.length * REPEATED &&
      repeated >= (standing - (all.length - repeated)) * 0.9 &&
      places <= all.length * MOST_PLACES_OF_COPY;
    if (copies || namesShortly(drafts, paperOf)) take(section);
  }
  return [...views.values()];
}

/**
 * The groups of sections that are views by the heading above them, and whose papers are elsewhere.
 * Where the list is nothing but views, by year and by venue, the largest is the list.
 */
function shownElsewhere(
  sections: readonly Filled[],
  pathOf: (index: number) => readonly string[],
): readonly Named[] {
  const nameOf = ({ index }: Filled): string | undefined => {
    const path = pathOf(index);
    const at = path.findIndex((name) => announcesOwnWork(name) || announcesView(name));
    return at < 0 ? undefined : path.slice(0, at + 1).join('\n');
  };
  const groups = [...groupBy(sections, nameOf)].map(([name, all]) => ({
    name,
    sections: all,
    papers: new Set(all.flatMap(({ papers }) => [...papers])),
    share: all.some(({ index }) => pathOf(index).some(announcesOwnWork))
      ? REPEATED_OWN
      : REPEATED_NAMED,
  }));
  const standing = new Set(groups.find(({ name }) => name === undefined)?.papers);
  return groups
    .filter(({ name, papers }) => name !== undefined && papers.size >= SMALLEST_NAMED)
    .sort((a, b) => b.share - a.share || b.papers.size - a.papers.size)
    .filter(({ papers, share }) => {
      const shown = [...papers].filter((paper) => standing.has(paper)).length;
      if (shown >= papers.size * share) return true;
      for (const paper of papers) standing.add(paper);
      return false;
    });
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
    repeated.length >= drafts.length * REPEATED_NAMED && shorter.length >= drafts.length * SHORTER
  );
}
