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
  /** Whether its entries are titles and nothing else, as nearly all of the list are. */
  bare: boolean;
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
    bare: false,
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

/** Roles by name; the sections below one without entries have its role. */
export function nameRoles(
  sections: readonly SectionDraft[],
  placed: readonly PlacedHeading[],
  {
    skip = [],
    categories = [],
  }: { readonly skip?: readonly string[]; readonly categories?: readonly string[] },
): void {
  const skipped = new Set(skip.map(fold));
  const certain = new Set(categories.map(fold));
  const roles = new Map<number, SectionRole>();
  for (const section of sections) {
    const place = placed[section.index];
    if (place === undefined || place.isTitle) continue;
    const above = inherited(place.parent, sections, placed, roles);
    const name = fold(place.heading.text);
    const aboveSkipped =
      place.parent !== undefined &&
      sections.some(({ index, skipped: is }) => is && index === place.parent);
    section.skipped = skipped.has(name) || aboveSkipped;
    section.certain = !section.skipped && isNamed(place, certain);
    if (section.certain) continue;
    const role = section.skipped ? 'about' : (above ?? roleOfName(place.heading.text));
    if (role === undefined) continue;
    roles.set(section.index, role);
    section.role = role;
  }
}

/** Whether a heading, one above it, or the whole path is among some names. */
function isNamed({ heading, path }: PlacedHeading, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  return [heading.text, ...path, path.join(' ')].some((name) => names.has(fold(name)));
}

/**
 * The role that a section has from the one above it. Contents have nothing below them, and a
 * heading with most of the file below it is only one level too high.
 */
function inherited(
  parent: number | undefined,
  sections: readonly SectionDraft[],
  placed: readonly PlacedHeading[],
  roles: ReadonlyMap<number, SectionRole>,
): SectionRole | undefined {
  if (parent === undefined) return undefined;
  const role = roles.get(parent);
  if (role === undefined || role === 'contents' || role === 'introduction') return undefined;
  const whole = sections.at(-1)?.range.end ?? 0;
  const depth = placed[parent]?.heading.depth ?? 0;
  const next = sections.find(
    ({ index }) => index > parent && (placed[index]?.heading.depth ?? 0) <= depth,
  );
  const start = sections.find(({ index }) => index === parent)?.range.start ?? 0;
  return (next?.range.start ?? whole) - start < whole / 2 ? role : undefined;
}
