import { decodePercent, percentEncoded } from '../text/percent-encoded.ts';
import { withoutTail } from '../text/without-tail.ts';
import { imitatedSite } from './imitated-site.ts';
import { withoutOddCharacters } from './odd-characters.ts';

/**
 * A DOI: `10.`, the number of a registrant, a slash, and any printable characters
 * (https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html). SICIs contain `<`, `>`, `;`
 * and `[`: `10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2`. The DOI of a book may be its ISBN,
 * `10.978.86123/45678`.
 */
const PREFIX = String.raw`10\.(?:\d{4,9}|97[89](?=\.))(?:\.\d+)*/`;
const WHOLE = new RegExp(String.raw`^${PREFIX}\S+`);
const BEGIN_IN_TEXT = new RegExp(String.raw`(?<![\d.])${PREFIX}`);
const IN_PATH = new RegExp(String.raw`(?<![\d.])${PREFIX}[^\s"]+`);
/** A resolver in any spelling, or a label. */
const ADDRESS = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/+/i;
const LABEL =
  /^(?:(?:urn:|info:)?doi(?:\s*[:：=/])?\s*)(?=10\.|https?:|(?:dx\.|www\.)?doi\.org\/)/i;

/** Suffixes that publishers' addresses add to a DOI. */
const URL_TAIL =
  /(?:\.(?:full|abstract|pdf|html?|short|long|full-text|fulltext|figures|article-info)(?:\.pdf|\+html)?|v\d{1,3}(?:\.(?:full|abstract|supplementary-material|article-info|full-text))?(?:\.pdf)?|\/(?:full|fulltext|abstract|meta|pdf|epdf|html|summary|references|(?:figures|tables)(?:\/\d{1,3})?|issuetoc|download|cover|citations|view))$/i;

/** More than the length of the longest of these suffixes. */
const LONGEST_TAIL = 60;

/**
 * ACM's former file server: its paths begin like a DOI, but go on with numbers of its own
 * (`delivery.acm.org/10.1145/1390000/1380586/a8-lopez.pdf` is 10.1145/1380584.1380586).
 */
const OWN_NUMBERS = /^delivery\.acm\.org$/i;

const OXFORD = /(?:^|\.)academic\.oup\.com$/i;

/** Longer names are not DOIs: the handbook sets no limit, the longest at Crossref have about 250. */
const LONGEST = 500;

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<', '}': '{' };

/** The offset of the first closing bracket without an opening one; the length if there is none. */
function balancedLength(text: string): number {
  const open: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const opener = CLOSERS[character];
    if (opener === undefined) {
      if (/[([<{]/.test(character)) open.push(character);
    } else if (open.includes(opener)) {
      while (open.pop() !== opener);
    } else return at;
  }
  return text.length;
}

/** Removes punctuation at the end of a sentence, and closing brackets without an opening one. */
function trimTail(doi: string, punctuation: RegExp): string {
  let end = doi.length;
  for (; end > 0; end--) {
    const last = doi.charAt(end - 1);
    if (punctuation.test(last)) continue;
    if (CLOSERS[last] !== undefined && balancedLength(doi.slice(0, end)) < end) continue;
    break;
  }
  return doi.slice(0, end);
}

function finish(doi: string | undefined, punctuation: RegExp): string | undefined {
  if (doi === undefined) return undefined;
  const trimmed = trimTail(doi.slice(0, LONGEST), punctuation).toLowerCase();
  return trimmed.includes('/') ? trimmed : undefined;
}

/** Punctuation of Chinese and Japanese, which no DOI contains. */
const WIDE = '。，；：、！？（）［］【】《》「」『』';
/** Punctuation that may follow a DOI in a field or address, as a slash may. */
const AFTER_FIELD = new RegExp(String.raw`[/.,;:'"\`’”${WIDE}]`);
/** Punctuation and Markdown that may follow a DOI in a text. */
const AFTER_TEXT = new RegExp(String.raw`[/.,;:!?'"*_\`’”${WIDE}]`);

/**
 * Reads the value of a `doi` field: it removes resolver prefixes, a `doi:` label, invisible characters
 * and escapes of LaTeX and HTML, percent-decodes an address once, and converts the DOI to lower case,
 * because DOIs are case-insensitive
 * (https://www.doi.org/doi-handbook/HTML/case-sensitivity.html).
 *
 * @returns the bare DOI, or undefined if there is none.
 */
export function parseDoi(value: string): string | undefined {
  return finish(WHOLE.exec(withoutResolver(value))?.[0], AFTER_FIELD);
}

/**
 * The DOI or short DOI in the value of a `doi` field without what people put around it, its letters
 * as they are; the value if there is none.
 */
export function bareDoi(value: string): string {
  const doi = parseDoi(value);
  return doi === undefined
    ? (parseShortDoi(value) ?? value)
    : withoutResolver(value).slice(0, doi.length);
}

/** Whether words or numbers follow the DOI in the value of a `doi` field. */
export function hasMoreThanDoi(value: string): boolean {
  const doi = parseDoi(value);
  return doi !== undefined && /[\p{L}\p{N}]/u.test(withoutResolver(value).slice(doi.length));
}

/** The value of a `doi` field without resolvers and labels, unescaped, in its original case. */
function withoutResolver(value: string): string {
  let bare = unescaped(withoutOddCharacters(value).trim());
  let isAddress = false;
  for (let before = ''; before !== bare; ) {
    before = bare;
    const address = ADDRESS.exec(bare)?.[0] ?? '';
    isAddress ||= address !== '';
    bare = bare.slice(address.length).replace(LABEL, '');
  }
  // What belongs to a name is escaped in an address, but for the "#" at the end of a SICI.
  if (isAddress) bare = bare.replace(/(?:\?|(?<!-)#|#(?=\S))\S*/, '');
  // In a field, "%3C" is literal; but a name without any slash was copied from an address.
  return isAddress || /^10\.\d{4,9}%2f/i.test(bare) ? decodePercent(bare) : bare;
}

/** Decodes escapes of LaTeX, and HTML's for characters of SICIs. */
function unescaped(text: string): string {
  if (!/[\\&{$]/.test(text)) return text;
  return text
    .replace(
      /\{?\\text(less|greater)(?:\{\}|\s)?\}?|\$\\?(<|>|less|greater)\$/g,
      (found: string) => (/less|</.test(found) ? '<' : '>'),
    )
    .replace(/\{\\?([_%&#$<>])\}|\\([_%&#{}$])/g, '$1$2')
    .replace(/&(lt|gt|amp);/gi, (_, name: string) => REFERENCES[name.toLowerCase()] ?? '');
}

const REFERENCES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

const RUN = new RegExp(String.raw`^[^\s"“”‘’\`|\\{}&${WIDE}]*`);

/**
 * The first DOI in running text. It ends at white space, quotation marks, a closing bracket without an
 * opening one, or a second DOI; punctuation at its end belongs to the sentence.
 */
export function findDoi(text: string): string | undefined {
  const begin = BEGIN_IN_TEXT.exec(text);
  if (begin === null) return undefined;
  const from = begin.index + begin[0].length;
  const run = RUN.exec(text.slice(from, from + LONGEST))?.[0] ?? '';
  const suffix = run.slice(0, endOfSuffix(run));
  return suffix === ''
    ? undefined
    : finish(withoutOddCharacters(`${begin[0]}${suffix}`), AFTER_TEXT);
}

function endOfSuffix(run: string): number {
  const bounds = [
    balancedLength(run),
    // `<br>` and `</a>` are markup; in SICIs, there are pages and a code between the brackets.
    run.search(/<(?![^<>]{0,40}:[^<>]{0,40}>)/),
    run.search(/[,;](?:doi:|https?:|10\.\d{4})/i),
    run.search(/,/),
    run.search(/#(?!$)|\?/),
  ];
  return bounds.reduce((end, bound) => (bound < 0 ? end : Math.min(end, bound)), run.length);
}

/** Publishers whose pages have the DOI in the query: `journals.plos.org/plosone/article?id=10.…`. */
const IN_QUERY =
  /(?:^|\.)(?:plos\.org|aeaweb\.org|apa\.org|projecteuclid\.org|cnki\.net|rsc\.org|wiley\.com|tandfonline\.com|sagepub\.com)$/i;

/**
 * The DOI in a web address of doi.org or in the path of a publisher's page; anyone can append one to
 * another address, as its query or fragment. Suffixes like `.pdf`, `/abstract` or bioRxiv's `v2.full`
 * are removed. A host that is not in ASCII may only look like a publisher's, and others like doi.org.
 */
export function doiOfUrl(url: URL): string | undefined {
  if (/(?:^|\.)doi\.org$/i.test(url.hostname)) {
    // The whole path at a resolver is the name, including escaped characters such as `#` and `?`.
    const name = withoutOddCharacters(decodePercent(url.pathname)).replace(/^\/+/, '');
    // A SICI may end with "#", which is an empty fragment if it is not escaped.
    const whole = name.endsWith('-') && url.href.endsWith('#') ? `${name}#` : name;
    return finish(WHOLE.exec(withoutResolver(whole))?.[0], AFTER_FIELD);
  }
  const isFalse = /(?:^|\.)xn--/.test(url.hostname) || imitatedSite(url.hostname) !== undefined;
  if (isFalse || OWN_NUMBERS.test(url.hostname)) return undefined;
  const path = decodePercent(url.pathname + (IN_QUERY.test(url.hostname) ? url.search : ''));
  // A session token after the path is not part of the name.
  const found = IN_PATH.exec(withoutOddCharacters(path).replace(/;jsessionid=.*$/is, ''))?.[0];
  return found === undefined ? undefined : finish(stripUrlTail(found, url.hostname), AFTER_TEXT);
}

function stripUrlTail(found: string, host: string): string {
  let doi = found.replace(/[?#&].*$/s, '');
  // Oxford adds its own number to the DOI: `/doi/10.1093/database/baw068/2630414`.
  if (OXFORD.test(host)) doi = doi.replace(/(\/[^/]+)\/\d{5,}\/?$/, '$1');
  for (;;) {
    doi = withoutTail(doi, /\//);
    const last = doi.slice(-LONGEST_TAIL);
    const tail = URL_TAIL.exec(last);
    if (tail === null) return doi;
    doi = doi.slice(0, doi.length - last.length + tail.index);
  }
}

/**
 * The address of a DOI for people, safe in Markdown, HTML and .bib files: special characters of these
 * formats and of addresses are percent-encoded, but not slashes.
 */
export function doiAddress(doi: string): string {
  const path = doi.replace(/[^\w.~:@!$&'()*+,=/-]/gu, percentEncoded);
  // An unbalanced parenthesis would end a Markdown link early.
  const isEven =
    balancedLength(path) === path.length && path.split('(').length === path.split(')').length;
  return `https://doi.org/${isEven ? path : path.replace(/[()]/g, percentEncoded)}`;
}

/** A DOI as a part of a registry's address: slashes stay, because `%2F` and `/` differ at doi.org. */
export function encodeDoi(doi: string): string {
  return encodeURIComponent(doi).replace(/%2F/g, '/');
}

/**
 * Whether a DOI has the prefix 10.5555, which Crossref reserves for tests
 * (https://www.crossref.org/documentation/member-setup/). ACM's library uses it for papers without a
 * DOI; no resolver knows these names.
 */
export function isNeverRegistered(doi: string): boolean {
  return doi.startsWith('10.5555/');
}

/** A paper of ACM in its proceedings, in the journal issue that repeats them, or in neither. */
const OF_ACM = /^10\.1145\/(?:\d+\.)?(\d+)$/;
/** A book of Springer by its old number. */
const OLD_BOOK = /^10\.1007\/b\d+$/;

/**
 * Whether two different DOIs may be one work's: versions, supplements and cut-off names
 * (`10.1000/a`, `10.1000/a.v2`), and those that ACM (`10.1145/2739250.2660766`, `10.1145/2660766`)
 * and Springer (`10.1007/b94608`, `10.1007/978-…`) register twice.
 *
 * @param one in lower case, as is `other`.
 */
export function mayBeOneWork(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const paper = OF_ACM.exec(one)?.[1];
  if (paper !== undefined && OF_ACM.exec(other)?.[1] === paper) return true;
  const books = [one, other].filter((doi) => doi.startsWith('10.1007/978-'));
  return books.length === 1 && [one, other].some((doi) => OLD_BOOK.test(doi));
}

/** `10/gf2k5h`, with an optional label. */
const BARE_SHORT_DOI = /^(?:(?:urn:|info:)?doi(?:\s*[:：=/])?\s*)?(10\/[a-z0-9]{3,12})$/i;
const SHORT_DOI_ADDRESS =
  /^(?:doi(?:\s*[:=])?\s*)?(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org|(?:www\.)?shortdoi\.org)\/+(?:10\/)?([a-z0-9]{3,12})\/?$/i;

/**
 * Reads a short DOI, an alias of a DOI that only doi.org can resolve: `10/gf2k5h`, or an address that
 * ends with one. It does not show its DOI, so it cannot be used to compare papers.
 *
 * @returns in lower case, with its `10/`; undefined if it is not a short DOI.
 * @see https://shortdoi.org/
 */
export function parseShortDoi(text: string): string | undefined {
  const given = decodePercent(withoutOddCharacters(text).trim()).replace(/[.,;]$/, '');
  const bare = BARE_SHORT_DOI.exec(given)?.[1];
  const ofAddress = SHORT_DOI_ADDRESS.exec(given)?.[1];
  return (bare ?? (ofAddress && `10/${ofAddress}`))?.toLowerCase();
}
