import type { EntryLink } from '../list.ts';
import { isOtherLabel, isPaperLabel, linkRole } from './link-role.ts';

/** Targets that cannot be opened, or are no page of a work. */
function isUsable(url: string): boolean {
  return /^(?:[a-z][\w+.-]*:)?\/\/|^www\.|^(?:[\w-]+\.)+[a-z]{2,}\/|^\.{0,2}\/?[\w%.-]+\/[\w%./-]+/i.test(
    url.trim(),
  );
}

/**
 * The address of the paper among an entry's links, when its title carries none: the link that is
 * labelled as the paper, or leads to where papers are. A repository or demo is not the paper.
 */
export function paperUrl(links: readonly EntryLink[]): string | undefined {
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
