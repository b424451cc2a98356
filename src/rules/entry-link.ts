import { isNeverRegistered } from '../identifiers/doi.ts';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url.ts';
import { imitatedSite } from '../identifiers/imitated-site.ts';
import { oddCharacters } from '../identifiers/odd-characters.ts';
import { pageOf } from '../identifiers/page-of.ts';
import { readIdentifier } from '../identifiers/read-identifier.ts';
import type { EntryLink, List, ListEntry } from '../list/list.ts';
import { withoutHidden } from '../text/hidden-characters.ts';
import { decodePercent } from '../text/percent-encoded.ts';
import { count } from '../text/plural.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Problem, Rule } from './rule.ts';
import { brokenLinks } from './support/broken-links.ts';
import { linesOfProblems, manyOf } from './support/habit.ts';
import { hiddenCells } from './support/hidden-cells.ts';
import { quote } from './support/naming.ts';
import { pageLinks } from './support/page-links.ts';
import { hasNoAddress, unlinkedPapers } from './support/unlinked-papers.ts';

/** `[text] (address)`: the space makes two things of one link. */
const SPACE_BETWEEN = /\[[^[\]\n]+\][ \t]+\(https?:\/\/[^()\s]+\)/g;
/** Archives carry the address they keep inside their own. */
const ARCHIVE =
  /^https?:\/\/(?:(?:[^/]*\.)?archive\.org|archive\.(?:org|ph|is|today)|r\.jina\.ai|sci-hub\.[a-z]{2,3}|(?:[^/]*\.)?google(?:\.[a-z]{2,3}){1,2}\/url)/i;
const SCHEME = /https?:\/\//gi;

/** More links to nowhere are one finding. */
const MANY_NOWHERE = 5;
/** From this many empty targets on, one finding reports them all. */
const MANY_EMPTY = 20;

/** Every entry leads to its paper, and its links work as links. */
export const entryLink: Rule = {
  id: 'entry-link',
  severity: 'warning',
  fix: 'safe',
  summary: 'Every paper has a link to itself, and every link of an entry is well formed.',
  why: 'A title without a link makes every reader search for the paper; a malformed one shows brackets instead of a link.',
  create: ({ catalog, settings }) => ({
    *onList(list) {
      yield* unlinkedPapers(list, catalog);
      yield* emptyTargets(list);
      yield* pageLinks(list, settings);
      yield* hiddenCells(list);
    },
    *onEntry(entry, list) {
      yield* spaceBetween(entry, list.source.text);
      yield* brokenLinks(list, entry);
      for (const link of entry.links) {
        yield* twoAddresses(list, link);
        yield* badScheme(list, link);
        yield* nowhere(list, link);
        yield* imitation(link);
        yield* strayEnd(list, link);
        yield* noName(link);
      }
    },
  }),
};

function* spaceBetween({ range, abstract }: ListEntry, text: string): Iterable<Problem> {
  for (const { 0: found, index } of text.slice(range.start, range.end).matchAll(SPACE_BETWEEN)) {
    const start = range.start + index;
    if (abstract !== undefined && abstract.range.start <= start && start < abstract.range.end)
      continue;
    yield {
      message: `Remove the space between "]" and "(" in ${quote(found)}: with it, Markdown shows no link.`,
      range: { start, end: start + found.length },
      content: found,
      fix: { kind: 'safe', edits: [joined(found, start)] },
    };
  }
}

/** The edit that removes the space from `[text] (address)` at `from`. */
function joined(text: string, from: number): TextEdit {
  const bracket = from + text.indexOf(']') + 1;
  return { range: { start: bracket, end: from + text.lastIndexOf('(') }, text: '' };
}

/** `[Code]()` keeps a place for what is still to come; a list full of them means it. */
function emptyTargets({ entries }: List): Problem[] {
  return entries.flatMap((entry): Problem[] => {
    const empty = emptyLinks(entry);
    const [link] = empty;
    if (link === undefined) return [];
    const names = empty.map(({ text }) => quote(text));
    const what = empty.every(({ url }) => url.trim() === '') ? 'empty' : 'empty or "#"';
    return [
      {
        message:
          empty.length === 1
            ? `${capitalized(nameLink(link))} leads nowhere: its target is ${what}. Fill it in, or remove the link.`
            : `The links ${names.join(', ')} lead nowhere: their targets are ${what}. Fill them in, or remove the links.`,
        range: link.range,
        severity: entry.kind === 'paper' && hasNoAddress(entry) ? 'warning' : 'info',
        entry,
        content: `empty ${empty.map(({ text }) => text).join(' ')}`,
        habit: manyOf('all empty', MANY_EMPTY, ({ length }) => ({
          message: `Links of ${count(length, 'entry', 'entries')}, such as ${nameLink(link)}, lead nowhere: their targets are empty. Fill them in, or remove them.`,
        })),
      },
    ];
  });
}

/**
 * `[]()` shows nothing: it matters where it is the only link, and then once. In a table it keeps
 * the place of a cell.
 */
function emptyLinks(entry: ListEntry): EntryLink[] {
  const empty = entry.links.filter(({ url }) => ['', '#'].includes(url.trim()));
  const named = empty.filter(({ text }) => text.trim() !== '');
  const isOnly = named.length === 0 && hasNoAddress(entry) && entry.unit !== 'row';
  return isOnly ? empty.slice(0, 1) : named;
}

function* twoAddresses({ source }: List, link: EntryLink): Iterable<Problem> {
  const second = ARCHIVE.test(link.url) ? undefined : secondAddress(link.url);
  // With a bracket or a space between them, the addresses are found in the text of the entry.
  if (second === undefined || /[\](\s]/.test(link.url.slice(0, second))) return;
  yield {
    message: `${capitalized(nameLink(link))} has two addresses in one target, ${quote(link.url)}. Keep one.`,
    range: link.range,
    content: link.url,
    fix: keepOne(source.text, link, second),
  };
}

/**
 * Where the second of two addresses begins that run together; one that a parameter carries
 * (`?url=https://`) belongs there.
 */
function secondAddress(url: string): number | undefined {
  const [first, ...more] = url.matchAll(SCHEME);
  if (first === undefined) return undefined;
  const begin = first.index + first[0].length;
  const second = more.find(({ index }) => index >= begin && !/[=?]/.test(url.charAt(index - 1)));
  return second?.index ?? TWO_RESOLVERS.exec(url)?.[0].length;
}

/** `https://doi.org/doi.org/10.…` */
const TWO_RESOLVERS = /^https?:\/\/(?:dx\.|www\.)?doi\.org\/(?=(?:dx\.|www\.)?doi\.org\/)/i;

/** `ttps://example.org`, `hxxps://example.org`, `http:s//example.org`, or `https:/example.org`, which leads into the site of the page itself. */
const BAD_SCHEME =
  /^(?!https?:\/\/[^/]|http:(?!s?\/{2,3}[^/])|ssh:)(?:[htps]{3,7}|hxxps?):s?\/{0,3}(?=[^/])/i;

/**
 * Targets that are on no reader's machine or in a private network, that GitHub removes because of
 * their scheme, or that name no host or paper.
 */
const NOWHERE =
  /^(?:(?!(?:https?|ftps?|mailto|ssh|git):)[a-z][a-z\d+-]*:.*|https?:\/?|https?:\/\/(?:(?:www\.)?|localhost|127\.[\d.]+|0\.0\.0\.0|10\.[\d.]+|192\.168\.[\d.]+)(?:[:/].*)?|https?:\/\/(?:dx\.|www\.)?doi\.org(?:\/[/.]*)?)$/i;
/** A page of arXiv on one paper. */
const ARXIV = /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)(?:[/?#]|$)/i;

function* nowhere(
  { source }: List,
  { url, range, urlRange, ...link }: EntryLink,
): Iterable<Problem> {
  // One that a space cuts is found in the text of the entry.
  const isCut = urlRange !== undefined && /[ \t]/.test(source.text.charAt(urlRange.end));
  const isNowhere =
    (NOWHERE.test(url) && !BAD_SCHEME.test(url)) ||
    (ARXIV.test(url) && identifiersOfUrl(url).length === 0);
  if (isCut || !isNowhere) return;
  const page = pageOfScheme(url);
  const isWritten = urlRange !== undefined && source.text.startsWith(url, urlRange.start);
  yield {
    message: `${capitalized(nameLink(link))} leads to ${quote(url)}, which is no page for readers. Write ${page === undefined ? 'the address of the paper' : quote(page)}.`,
    range,
    content: url,
    fix:
      page === undefined || !isWritten
        ? undefined
        : {
            kind: 'suggested',
            edits: [
              { range: { start: urlRange.start, end: urlRange.start + url.length }, text: page },
            ],
          },
    habit: manyOf('nowhere', MANY_NOWHERE, (problems) => ({
      message: `${problems.length} links, such as ${quote(url)}, lead to no page for readers: ${linesOfProblems(problems)}. Write the addresses of the papers.`,
    })),
  };
}

/** The page of an identifier in place of an address: `doi:10.99999/moss`, `arXiv:2101.00001`. */
function pageOfScheme(url: string): string | undefined {
  const identifier = /^(?:doi|arxiv|pmid|pmcid):/i.test(url) ? readIdentifier(url) : undefined;
  return identifier === undefined ? undefined : pageOf(identifier);
}

/** Punctuation of the sentence that is part of the address; no identifier ends with a period. */
function* strayEnd(
  { source }: List,
  { url, range, urlRange, ...link }: EntryLink,
): Iterable<Problem> {
  const last = url.at(-1) ?? '';
  const isStray = /[,;]/.test(last) || (last === '.' && identifiersOfUrl(url).length > 0);
  const isWritten = urlRange !== undefined && source.text.startsWith(url, urlRange.start);
  if (!isStray || !isWritten || !/^https?:/i.test(url)) return;
  const end = urlRange.start + url.length;
  yield {
    message: `The address of ${nameLink(link)} ends with "${last}", so it leads to another page or none. Remove it.`,
    range,
    content: url,
    fix: { kind: 'suggested', edits: [{ range: { start: end - 1, end }, text: '' }] },
  };
}

/** A link to a host that looks like a resolver, and is none. */
function* imitation({ url, range, ...link }: EntryLink): Iterable<Problem> {
  const written = /^https?:\/\/([^/?#\\]*)/i.exec(url)?.[1] ?? '';
  const site = imitatedSite(written.replace(/:\d*$/, ''));
  if (site === undefined || !URL.canParse(url)) return;
  const host = new URL(url).hostname;
  yield {
    message: `${capitalized(nameLink(link))} leads to ${quote(host)}, which is not ${site}. Link the page at ${site}.`,
    range,
    content: url,
  };
}

function* badScheme({ source }: List, { url, urlRange, ...link }: EntryLink): Iterable<Problem> {
  const found = BAD_SCHEME.exec(url)?.[0];
  // What has a space is found in the text of the entry.
  if (found === undefined || /\s/.test(url)) return;
  const scheme = /s/i.test(found) ? 'https://' : 'http://';
  const isWritten = urlRange !== undefined && source.text.startsWith(url, urlRange.start);
  const edit = isWritten && {
    range: { start: urlRange.start, end: urlRange.start + found.length },
    text: scheme,
  };
  yield {
    message: `${capitalized(nameLink(link))} begins with ${quote(found)}, so it leads nowhere. Write ${quote(scheme)}.`,
    range: link.range,
    content: url,
    fix: edit ? { kind: 'suggested', edits: [edit] } : undefined,
  };
}

/** A link to doi.org whose DOI cannot be registered, as it shows itself. */
function* noName({ url, range, ...link }: EntryLink): Iterable<Problem> {
  if (!/^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(url)) return;
  const name = nameLink(link);
  const [odd] = oddCharacters(decodePercent(url));
  // What is invisible in the file itself is for hidden-text.
  if (odd !== undefined && withoutHidden(url) === url) {
    const message = `The DOI in ${name} contains ${odd}, which no DOI has. Copy the DOI again.`;
    yield { message, range, content: `odd ${url}` };
  }
  const doi = identifiersOfUrl(url).find(({ kind }) => kind === 'doi')?.id;
  if (doi === undefined || !isNeverRegistered(doi)) return;
  yield {
    message: `${capitalized(name)} leads to a DOI with the prefix 10.5555, which is for tests and never registered. Link the page of the paper.`,
    range,
    content: `test ${url}`,
  };
}

/**
 * The whole address after a prefix (`https://doi.org/https://doi.org/…`), or else the first. Where
 * one was pasted into the other, neither is whole, and there is no fix.
 */
function keepOne(text: string, { url, urlRange }: EntryLink, at: number): Problem['fix'] {
  const [first, second] = [url.slice(0, at), url.slice(at)];
  if (urlRange === undefined || text.slice(urlRange.start, urlRange.end) !== url) return undefined;
  const prefix = /^https?:\/\/(?:[^/]+\/(?:abs\/|pdf\/)?)?$/i.test(first) || RESOLVER.test(first);
  const isCut = /^https?:\/\/[^/]+$/i.test(first) || BEHIND_ENDING.test(second);
  if (isCut && !RESOLVER.test(first)) return undefined;
  const whole = second.replace(/^(?!https?:)/i, 'https://');
  return { kind: 'suggested', edits: [{ range: urlRange, text: prefix ? whole : first }] };
}

/** A resolver of DOIs or arXiv itself, without the slash behind it. */
const RESOLVER = /^https?:\/\/(?:(?:dx\.|www\.)?doi\.org|arxiv\.org)$/i;
/** An address that goes on behind the ending of its file is the rest of another. */
const BEHIND_ENDING = /\.(?:pdf|html)[a-z]/i;

function nameLink({ text }: Pick<EntryLink, 'text'>): string {
  return text.trim() === '' ? 'a link without text' : `the link ${quote(text)}`;
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
