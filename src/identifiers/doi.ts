/**
 * A DOI in an explicit field: any suffix without blanks. Crossref's narrower pattern covers 99.3%
 * of its DOIs (https://www.crossref.org/blog/dois-and-matching-regular-expressions/), which is too
 * few to call the rest wrong.
 */
const IN_FIELD = /(?<![\d.])10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+/i;
const IN_TEXT = /(?<![\d.])10\.\d{4,9}(?:\.\d+)*\/[-._;()/:A-Z0-9]+/i;
const RESOLVER_OR_LABEL = /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/+|doi(?:\s*[:=])?\s*)+/i;

/** Tails that publishers' addresses add behind a DOI. */
const URL_TAIL =
  /(?:\.(?:full|abstract|pdf|html?|short|long|full-text|fulltext|figures|article-info)(?:\.pdf|\+html)?|v\d{1,3}(?:\.(?:full|abstract|supplementary-material|article-info|full-text))?(?:\.pdf)?|\/(?:full|fulltext|abstract|meta|pdf|epdf|html|summary|references|figures|issuetoc|download|cover|citations|view))$/i;

/** More than the longest of these tails. */
const LONGEST_TAIL = 60;

const OXFORD = /(?:^|\.)academic\.oup\.com$/i;

/** Cuts what ends a sentence, not a DOI: punctuation, and a bracket that nothing opened. */
function trimTail(doi: string): string {
  const firstStray = strayClosing(doi);
  let end = doi.length;
  for (; end > 0; end--) {
    const last = doi[end - 1] ?? '';
    if (/[.,;:!?'"*_\]}>`]/.test(last)) continue;
    if (last === ')' && firstStray < end) continue;
    break;
  }
  return doi.slice(0, end);
}

/** Where the first bracket closes that nothing opened; the length of the text where none does. */
function strayClosing(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
    if (depth < 0) return at;
  }
  return text.length;
}

function finish(doi: string | undefined): string | undefined {
  if (doi === undefined) return undefined;
  const trimmed = trimTail(doi).toLowerCase();
  return trimmed.endsWith('/') ? undefined : trimmed;
}

/**
 * Reads the value of a `doi` field: resolver prefixes, a `doi:` label and LaTeX escapes (`\_`) are
 * removed, letters lower-cased, because DOIs compare without regard to case
 * (https://www.doi.org/doi-handbook/HTML/case-sensitivity.html).
 *
 * @returns the bare DOI, or undefined when the value holds none.
 */
export function parseDoi(value: string): string | undefined {
  const bare = value
    .trim()
    .replace(/\\([_%&#{}$])/g, '$1')
    .replace(RESOLVER_OR_LABEL, '');
  const decoded = /%2f/i.test(bare) ? decodePercent(bare) : bare;
  return finish(/^10\./.test(decoded) ? IN_FIELD.exec(decoded)?.[0] : undefined);
}

/** The first DOI in running text. */
export function findDoi(text: string): string | undefined {
  return finish(IN_TEXT.exec(text)?.[0]);
}

/** Percent-decoding that leaves a malformed text as it is. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The DOI inside a web address: doi.org itself, or a publisher's page that carries it. Tails like
 * `.pdf`, `/abstract` or bioRxiv's `v2.full` are cut.
 *
 * @param path the address's percent-decoded path, query and fragment.
 */
export function doiOfUrl(url: URL, path: string): string | undefined {
  if (/(?:^|\.)doi\.org$/i.test(url.hostname)) {
    // A resolver's whole path is the name; what is escaped in it, `#` and `?` too, belongs to it.
    return finish(IN_FIELD.exec(decodePercent(url.pathname))?.[0]);
  }
  // A session token behind the path is no part of the name.
  const found = IN_FIELD.exec(path.replace(/;jsessionid=.*$/is, ''))?.[0];
  return found === undefined ? undefined : finish(stripUrlTail(found, url.hostname));
}

function stripUrlTail(found: string, host: string): string {
  let doi = found.replace(/[?#&].*$/s, '');
  // Oxford puts a number of its own behind the DOI, `/doi/10.1093/database/baw068/2630414`.
  if (OXFORD.test(host)) doi = doi.replace(/(\/[^/]+)\/\d{5,}\/?$/, '$1');
  for (;;) {
    const last = doi.slice(-LONGEST_TAIL);
    const tail = URL_TAIL.exec(last);
    if (tail === null) return doi;
    doi = doi.slice(0, doi.length - last.length + tail.index);
  }
}
