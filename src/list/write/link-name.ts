import { identifiersOfUrl } from '../../identifiers/identifiers-of-url.ts';
import { plainText } from '../../scholarly/scholarly-text.ts';
import { toMarkdown } from '../../scholarly/to-markdown.ts';
import { mostUsed } from '../../text/most-used.ts';
import type { ListEntry } from '../list.ts';
import { linkLabel } from '../read/words/vocabulary.ts';
import type { NewEntry } from './new-entry.ts';
import { coinedNameIn, nameIn } from './title-habit.ts';

/** A place or kind that a link may be called by. */
interface LinkPlace {
  readonly name: RegExp;
  /** What addresses there contain; absent where no address shows it. */
  readonly addresses?: readonly string[];
}

const LINK_PLACES: readonly LinkPlace[] = [
  { name: /\barxiv\b/gi, addresses: ['arxiv.org', '10.48550'] },
  { name: /\bbiorxiv\b/gi, addresses: ['biorxiv', '10.1101'] },
  { name: /\bopenreview\b/gi, addresses: ['openreview'] },
  { name: /\bacl(?: anthology)?\b/gi, addresses: ['aclanthology', 'aclweb', '10.18653'] },
  { name: /\bcvf\b/gi, addresses: ['thecvf'] },
  { name: /\bieee\b/gi, addresses: ['ieee', '10.1109'] },
  { name: /\bacm\b/gi, addresses: ['acm.org', '10.1145'] },
  { name: /\bdoi\b/gi, addresses: ['doi.org', '/10.'] },
  { name: /\bpubmed\b/gi, addresses: ['pubmed'] },
  { name: /\bpreprint\b/gi, addresses: ['arxiv', '10.1101', 'preprints'] },
  { name: /\b(?:journal|magazine|conference|proceedings|workshop|book|thesis)\b/gi },
];

function isAt({ addresses = [] }: LinkPlace, target: string): boolean {
  return addresses.some((address) => target.toLowerCase().includes(address));
}

/** How the neighbors of a new entry call their links. */
interface LinkSetting {
  readonly readme: string;
  readonly neighbors: readonly ListEntry[];
  readonly bibPath?: string | undefined;
  /** Whether the entry has no other link. */
  readonly isOnlyLink: boolean;
}

/**
 * What a link of a new entry is called: as most links at its place, as far as that is true of the
 * new one; else as the neighbors call links to their papers.
 *
 * @param fixed what most links at its place are called.
 * @returns undefined for a link that is omitted.
 */
export function linkName(
  fixed: string | undefined,
  target: string,
  { title, year }: NewEntry,
  setting: LinkSetting,
): string | undefined {
  const isOfOtherYear = (fixed?.match(/\b(?:19|20)\d\d\b/g) ?? []).some(
    (one) => one !== String(year),
  );
  const word = paperWord(setting);
  if (fixed !== undefined && !isOfOtherYear) {
    const untrue = LINK_PLACES.filter((place) => !isAt(place, target));
    const isUntrue = (name: string): boolean =>
      untrue.some((place) => name.search(place.name) >= 0);
    // A badge has no logo of another place.
    const drawn = fixed.replace(LOGO, (logo, before: string, name: string, after: string) =>
      !isUntrue(name) ? logo : after === '' ? '' : before,
    );
    return untrue.reduce((name, place) => name.replace(place.name, word), drawn);
  }
  if (!setting.isOnlyLink) return undefined;
  return (
    bibLinkName(target, setting) ??
    methodAsName(plainText(title), setting) ??
    idAsName(target, setting) ??
    paperLinkName(target, setting, word)
  );
}

/** The logo in the address of a badge. */
const LOGO = /([?&])logo=([^&()]*)(&?)/g;

/**
 * The address, or the id in it, where most links to papers are called so:
 * `[10.1234/moss](https://doi.org/10.1234/moss)`, `[arXiv:2301.00001](https://arxiv.org/abs/2301.00001)`.
 */
function idAsName(target: string, { neighbors }: LinkSetting): string | undefined {
  const links = neighbors.flatMap(({ links, url }) => links.find((one) => one.url === url) ?? []);
  const named = links.filter(
    ({ text, url }) => text.length > 4 && url.endsWith(text.replace(LABEL, '')),
  );
  if (named.length < 2 || named.length * 3 < links.length * 2) return undefined;
  if (named.every(({ text, url }) => text === url)) return toMarkdown(target);
  const label = mostUsed(named.map(({ text }) => LABEL.exec(text)?.[0] ?? '')) ?? '';
  const [first] = identifiersOfUrl(target);
  if (first === undefined || (label !== '' && first.kind !== 'arxiv')) return undefined;
  const { id } = first;
  // The address has the capitals of the id.
  return label + (target.toLowerCase().endsWith(id) ? target.slice(-id.length) : id);
}

const LABEL = /^arxiv: ?/i;

/** The name of the method where most links to papers whose titles begin with one are called so. */
function methodAsName(title: string, { neighbors }: LinkSetting): string | undefined {
  const named = neighbors.filter((one) => nameIn(one.title) !== undefined);
  const called = named.filter(({ title: own, url, links }) =>
    links.some((one) => one.url === url && one.text === nameIn(own)),
  );
  const isHabit = called.length > 1 && called.length * 3 >= named.length * 2;
  return isHabit ? coinedNameIn(title) : undefined;
}

/** The name of a link to the bibliography; undefined for other links. */
function bibLinkName(target: string, { neighbors, bibPath }: LinkSetting): string | undefined {
  if (bibPath === undefined || !target.replace(/^\.\//, '').startsWith(bibPath)) return undefined;
  const names = neighbors.flatMap(({ links, citation }) =>
    links.flatMap(({ url, text }) =>
      citation?.anchor !== undefined && url.startsWith(citation.anchor.path) ? text : [],
    ),
  );
  const name = mostUsed(names) || 'bib';
  const [, inner] = /^\[([^[\]]+)\]$/.exec(name) ?? [];
  return inner === undefined ? toMarkdown(name) : `[${toMarkdown(inner)}]`;
}

function linksToPapers({ neighbors }: LinkSetting) {
  return neighbors.flatMap(({ links, url }) =>
    links
      .filter((one) => one.url === url && linkLabel(one.text) === 'paper')
      .map(({ text, range }) => ({ name: text.replace(/[[\]]/g, '').trim(), range })),
  );
}

/** What most neighbors call it, if that names no place; else `paper` or `Paper`, as they write it. */
function paperWord(setting: LinkSetting): string {
  const names = linksToPapers(setting).map(({ name }) => name);
  const usual = mostUsed(names) ?? '';
  const isPlace = LINK_PLACES.some(({ name }) => usual.search(name) >= 0);
  if (!isPlace && names.filter((name) => name === usual).length * 3 > names.length * 2)
    return toMarkdown(usual);
  const lower = names.filter((name) => /^\p{Ll}/u.test(name));
  return lower.length * 2 > names.length ? 'paper' : 'Paper';
}

/** A name that says where the paper is, where a neighbor has one that is true; else the word. */
function paperLinkName(target: string, setting: LinkSetting, word: string): string {
  const links = linksToPapers(setting);
  const isTrue = ({ name }: { readonly name: string }): boolean => {
    const named = LINK_PLACES.filter((place) => name.search(place.name) >= 0);
    // `arXiv:2301.00001` is true of one paper alone.
    const hasId = /\d\.\d/.test(name);
    return named.length > 0 && !hasId && named.every((place) => isAt(place, target));
  };
  const known = links.find(isTrue);
  const name = known === undefined ? word : toMarkdown(known.name);
  // Brackets within those of the link: `[[pdf]](…)`.
  const double = links.filter(({ range }) => setting.readme.startsWith('[[', range.start));
  return double.length * 2 > links.length ? `[${name}]` : name;
}
