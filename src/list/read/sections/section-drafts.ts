import { fold } from '../../../text/fold.ts';
import type { SourceFile } from '../../../text/source-file.ts';
import type { SectionRole } from '../../list.ts';
import type { Scan } from '../../source/scan.ts';
import type { Draft } from '../fields/entry.ts';
import type { SectionText } from '../units/section-text.ts';
import { roleOfName } from '../words/section-role.ts';
import type { PlacedHeading } from './section-tree.ts';

/** A section on its way from lines to entries. */
export interface SectionDraft {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly range: { readonly start: number; readonly end: number };
  role: SectionRole;
  /** Places count from the start of the section. */
  read: SectionText | undefined;
  /** How many candidates its blocks have. */
  candidates: number;
  /** What was read of them; places count from the start of the section. */
  drafts: readonly Draft[];
  /** What was read but is no entry of the list. */
  dropped: readonly Draft[];
  /** Those of its entries that are titles and nothing else. */
  bare: ReadonlySet<Draft>;
  /** Whether its papers lead to one's own notes on them. */
  holdsNotes: boolean;
  /** Whether the configuration marks it as a section without entries. */
  skipped: boolean;
  /** Whether the configuration marks it as a category, or as within one. */
  certain: boolean;
}

/** The sections of a file: the text before the first heading, then one per heading. */
export function sectionDrafts(
  { text, lines }: SourceFile,
  { headings, start: begin }: Scan,
): SectionDraft[] {
  const section = (index: number, first: number, start: number, next: number): SectionDraft => ({
    index,
    first,
    last: next < headings.length ? (headings[next]?.line ?? 1) - 1 : lines.count,
    range: {
      start,
      end: next < headings.length ? lines.lineStart(headings[next]?.line ?? 1) : text.length,
    },
    role: 'entries',
    read: undefined,
    candidates: 0,
    drafts: [],
    dropped: [],
    bare: new Set(),
    holdsNotes: false,
    skipped: false,
    certain: false,
  });
  return [
    section(-1, 1, begin, 0),
    ...headings.map(({ line, endLine }, index) =>
      section(index, endLine + 1, lines.lineStart(line), index + 1),
    ),
  ];
}

/** What the configuration says of a list's headings. */
interface NamedHeadings {
  readonly skip?: readonly string[];
  readonly categories?: readonly string[];
}

/** Roles by name; the sections below one without entries have its role. */
export function nameRoles(
  sections: readonly SectionDraft[],
  placed: readonly PlacedHeading[],
  configured: NamedHeadings,
): void {
  markConfigured(sections, placed, configured);
  const inherited = new Map<number, SectionRole>();
  const next = nextHeadings(placed);
  const end = sections.at(-1)?.range.end ?? 0;
  for (const section of sections) {
    const { index } = section;
    const place = placed[index];
    if (place === undefined || place.isTitle || section.certain) continue;
    const named = inherited.get(place.parent ?? -1) ?? roleOfName(place.heading.text);
    const role = section.skipped ? 'about' : named;
    if (role === undefined) continue;
    section.role = role;
    const after = sections[(next[index] ?? sections.length) + 1]?.range.start ?? end;
    if (passesOn(role) && after - section.range.start < end / 2) inherited.set(index, role);
  }
}

/** Marks the sections that the configuration skips or makes categories, with all below them. */
function markConfigured(
  sections: readonly SectionDraft[],
  placed: readonly PlacedHeading[],
  { skip = [], categories = [] }: NamedHeadings,
): void {
  const skipped = new Set(skip.map(fold));
  const certain = new Set(categories.map(fold));
  if (skipped.size + certain.size === 0) return;
  for (const section of sections) {
    const place = placed[section.index];
    if (place === undefined || place.isTitle) continue;
    const above = place.parent === undefined ? undefined : sections[place.parent + 1];
    section.skipped = skipped.has(fold(place.heading.text)) || above?.skipped === true;
    section.certain = !section.skipped && isNamed(place, certain);
  }
}

/** Whether a heading, one above it, or the whole path is among some names. */
function isNamed({ heading, path }: PlacedHeading, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  return [heading.text, ...path, path.join(' ')].some((name) => names.has(fold(name)));
}

/**
 * Whether the sections below one have its role, unless most of the file is below: then the heading
 * is only one level too high. Contents have nothing below them.
 */
function passesOn(role: SectionRole): boolean {
  return role !== 'contents' && role !== 'introduction';
}

/** For every heading, the next that is not below it; undefined where none is. */
function nextHeadings(placed: readonly PlacedHeading[]): (number | undefined)[] {
  const next: (number | undefined)[] = [];
  const open: number[] = [];
  for (const [index, { heading }] of placed.entries()) {
    while (open.length > 0 && (placed[open.at(-1) ?? 0]?.heading.depth ?? 0) >= heading.depth)
      next[open.pop() ?? 0] = index;
    open.push(index);
  }
  return next;
}
