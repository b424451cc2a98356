import { fold } from '../../text/fold.ts';
import type { Doubt, DoubtfulEntry, EntryLink, ListEntry } from '../list.ts';
import { linkRole } from './link-role.ts';
import { paperKey } from './paper-links.ts';
import { authorEvidence } from './people.ts';
import { isVenueLike } from './venue.ts';
import { linkLabel } from './vocabulary.ts';

/** Words that make the text of a link a title. */
const WORDS_OF_TITLE = 4;
/** What follows when a title is cut off: `of deep networks`. */
const GOES_ON =
  /^ (?:(?:of|for|with|and|from|on|to|via|using|through|between) [\p{L}\d]|in (?!proc|press|prep|review|submi|revis)\p{Ll})/u;
/** The year of a venue, or a name in capitals alone: `CVPR 2021`, `CVPR`. */
const DATED = /^[A-Z]{3,}$|(?:19|20)\d{2}|[’']\d{2}/;
/** Papers that one entry may link to: its own, its preprint's, its extension's. */
const MOST_PAPERS = 2;

/** The papers of a list that are probably read wrongly, by what stands in and around each alone. */
export function doubtfulEntries(entries: readonly ListEntry[], source: string): DoubtfulEntry[] {
  return entries.flatMap((entry): DoubtfulEntry[] => {
    const reason = entry.kind === 'paper' ? doubtOf(entry, source) : undefined;
    return reason === undefined ? [] : [{ entry, reason }];
  });
}

function doubtOf(entry: ListEntry, source: string): Doubt | undefined {
  const { title, titleRange, links, authors, venue } = entry;
  if (linkLabel(title) !== undefined) return 'label';
  if (venue === undefined && DATED.test(title) && isVenueLike(title)) return 'venue';
  if (authors === undefined && authorEvidence(title) === 'strong') return 'persons';
  if (links.some((link) => isBesideTitle(entry, link))) return 'link-text';
  if (GOES_ON.test(source.slice(titleRange.end, titleRange.end + 24))) return 'cut';
  return papersOf(entry) > MOST_PAPERS ? 'several-papers' : undefined;
}

/** Whether the title ends within a link to a paper, or is short where the link's text is a title. */
function isBesideTitle({ title, titleRange }: ListEntry, { range, text, url }: EntryLink): boolean {
  if (linkRole(url) !== 'paper' || linkLabel(text) !== undefined || text === url) return false;
  const words = fold(text).split(' ').length;
  if (words < WORDS_OF_TITLE) return false;
  const isWithin = (at: number): boolean => at > range.start && at < range.end;
  if (isWithin(titleRange.start) !== isWithin(titleRange.end)) return true;
  return !isWithin(titleRange.start) && fold(title).split(' ').length < WORDS_OF_TITLE;
}

/** How many papers of one registry an entry links to, its abstract left out. */
function papersOf({ links }: ListEntry): number {
  const keys = new Map<string, Set<string>>();
  for (const { url } of links) {
    const key = linkRole(url) === 'paper' ? paperKey(url) : '';
    const kind = /^[a-z-]+(?=:)/.exec(key)?.[0];
    if (kind === undefined) continue;
    keys.set(kind, (keys.get(kind) ?? new Set()).add(key));
  }
  let most = 0;
  for (const { size } of keys.values()) most = Math.max(most, size);
  return most;
}
