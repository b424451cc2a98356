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
const BEHIND_NAME = new RegExp(`[/:](${NEW_STYLE})(?:v\\d+)?(?:[/?#]|$)`, 'i');
const IN_TEXT = new RegExp(
  `\\barxiv(?:\\s+preprint)?(?:\\s+arxiv)?(?:\\s*[:.]\\s*|\\s+)(${NEW_STYLE}|${OLD_STYLE})(?!\\d)`,
  'i',
);
/** The DOI that DataCite gives each arXiv paper. Source: https://info.arxiv.org/help/doi.html */
const AS_DOI = new RegExp(`^10\\.48550/arxiv\\.(${NEW_STYLE}|${OLD_STYLE})(?:v\\d+)?$`, 'i');
/** Mirrors of arxiv.org and readers that keep its paths. */
const HOST =
  /(?:^|\.)(?:arxiv\.org|arxiv-vanity\.com|alphaxiv\.org|ar5iv\.org|arxiv\.cn|scirate\.com)$/i;
/** Sites that show arXiv papers under addresses of their own. */
const READER = /(?:^|\.)(?:huggingface\.co|paperswithcode\.com|doi\.org|semanticscholar\.org)$/i;

/**
 * The form in which arXiv ids are compared and asked for: lower-cased, without version and subject
 * class, since `math.GT/0309136` is `math/0309136`
 * (https://info.arxiv.org/help/arxiv_identifier.html).
 */
function normalise(id: string): string {
  return id.toLowerCase().replace(/\.[a-z-]+(?=\/)/, '');
}

/** Reads a string that is nothing but an arXiv id, `arXiv:` and a version allowed. */
export function parseArxivId(text: string): string | undefined {
  const id = WHOLE.exec(text.trim())?.[1];
  return id === undefined ? undefined : normalise(id);
}

/** The arXiv id in a DOI of the form `10.48550/arXiv.2303.14070`. */
export function arxivIdOfDoi(doi: string): string | undefined {
  const id = AS_DOI.exec(doi)?.[1];
  return id === undefined ? undefined : normalise(id);
}

/** The DOI of an arXiv paper where a text or address prints it, lower-cased. */
export function printedArxivDoi(text: string, id: string): string | undefined {
  for (const [doi] of text.matchAll(/10\.48550\/arxiv\.[a-z\d./-]{8,40}/gi)) {
    if (arxivIdOfDoi(withoutTail(doi, /[./-]/)) === id) return `10.48550/arxiv.${id}`;
  }
  return undefined;
}

/** The arXiv id that a web address leads to, from arxiv.org, its mirrors or a known reader. */
export function arxivIdOfUrl(url: URL, path: string): string | undefined {
  if (HOST.test(url.hostname)) {
    const id = IN_PATH.exec(path)?.[1] ?? ANYWHERE_IN_PATH.exec(path)?.[1];
    return id === undefined ? undefined : normalise(id);
  }
  if (READER.test(url.hostname)) {
    const id = /\/(?:papers|paper|arxiv)[/:]/i.test(path) ? BEHIND_NAME.exec(path)?.[1] : undefined;
    return id === undefined ? undefined : normalise(id);
  }
  return undefined;
}

/** The first arXiv id in running text that is named as one (`arXiv:1503.01640`). */
export function findArxivId(text: string): string | undefined {
  const id = IN_TEXT.exec(text)?.[1];
  return id === undefined ? undefined : normalise(id);
}
