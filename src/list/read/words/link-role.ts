import { identifiersOfUrl } from '../../../identifiers/identifiers-of-url.ts';
import { memo } from '../../../text/memo.ts';
import { linkLabel, VOCABULARY } from './vocabulary.ts';

/** What a link of an entry leads to. */
export type LinkRole =
  | 'paper'
  | 'code'
  | 'video'
  | 'talk'
  | 'bib'
  | 'badge'
  | 'anchor'
  | 'relative'
  | 'mail'
  | 'search'
  | 'other';

const HOSTS: ReadonlyMap<string, 'paper' | 'code' | 'video' | 'talk' | 'badge'> = new Map(
  (['badge', 'talk', 'video', 'code', 'paper'] as const).flatMap((role) =>
    VOCABULARY.hosts[role].map((host) => [host, role] as const),
  ),
);
const escaped = (text: string): string => text.replace(/[.]/g, '\\.');
/** Hosts of publishers and meetings that are known by how their names begin. */
const PAPER_HOST =
  /^(?:proceedings|papers|ojs|ejournal|journals?|onlinelibrary|agupubs|sci-hub|bmvc\d*|interspeech\d*|openaccess|anthology|eprints|digitalcommons|scholarcommons|scholarworks)\./i;
/** A blog within a site: `blog.example.org`, `example.org/blog/moss`. */
const BLOG = /^(?:https?:)?\/\/(?:blogs?\.|[^?#]*\/(?:blogs?|posts?)\/)/i;
/** The front page of a site: `https://society.example/`, `example.org/index.html`. */
const HOME =
  /^(?:(?:https?:)?\/\/)?[^/?#\s]+\/?(?:(?:index|home)(?:\.[a-z]{3,5})?|[a-z]{2})?\/?(?:#.*)?$/i;
/** A journal or series as a whole: `/journal/optics`, `/toc/optics`, `journals.example.com/optics`. */
const PERIODICAL =
  /\/(?:journals?|toc|loi|venues)\/[\w-]+\/?(?:[?#]|$)|\/RecentIssue\.jsp|^https?:\/\/(?:www\.)?journals?\.[^/]+\/[\w-]+\/?$/i;
/** What a site says of itself: `/product/api`, `/about`; and the people that it knows: `/profile/moss`. */
const SERVICE =
  /^https?:\/\/[^/]+\/(?:(?:(?:product\/)?api|about|help|faq|search)(?:[/?#]|$)|(?:profiles?|authors?|people)(?:\/[^/?#]*)?\/?(?:[?#]|$))/i;
/** The DOI of a data set or of software. */
const DATA = new RegExp(`\\b(?:${VOCABULARY.dataDois.map(escaped).join('|')})`, 'i');
const SEARCH = /^https?:\/\/scholar\.google\.[\w.]+\/(?:scholar|citations)\b/i;

/** What a host is known for, by its name or that of the domain it belongs to. */
function knownRole(name: string): LinkRole | undefined {
  for (let at = 0; at >= 0; at = name.indexOf('.', at) + 1 || -1) {
    const role = HOSTS.get(name.slice(at));
    if (role !== undefined) return role;
  }
  return undefined;
}

function roleOfHost(host: string): LinkRole | undefined {
  const name = host.toLowerCase();
  return knownRole(name) ?? (PAPER_HOST.test(name) ? 'paper' : undefined);
}

/** Whether a host, in lower case, is one of a site that is known for papers. */
export function isPublisher(host: string): boolean {
  return knownRole(host) === 'paper';
}

/** What a target leads to, judged by the address alone. */
export const linkRole: (url: string) => LinkRole = memo((url) => {
  const target = url.trim();
  if (/\s/.test(target)) return 'other';
  if (target.startsWith('#')) return 'anchor';
  if (/^mailto:/i.test(target)) return 'mail';
  if (/\.bib(?:[?#]|$)/i.test(target)) return 'bib';
  if (SEARCH.test(target)) return 'search';
  const host = hostOf(target);
  // A PDF is a paper, wherever the list keeps it; its label shows what else it may be.
  const isFile = /\.(?:pdf|ps)(?:\.gz)?(?:[?#]|$)/i.test(target);
  if (host === undefined) return isFile ? 'paper' : 'relative';
  const known = roleOfHost(host);
  if (known === 'badge') return known;
  if (/\/readme(?:\.md)?\/?#/i.test(target) && known === 'code') return 'anchor';
  if (isDataDoi(target)) return 'code';
  if (identifiersOfUrl(target).length > 0) return 'paper';
  if (known === 'paper' && [HOME, PERIODICAL, SERVICE].some((page) => page.test(target)))
    return 'other';
  if (isFile && known === 'code') return 'paper';
  if (known !== undefined || isFile) return known ?? 'paper';
  return BLOG.test(target) ? 'talk' : 'other';
});

/** Whether a DOI is that of a data set or of software, as archives of such give them. */
export function isDataDoi(text: string): boolean {
  return DATA.test(text);
}

/** Whether an address is the front page of a site. */
export function isHomePage(url: string): boolean {
  return HOME.test(url);
}

/** The host of an address, also of one without scheme; undefined for paths inside the repository. */
export function hostOf(url: string): string | undefined {
  const match =
    /^(?:[a-z][\w+.-]*:)?\/\/([^/?#]+)/i.exec(url) ??
    /^((?:[\w-]+\.)+[a-z]{2,24})(?=\/|$)/i.exec(url);
  const host = match?.[1];
  if (host === undefined) return undefined;
  // `notes.md` is a file, `arxiv.org` is not.
  if (
    !url.includes('//') &&
    !url.includes('/') &&
    /\.(?:md|html?|pdf|bib|txt|png|jpe?g|svg|ipynb)$/i.test(host)
  ) {
    return undefined;
  }
  return host.replace(/:\d+$/, '');
}

/** Whether a link's text marks it as the paper. */
export function isPaperLabel(text: string): boolean {
  return linkLabel(text) === 'paper' && !/^\W*here\W*$/i.test(text);
}

/** Whether a link's text marks it as something other than the paper. */
export function isOtherLabel(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && linkLabel(text) === 'other';
}
