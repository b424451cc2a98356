import type { GitHub } from '../../github/github.ts';
import type { SubmissionSettings } from './settings.ts';
import type { SubmissionState } from './submission-state.ts';

const DAY = 24 * 60 * 60 * 1000;
/** What GitHub calls those who help to run the repository. */
const TRUSTED: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/**
 * Whether the author of an issue submits too much within a day: other issues opened before, and
 * edits of this one, count. A submission that has a branch already is held back by an edit alone, so
 * that commands of others still work. Issues about something else count too: whoever opened an issue
 * can remove the submission from its text when the pull request is there. Those who help to run the
 * repository never wait.
 *
 * @param now milliseconds since 1970.
 */
export async function isOverTheCap(
  api: Pick<GitHub, 'issuesOf'>,
  { issue, tip }: Pick<SubmissionState, 'issue' | 'tip'>,
  { most, isEdit }: Pick<SubmissionSettings, 'most' | 'isEdit'>,
  now: number,
): Promise<boolean> {
  const { number, author, association, createdAt, editedAt } = issue;
  if (author === '' || TRUSTED.has(association) || (tip !== undefined && !isEdit)) return false;
  const edits = editedAt.filter((at) => at > now - DAY).length;
  if (edits >= most) return true;
  // A new issue waits until it is a day old itself.
  if (now >= createdAt + DAY) return false;
  const issues = await api.issuesOf(author, createdAt - DAY);
  const before = issues.filter((one) => one.number < number && one.createdAt > createdAt - DAY);
  return before.length + edits >= most;
}
