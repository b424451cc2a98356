import { findArxivId } from '../../../identifiers/arxiv.ts';
import { findDoi } from '../../../identifiers/doi.ts';
import { type Identifier, identifierKey } from '../../../identifiers/identifier.ts';
import { identifiersOfUrl } from '../../../identifiers/identifiers-of-url.ts';
import type { Range } from '../../../text/range.ts';
import type { SourceFile } from '../../../text/source-file.ts';
import { withoutTail } from '../../../text/without-tail.ts';
import { findUrls } from '../../source/find-urls.ts';
import type { LineState } from '../../source/scan.ts';
import { linkRole } from '../words/link-role.ts';

/** A place in a README that leads to a paper. */
export interface PaperLink {
  /** The address as written, or the identifier that is printed. */
  readonly url: string;
  readonly range: Range;
  /** The same for every address of one paper. */
  readonly key: string;
}

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|ico)(?:[?#]|$)/i;
/** Publishers and meetings have pages of their own on the same hosts; a paper's has a path. */
const FRONT_PAGE = /^[a-z]+:\/\/[^/?#]+\/?(?:[?#]|$)/i;
/** A meeting or a volume has pages there, too: `/CVPR2025`, `/events/acl-2024/`, `/accepted-papers.html`, `/db/conf/icml/`. */
const PAGE_OF_MANY =
  /^[a-z]+:\/\/[^/?#]+\/(?:[a-z]{2,12}[-_]?20\d\d\w{0,20}|(?:events|volumes)\/[^/?#]+|db\/(?:conf|journals)\/[^?#]*|[^?#]*papers(?:\.html)?)\/?(?:[?#]|$)/i;
const MAY_PRINT = /10\.\d{4}|arxiv|PMID/i;
const PMID = /\bPMID\s{0,2}[:#]?\s{0,2}(\d{4,8})\b/i;
const COMMENT = /<!--.*?(?:-->|$)/g;

/**
 * All places of a README that lead to papers: addresses where papers live, and identifiers printed
 * on lines without any address. They are found in the text itself, independent of the reader's
 * result; fenced code, comments and pictures do not count.
 *
 * @param states of the lines, as `scan` returns them.
 */
export function findPaperLinks(source: SourceFile, states: readonly LineState[]): PaperLink[] {
  const found: PaperLink[] = [];
  let line = 1;
  for (const { url, range } of findUrls(source, states)) {
    const at = source.lines.position(range.start).line;
    for (; line < at; line++) for (const one of printedOn(line, source, states)) found.push(one);
    line = at + 1;
    if (leadsToPaper(url)) found.push({ url, range, key: paperKey(url) });
  }
  for (; line <= source.lines.count; line++)
    for (const one of printedOn(line, source, states)) found.push(one);
  return found;
}

/** Whether an address is one of a paper, not of a picture, a publisher or a meeting. */
function leadsToPaper(url: string): boolean {
  const isOther = PICTURE.test(url) || FRONT_PAGE.test(url) || PAGE_OF_MANY.test(url);
  return linkRole(url) === 'paper' && !isOther;
}

/** What all addresses of a paper share: its identifier, or else the address without its trimmings. */
export function paperKey(url: string): string {
  const [identifier] = identifiersOfUrl(url);
  if (identifier !== undefined) return identifierKey(identifier);
  return withoutTail(url.trim().replace(/^https?:\/\/(?:www\.)?/i, ''), /[/#?]/).toLowerCase();
}

function printedOn(
  line: number,
  { text, lines }: SourceFile,
  states: readonly LineState[],
): PaperLink[] {
  if (states[line] !== 'text') return [];
  const start = lines.lineStart(line);
  const content = text.slice(start, lines.lineEnd(line));
  if (!MAY_PRINT.test(content)) return [];
  const identifier = identifierIn(content.replace(COMMENT, ''));
  if (identifier === undefined) return [];
  const range = { start, end: lines.lineEnd(line) };
  return [{ url: identifier.id, range, key: identifierKey(identifier) }];
}

function identifierIn(text: string): Identifier | undefined {
  const arxiv = findArxivId(text);
  if (arxiv !== undefined) return { kind: 'arxiv', id: arxiv };
  const doi = findDoi(text);
  if (doi !== undefined) return { kind: 'doi', id: doi };
  const pmid = PMID.exec(text)?.[1];
  return pmid === undefined ? undefined : { kind: 'pmid', id: pmid };
}
