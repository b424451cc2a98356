import { withoutTail } from '../text/without-tail.ts';

/**
 * arXiv identifiers since 2007 (`2303.14070`, four or five digits after the month) and before
 * (`hep-th/9901001`, `math.GT/0309136`), with an optional version.
 * Source: https://info.arxiv.org/help/arxiv_identifier.html
 */
const NEW_STYLE = String.raw`\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}`;
const OLD_STYLE = String.raw`[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2,7}(?:-[a-z]{2,4})?)?\/\d{2}(?:0[1-9]|1[0-2])\d{3}`;

const WHOLE = new RegExp(`^(?:arxiv:\\s*)?(${NEW_STYLE}|${OLD_STYLE})(?:v\\d+)?$`, 'i');
const IN_PATH = new RegExp(
  `/(?:abs|pdf|html|format|ps|e-print|src|list)/+(?:arxiv:)?(${NEW_STYLE}|${OLD_STYLE})(?!\\d)`,
  'i',
);
const ANYWHERE_IN_PATH = new RegExp(`/(${NEW_STYLE})(?:v\\d+)?(?:\\.pdf|[/?#]|$)`, 'i');
const AFTER_NAME = new RegExp(`[/:](${NEW_STYLE})(?:v\\d+)?(?:[/?#]|$)`, 'i');
const IN_TEXT = new RegExp(
  `\\barxiv(?:\\s+preprint)?(?:\\s+arxiv)?(?:\\s*[:.]\\s*|\\s+)(${NEW_STYLE}|${OLD_STYLE})(?!\\d)`,
  'i',
);
/** The DOI of an arXiv paper at DataCite. Source: https://info.arxiv.org/help/doi.html */
const AS_DOI = new RegExp(`^10\\.48550/arxiv\\.(${NEW_STYLE}|${OLD_STYLE})(?:v\\d+)?$`, 'i');
/** Mirrors of arxiv.org and readers that keep its paths. */
const HOST =
  /(?:^|\.)(?:arxiv\.org|arxiv-vanity\.com|alphaxiv\.org|ar5iv\.org|arxiv\.cn|scirate\.com)$/i;
/** Sites that show arXiv papers at their own addresses. */
const READER = /(?:^|\.)(?:huggingface\.co|paperswithcode\.com|doi\.org|semanticscholar\.org)$/i;

/**
 * The normalized form of arXiv ids: in lower case, without version and subject class, because
 * `math.GT/0309136` is `math/0309136`
 * (https://info.arxiv.org/help/arxiv_identifier.html).
 */
function normalize(id: string | undefined): string | undefined {
  return id?.toLowerCase().replace(/\.[a-z-]+(?=\/)/, '');
}

/** Reads a string that is an arXiv id, optionally with `arXiv:` and a version. */
export function parseArxivId(text: string): string | undefined {
  return normalize(WHOLE.exec(text.trim())?.[1]);
}

/** The arXiv id in a DOI of the form `10.48550/arXiv.2303.14070`. */
export function arxivIdOfDoi(doi: string): string | undefined {
  return normalize(AS_DOI.exec(doi)?.[1]);
}

/** The DOI of an arXiv paper if a text or address contains it, in lower case. */
export function printedArxivDoi(text: string, id: string): string | undefined {
  for (const [doi] of text.matchAll(/10\.48550\/arxiv\.[a-z\d./-]{8,40}/gi)) {
    if (arxivIdOfDoi(withoutTail(doi, /[./-]/)) === id) return `10.48550/arxiv.${id}`;
  }
  return undefined;
}

/** The arXiv id in a web address of arxiv.org, its mirrors or a known reader. */
export function arxivIdOfUrl(url: URL, path: string): string | undefined {
  if (HOST.test(url.hostname)) {
    return normalize(IN_PATH.exec(path)?.[1] ?? ANYWHERE_IN_PATH.exec(path)?.[1]);
  }
  return READER.test(url.hostname) && /\/(?:papers|paper|arxiv)[/:]/i.test(path)
    ? normalize(AFTER_NAME.exec(path)?.[1])
    : undefined;
}

/** The first arXiv id in running text that is labeled as one (`arXiv:1503.01640`). */
export function findArxivId(text: string): string | undefined {
  return normalize(IN_TEXT.exec(text)?.[1]);
}
