import { findArxivId } from '../../identifiers/arxiv.ts';
import { findDoi } from '../../identifiers/doi.ts';
import type { Identifier } from '../../identifiers/identifier.ts';
import { identifiersOfUrl } from '../../identifiers/identifiers-of-url.ts';
import type { Range } from '../../text/range.ts';
import type { Abstract, CitationReference, EntryLink, LayoutName } from '../list.ts';
import { type FlatText, plain, sourceRange } from '../source/flat-text.ts';
import { readAbstract } from './abstract.ts';
import { readCitation } from './citation.ts';
import { readCitationText } from './citation-text.ts';
import { entryLinks } from './entry-link.ts';
import { type Facts, readFacts } from './facts.ts';
import { linkRole } from './link-role.ts';
import { paperUrl } from './paper-url.ts';
import type { Parts } from './parts.ts';
import { skipPrefix } from './prefix.ts';
import type { TailText } from './tail-text.ts';
import { findTitle, type Title } from './title.ts';
import { yearOfArxivId } from './year.ts';

/** An entry before its category is known. */
export interface Draft extends Facts {
  readonly layout: LayoutName;
  readonly title: string;
  readonly titleRange: Range;
  readonly style: Title['style'] | 'cell';
  readonly url?: string;
  readonly links: readonly EntryLink[];
  readonly abstract?: Abstract;
  readonly citation?: CitationReference;
  readonly identifiers: readonly Identifier[];
  readonly range: Range;
  /** Names of the groups it stands in within its section, outermost first. */
  readonly group?: readonly string[];
}

/** Reads an entry from its parts; undefined when its first text holds no title. */
export function readDraft(parts: Parts, layout: LayoutName): Draft | undefined {
  const cited = citationFirst(parts);
  if (cited !== undefined) return finish(parts, layout, cited.title, cited.tails, cited.facts);
  const title = findTitle(parts.head);
  if (title === undefined) return undefined;
  const tails = tailsOf(parts, title);
  return finish(parts, layout, { ...title, flat: parts.head }, tails, readFacts(parts, tails));
}

interface PlacedTitle {
  readonly flat: FlatText;
  readonly range: Range;
  readonly style: Title['style'];
  readonly link?: Title['link'];
}

/** A citation that begins with people, in the first text itself. */
export function citationFirst(
  parts: Parts,
): { title: PlacedTitle; tails: TailText[]; facts: Facts } | undefined {
  const { head } = parts;
  if (head.marks.some(({ kind, start }) => kind === 'bold' && start < 3)) return undefined;
  const linked = head.links.find(({ start, end }) => end > start);
  const end = linked === undefined ? head.text.length : linked.start;
  const body = head.text.slice(0, end).replace(/[\s[(|<]+$/, '');
  const cited = readCitationText(body, { start: skipPrefix(head), end: body.length });
  if (cited?.title === undefined) return undefined;
  const { authors, title, tail } = cited;
  const rest: TailText = { flat: head, stretches: [{ start: tail.start, end: head.text.length }] };
  const tails = [rest, ...parts.texts.map(whole)];
  const facts = {
    ...readFacts(parts, tails),
    authors: plain(head, authors).replace(/[,;]$/, ''),
  };
  return { title: { flat: head, range: title, style: 'plain' }, tails, facts };
}

function whole(flat: FlatText): TailText {
  return { flat, stretches: [{ start: 0, end: flat.text.length }] };
}

function tailsOf(parts: Parts, title: Title): TailText[] {
  const { head, texts } = parts;
  const behind = { start: title.after, end: head.text.length };
  const before = { start: 0, end: title.from };
  const between = { start: title.from, end: Math.max(title.from, title.range.start) };
  return [{ flat: head, stretches: [behind, before, between] }, ...texts.map(whole)];
}

/** Puts an entry together from its title and facts. */
export function finish(
  parts: Parts,
  layout: LayoutName,
  title: PlacedTitle,
  tails: readonly TailText[],
  facts: Facts,
): Draft | undefined {
  const shown = plain(title.flat, title.range);
  if (!/[\p{L}\p{N}]/u.test(shown)) return undefined;
  const abstract = readAbstract(parts);
  const others = parts.attributes
    .filter(({ kind }) => kind !== 'abstract')
    .map(({ value }) => value);
  const hidden = parts.details.flatMap(({ content }) => {
    const inAbstract =
      abstract !== undefined &&
      content.links.some(
        ({ range }) => range.start >= abstract.range.start && range.end <= abstract.range.end,
      );
    return inAbstract ? [] : [content];
  });
  const texts = [parts.head, ...parts.texts, ...others, ...hidden];
  const links = entryLinks(texts);
  const own = title.link?.url.trim();
  const url =
    own !== undefined && own !== '' && isAddress(own)
      ? own
      : (labelledPaper(parts) ?? paperUrl(links));
  const identifiers = readIdentifiers(url, links, tails);
  const citation = readCitation(parts);
  const printed = printedArxivYear(tails, parts);
  const year = facts.year ?? printed;
  return {
    layout,
    title: shown,
    titleRange: sourceRange(title.flat, title.range),
    style: title.style,
    ...(url === undefined ? {} : { url }),
    links,
    ...facts,
    ...(year === undefined ? {} : { year }),
    ...(abstract === undefined ? {} : { abstract }),
    ...(citation === undefined ? {} : { citation }),
    identifiers,
    range: parts.range,
  };
}

function isAddress(url: string): boolean {
  return !/\s/.test(url) && /[./]/.test(url);
}

function labelledPaper({ attributes }: Parts): string | undefined {
  for (const { kind, value } of attributes) {
    if (kind !== 'paper') continue;
    const link = value.links.find(({ url }) => url !== '');
    if (link !== undefined) return link.url.trim();
  }
  return undefined;
}

/** Identifiers of the paper: from its address, then links that do not contradict it, then text. */
function readIdentifiers(
  url: string | undefined,
  links: readonly EntryLink[],
  tails: readonly TailText[],
): Identifier[] {
  const found = new Map<Identifier['kind'], Identifier>();
  const take = (identifiers: readonly Identifier[]): void => {
    for (const identifier of identifiers)
      if (!found.has(identifier.kind)) found.set(identifier.kind, identifier);
  };
  if (url !== undefined) take(identifiersOfUrl(url));
  for (const link of links)
    if (linkRole(link.url) === 'paper' && link.text !== '') take(identifiersOfUrl(link.url));
  if (!found.has('arxiv')) {
    for (const { flat } of tails) {
      const id = findArxivId(flat.text) ?? /\babs\/(\d{4}\.\d{4,5})/.exec(flat.text)?.[1];
      if (id !== undefined) {
        take([{ kind: 'arxiv', id }]);
        break;
      }
    }
  }
  if (!found.has('doi')) {
    for (const { flat } of tails) {
      const id = /\bdoi:\s?10\.\d/i.test(flat.text)
        ? findDoi(flat.text.slice(flat.text.search(/\bdoi:\s?10\./i)))
        : undefined;
      if (id !== undefined) take([{ kind: 'doi', id }]);
    }
  }
  return [...found.values()];
}

function printedArxivYear(tails: readonly TailText[], { head }: Parts): number | undefined {
  for (const { flat } of [...tails, { flat: head }]) {
    const id =
      findArxivId(flat.text) ?? /arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})/i.exec(flat.text)?.[1];
    const year = id === undefined ? undefined : yearOfArxivId(id);
    if (year !== undefined) return year;
  }
  return undefined;
}
