import { plainText } from '../scholarly/scholarly-text.ts';
import types from './types.json' with { type: 'json' };
import type { Notice, NoticeKind, WorkRecord } from './work.ts';

/** What follows "retracted" in a mark: `RETRACTED ARTICLE:`, `Retracted on May 5, 2011:`. */
const OF_WORK = String.raw`(?:\s+(?:article|paper|chapter|publication))?`;
const ON_DATE = String.raw`(?:\s+on\s+[\p{L}\d]{1,9}\.?\s+[\p{L}\d]{1,9},?\s+\d{4})?`;
/** "Withdrawn: ..." may be a title of its own; in capitals, with "article" or in brackets it is a mark. */
const MARKS_BEFORE = [
  new RegExp(
    String.raw`^[[(*"“]{0,2}\s*retracted(?: and re(?:published|placed))?${OF_WORK}${ON_DATE}\s*(?:[\])*:.]|[–—-]\s)`,
    'iu',
  ),
  /^(?:ARTICLE )?(?:WITHDRAWN|REMOVED|TEMPORARY REMOVAL)\s*(?:[:.]|[–—-]\s)/,
  /^(?:article (?:withdrawn|removed)|(?:withdrawn|removed) (?:article|paper|chapter))\s*[:.]/i,
  /^[[(](?:withdrawn|removed)(?: (?:article|paper|chapter))?[\])]/i,
];
/** `Mosses on walls (Retracted article. See vol. 3, 2011)`, `Mosses on walls [Withdrawn]`. */
const MARK_AFTER = new RegExp(
  String.raw`[[(](?:retracted|withdrawn)${OF_WORK}(?:[.,:;][^()[\]]{0,200})?[\])]\.?$`,
  'i',
);

/** How titles of notices begin; the kind of the notice is the first group. */
const NOTICE =
  /^[[(]?(?:partial |editorial |publisher(?:[’']s)? |author )?(retraction|withdrawal|removal|correction|corrigendum|corrigenda|erratum|errata|addendum|expression of concern|editorial expression of concern)(?: notice| note| statement)?(?: and re(?:publication|placement))?\b|^(?:notice|statement) of (retraction|withdrawal|concern)(?: and re(?:publication|placement))?\b|^publisher[’']s (note)\b|^(?:this article has been )?(withdrawn): notice/i;
/** What separates the words of a notice from the title that it is about, or from its authors. */
const BEFORE_TITLE =
  /^\s*(?:[:.–—\])]|$|(?:to|for|of|on|in|regarding)(?: the (?:article|paper))?\s*[:"“”„«‘']|to:|(?:for|of|to) [^:]{1,60}\bet al\b)/i;
/** Words that begin no title of a paper. */
const NEVER_A_TITLE = /^(?:corrigend|errat)\w+(?: to| for| in|\s*[:.–—]|$)/i;
/** One word, which a paper may begin with: `Retraction: the ethics of ...`. */
const SINGLE_WORD = /^(?:retraction|withdrawal|removal|correction|addendum)\s*[:.–—]/i;

const KINDS = types.titleNotices as Readonly<Record<string, NoticeKind>>;

/** Whether a publisher marked a title as that of a retracted, withdrawn or removed work. */
export function isMarkedRetracted(title: string): boolean {
  const text = title.trim();
  return MARKS_BEFORE.some((mark) => mark.test(text)) || MARK_AFTER.test(text);
}

/** Whether a title begins as those of notices do, papers on such notices included. */
export function beginsAsNotice(title: string): boolean {
  return NOTICE.test(title);
}

/** The kind of the notice that a title is certainly one of: `Corrigendum to: Mosses on walls`. */
function noticeKindOf(title: string, hasAbstract: boolean): NoticeKind | undefined {
  const found = NOTICE.exec(title);
  if (found === null) return undefined;
  const rest = title.slice(found[0].length);
  if (!BEFORE_TITLE.test(rest) && !NEVER_A_TITLE.test(title)) return undefined;
  // Notices have no abstract.
  if (hasAbstract && SINGLE_WORD.test(title)) return undefined;
  const word = found.slice(1).find((group) => group !== undefined) ?? '';
  return KINDS[word.toLowerCase()];
}

/**
 * A record with what only its title says: publishers rename a retracted work, and title its notices,
 * often without a link between the two records.
 */
export function withNoticesOfTitle(record: WorkRecord): WorkRecord {
  const { title, notices = [], noticeOf = [], abstract } = record;
  if (title === undefined || noticeOf.length > 0) return record;
  const text = plainText(title);
  if (isMarkedRetracted(text)) {
    return notices.some(({ kind }) => kind === 'retraction')
      ? record
      : { ...record, notices: [...notices, RETRACTED] };
  }
  const kind = noticeKindOf(text, abstract !== undefined);
  return kind === undefined
    ? record
    : { ...record, notices: [], noticeOf: [{ kind, source: 'title' }] };
}

/** A retraction that the title of a work states. */
const RETRACTED: Notice = { kind: 'retraction', source: 'title' };
