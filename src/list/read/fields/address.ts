import type { EntryLink } from '../../list.ts';
import { ROLES } from '../decode/model.ts';
import type { Reading } from '../decode/reading.ts';
import { isOtherLabel, isPaperLabel, linkRole } from '../words/link-role.ts';
import type { PlacedTitle } from './title.ts';

/** The address of the paper: the title's own link, a link labeled as the paper, or one to a site of papers. */
export function addressOf(
  reading: Reading,
  title: PlacedTitle,
  links: readonly EntryLink[],
): string | undefined {
  const { candidate, segments } = reading;
  const { link } = title;
  const own = link?.url.trim();
  const usable = own !== undefined && own !== '' && !/\s/.test(own) && /[./]/.test(own);
  const role = usable ? linkRole(own) : undefined;
  if (usable && role !== 'bib' && role !== 'search' && role !== 'anchor' && role !== 'badge') {
    return own;
  }
  const labelled = segments.find(
    ({ label, link: at, part }) =>
      label === 'paper' && at >= 0 && (candidate.parts[part]?.flat.links[at]?.url ?? '') !== '',
  );
  const target =
    labelled === undefined
      ? undefined
      : candidate.parts[labelled.part]?.flat.links[labelled.link]?.url;
  const named = withNames(links);
  return (
    target?.trim() ??
    paperUrl(named) ??
    nameLink(reading, title) ??
    named.find(({ text }) => HOME_PAGE.test(text))?.url
  );
}

/** The links, those without words named as the picture in them, which is the next. */
function withNames(links: readonly EntryLink[]): readonly EntryLink[] {
  return links.map((link, at) => {
    const picture = link.text === '' ? links[at + 1] : undefined;
    const isInside = picture !== undefined && picture.range.end <= link.range.end;
    return isInside && !OF_PICTURE.test(picture.text) ? { ...link, text: picture.text } : link;
  });
}

/** What a picture is called that says nothing of its link. */
const OF_PICTURE = /^(?:alt|badge|icon|image|img|logo|picture|shield)?$/i;

/** The link of the name right before a title: `[GlowNet](...) - Growing Ferns`. */
function nameLink({ candidate, segments, roles }: Reading, title: PlacedTitle): string | undefined {
  const [first] = title.segments;
  const at = first === undefined ? -1 : segments.indexOf(first) - 1;
  const name = segments[at];
  if (name === undefined || name.link < 0 || name.content.label !== undefined) return undefined;
  const role = ROLES[roles[at] ?? 0];
  if (role !== 'label' && role !== 'other') return undefined;
  return candidate.parts[name.part]?.flat.links[name.link]?.url.trim();
}

/** The link text of a paper's page that has no other address. */
const HOME_PAGE = /^\W*(?:project|home|web)?[ -]?(?:page|site|home|website)\d?\W*$/i;

/** Targets that cannot be opened, or are no page of a work. */
function isUsable(url: string): boolean {
  return /^(?:[a-z][\w+.-]*:)?\/\/|^www\.|^(?:[\w-]+\.)+[a-z]{2,}\/|^\.{0,2}\/?[\w%.-]+\/[\w%./-]+/i.test(
    url.trim(),
  );
}

/**
 * The address of the paper among an entry's links, when its title carries none: the link that is
 * labeled as the paper, or leads to where papers are. A repository or demo is not the paper.
 */
function paperUrl(links: readonly EntryLink[]): string | undefined {
  const open = links.filter(
    ({ url }) =>
      isUsable(url) && !['badge', 'bib', 'anchor', 'mail', 'search'].includes(linkRole(url)),
  );
  const text = ({ text }: EntryLink): string => text.replace(/[[\]()]/g, ' ').trim();
  const hosted = (link: EntryLink): boolean => linkRole(link.url) === 'paper';
  const found =
    open.find((link) => isPaperLabel(text(link)) && hosted(link)) ??
    open.find((link) => isPaperLabel(text(link)) && linkRole(link.url) !== 'code') ??
    open.find((link) => hosted(link) && !isOtherLabel(text(link))) ??
    open.find((link) => isPaperLabel(text(link)));
  return found?.url.trim();
}
