import { fold } from '../text/fold.ts';
import { compact } from '../text/json.ts';
import type { Answer } from './answer.ts';
import { familyName } from './names.ts';
import { REGISTRIES } from './settings.ts';
import { type Notice, WORK_FIELD, type Work, type WorkRecord } from './work.ts';

type Found = Extract<Answer, { outcome: 'found' }>;

/**
 * Merges the records of one work: each field from the first record that has it, notices from all.
 *
 * @param found the preferred records first.
 * @returns undefined if no record has a title.
 */
export function mergeRecords(found: readonly Found[]): Work | undefined {
  const merged: Record<string, unknown> = {};
  const provenance: Work['provenance'] & Record<string, unknown> = {};
  for (const field of WORK_FIELD.options) {
    const first = found.find(({ record }) => record[field] !== undefined);
    if (first === undefined) continue;
    merged[field] = first.record[field];
    Object.assign(provenance, { [field]: first.registry });
  }
  const { title, authors, type, date, ...rest } = merged as WorkRecord;
  if (title === undefined) return undefined;
  const noticeOf = mergeNotices(found.map(({ record }) => record.noticeOf ?? []));
  return compact({
    ...rest,
    title,
    authors: authors ?? [],
    type: type ?? 'other',
    date,
    year: date === undefined ? undefined : Number(date.slice(0, 4)),
    notices:
      noticeOf.length > 0 ? [] : mergeNotices(found.map(({ record }) => record.notices ?? [])),
    noticeOf,
    doubts: [...found.flatMap(({ record }) => record.doubts ?? []), ...disagreements(found)],
    provenance,
  });
}

function mergeNotices(lists: readonly (readonly Notice[])[]): Notice[] {
  const merged: Notice[] = [];
  for (const notice of lists.flat()) {
    const isKnown = merged.some(
      (one) =>
        one.kind === notice.kind &&
        (notice.doi === undefined || one.doi === undefined || one.doi === notice.doi),
    );
    if (!isKnown) merged.push(notice);
  }
  return merged;
}

/** Deposits sometimes lack authors, even the first one; comparing two registries shows it. */
function disagreements(found: readonly Found[]): string[] {
  const [first, second] = found.filter(({ record }) => (record.authors ?? []).length > 0);
  const a = first?.record.authors ?? [];
  const b = second?.record.authors ?? [];
  if (first === undefined || second === undefined) return [];
  const both = `${REGISTRIES[first.registry].title} and ${REGISTRIES[second.registry].title} name different`;
  const advice = 'compare them with the paper.';
  if (a.length !== b.length && Math.abs(a.length - b.length) < 50) {
    return [`${both} numbers of authors (${a.length} and ${b.length}); ${advice}`];
  }
  const names = [a[0], b[0]].map((name) => (name === undefined ? '' : fold(familyName(name))));
  return names[0] === names[1] ? [] : [`${both} first authors; ${advice}`];
}
