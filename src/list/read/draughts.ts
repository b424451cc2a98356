import { fold } from '../../text/fold.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { SectionRole } from '../list.ts';
import type { Scan } from '../source/scan.ts';
import type { SectionText } from '../source/section-text.ts';
import type { Draft } from './draft.ts';
import { roleOfName } from './section-role.ts';
import type { PlacedHeading } from './section-tree.ts';

/** A section on its way from lines to entries. */
export interface Draught {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly range: { readonly start: number; readonly end: number };
  role: SectionRole;
  /** Where roles call for reading it; places count from the start of the section. */
  read: SectionText | undefined;
  /** Places count from the start of the section. */
  drafts: readonly Draft[];
}

/** The sections of a file: the text before the first heading, then one per heading. */
export function draughtsOf({ text, lines }: SourceFile, { headings }: Scan): Draught[] {
  const draught = (index: number, first: number, start: number, next: number): Draught => ({
    index,
    first,
    last: next < headings.length ? (headings[next]?.line ?? 1) - 1 : lines.count,
    range: {
      start,
      end: next < headings.length ? lines.lineStart(headings[next]?.line ?? 1) : text.length,
    },
    role: 'entries',
    read: undefined,
    drafts: [],
  });
  return [
    draught(-1, 1, 0, 0),
    ...headings.map(({ line, endLine }, index) =>
      draught(index, endLine + 1, lines.lineStart(line), index + 1),
    ),
  ];
}

/** Roles by name; the sections below one without entries have its role. */
export function nameRoles(
  draughts: readonly Draught[],
  placed: readonly PlacedHeading[],
  skip: readonly string[],
): void {
  const skipped = new Set(skip.map(fold));
  const roles = new Map<number, SectionRole>();
  for (const draught of draughts) {
    const place = placed[draught.index];
    if (place === undefined || place.isTitle) continue;
    const above = inherited(place.parent, draughts, placed, roles);
    const named = skipped.has(fold(place.heading.text)) ? 'about' : roleOfName(place.heading.text);
    const role = above ?? named;
    if (role === undefined) continue;
    roles.set(draught.index, role);
    draught.role = role;
  }
}

/**
 * The role that a section has from the one above it. Contents have nothing below them, and a
 * heading that has most of the file below it only stands one level too high.
 */
function inherited(
  parent: number | undefined,
  draughts: readonly Draught[],
  placed: readonly PlacedHeading[],
  roles: ReadonlyMap<number, SectionRole>,
): SectionRole | undefined {
  if (parent === undefined) return undefined;
  const role = roles.get(parent);
  if (role === undefined || role === 'contents' || role === 'introduction') return undefined;
  const whole = draughts.at(-1)?.range.end ?? 0;
  const depth = placed[parent]?.heading.depth ?? 0;
  const next = draughts.find(
    ({ index }) => index > parent && (placed[index]?.heading.depth ?? 0) <= depth,
  );
  const start = draughts.find(({ index }) => index === parent)?.range.start ?? 0;
  return (next?.range.start ?? whole) - start < whole / 2 ? role : undefined;
}
