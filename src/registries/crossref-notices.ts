import { parseDoi } from '../identifiers/doi.ts';
import { dateOfDateParts } from './dates.ts';
import { at, compact, listAt, textAt } from './json.ts';
import type { Notice, NoticeKind } from './work.ts';

/** The names of updates, spelled with hyphens; publishers also write `_` and blanks. */
const KINDS: Readonly<Record<string, NoticeKind>> = {
  retraction: 'retraction',
  retracted: 'retraction',
  withdrawal: 'retraction',
  removal: 'retraction',
  'retraction-notice': 'retraction',
  'notice-of-retraction': 'retraction',
  'retract-and-replace': 'retraction',
  'retraction-and-replacement': 'retraction',
  'partial-retraction': 'partial-retraction',
  'expression-of-concern': 'concern',
  concern: 'concern',
  correction: 'correction',
  corrigendum: 'correction',
  erratum: 'correction',
  addendum: 'correction',
  clarification: 'correction',
};

/** How titles of notices begin. */
const NOTICE_TITLE =
  /^(?:(?:partial |editorial |publisher(?:[’']s)? |author )?(?:retraction|withdrawal|removal|correction|corrigendum|erratum|addendum|expression of concern|editorial expression of concern)(?: notice| note)?\b|notice of (?:retraction|withdrawal|concern)|statement of retraction|(?:this article has been )?withdrawn: notice)/i;
const RETRACTED_TITLE =
  /^[[(*]?\s*(?:retracted|withdrawn|removed)(?:\s+(?:article|paper))?\s*[\])*:.—–-]/i;

/** What Crossref knows of notices, read from both ends. */
export interface CrossrefNotices {
  readonly notices: readonly Notice[];
  readonly noticeOf: readonly Notice[];
}

/**
 * Tells a work with notices from a notice. `updated-by` names the notices about a work, `update-to`
 * the works that a notice is about; but publishers fill in both, so that a paper and its
 * retraction point at each other in both directions. Then Retraction Watch's word counts, which
 * goes one way only; without it, the titles. Doubt speaks for a notice, because a notice called
 * retracted is worse than a late warning.
 *
 * @param message a work of Crossref, as it lies under `message`.
 */
export function noticesOfCrossref(message: unknown, title: string): CrossrefNotices {
  const own = parseDoi(textAt(message, 'DOI') ?? '');
  const about = updatesOf(message, 'updated-by');
  const to = updatesOf(message, 'update-to').filter(({ doi }) => doi !== own);
  if (to.length === 0) return { notices: about, noticeOf: [] };
  if (isNotice(title, about)) return { notices: [], noticeOf: to };
  return { notices: about, noticeOf: [] };
}

function isNotice(title: string, about: readonly Notice[]): boolean {
  if (RETRACTED_TITLE.test(title)) return false;
  if (NOTICE_TITLE.test(title)) return true;
  return !about.some(({ source }) => source === 'retraction-watch');
}

function updatesOf(message: unknown, key: 'updated-by' | 'update-to'): Notice[] {
  const found = new Map<string, Notice>();
  for (const update of listAt(message, key)) {
    const type = (textAt(update, 'type') ?? textAt(update, 'label') ?? '')
      .toLowerCase()
      .replace(/[\s_-]+/g, '-');
    const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
    if (kind === undefined) continue;
    const doi = parseDoi(textAt(update, 'DOI') ?? '');
    const notice = compact({
      kind,
      doi,
      date: dateOfDateParts(at(update, 'updated')),
      source: textAt(update, 'source'),
    });
    // Publisher and Retraction Watch often report the same notice; the latter says it one way only.
    const same = `${kind} ${doi}`;
    if (!found.has(same) || notice.source === 'retraction-watch') found.set(same, notice);
  }
  return [...found.values()];
}
