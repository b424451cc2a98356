import { apiFailure } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';

/** More workflows than these are not looked into. */
const MOST_WORKFLOWS = 10;

/**
 * Renews the check mark of a pull request where it says something else than the review that was just
 * made: GitHub is asked to run the workflows of the pull request again that use this action. Only the
 * run that made a check mark can change it.
 *
 * @param head the commit that was reviewed.
 * @param passes whether the review lets the check pass.
 * @param action `owner/name` of this action; empty where it is used as `./`.
 * @returns why the check mark stays as it is, as Markdown; undefined where it is or becomes current.
 */
export async function renewCheck(
  api: Pick<GitHub, 'runsOf' | 'fileOnDefault' | 'reRun'>,
  head: string,
  passes: boolean,
  action: string,
): Promise<string | undefined> {
  const wrong = passes ? 'failure' : 'success';
  const uses = action === '' ? 'uses: ./' : `${action}@`.toLowerCase();
  try {
    const runs = (await api.runsOf(head)).filter(({ conclusion }) => conclusion === wrong);
    for (const { id, path } of runs.slice(0, MOST_WORKFLOWS)) {
      // A path may come with the branch that it was read from: `path@refs/heads/main`.
      const [file = ''] = path.split('@');
      const text = await api.fileOnDefault(file);
      if (text?.toLowerCase().includes(uses) === true) await api.reRun(id);
    }
    return undefined;
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === undefined) throw error;
    return failure.kind === 'refused'
      ? 'The review is up to date. The check mark may not be: to let this command renew it, give its job `actions: write`.'
      : 'The review is up to date. The check mark could not be renewed: use "Re-run jobs" under Checks.';
  }
}
