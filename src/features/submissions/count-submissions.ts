import type { IssueFacts } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { MOST_A_DAY } from './settings.ts';

const DAY = 24 * 60 * 60 * 1000;
/** What GitHub calls those who help to run the repository. */
const TRUSTED: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/**
 * Whether an issue is one too many of its author within a day. It waits until it is a day old
 * itself; those who help to run the repository never wait. Issues about something else count too:
 * whoever opened an issue can take the submission out of its text when the pull request is there.
 *
 * @param now milliseconds since 1970.
 */
export async function isOverTheCap(
  api: Pick<GitHub, 'issuesOf'>,
  { number, author, association, createdAt }: IssueFacts,
  now: number,
): Promise<boolean> {
  if (author === '' || TRUSTED.has(association) || now >= createdAt + DAY) return false;
  const issues = await api.issuesOf(author, createdAt - DAY);
  const before = issues.filter(
    (issue) => issue.number < number && issue.createdAt > createdAt - DAY,
  );
  return before.length >= MOST_A_DAY;
}
