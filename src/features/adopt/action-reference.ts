import { readCheckout } from '../../files/git-checkout.ts';
import { InputError } from '../../files/input-error.ts';
import type { Files } from '../../files/read-source.ts';
import { compact } from '../../text/json.ts';

export interface ActionReference {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** A full SHA: tags and branches can be moved by a person who takes over an account. */
  readonly commit: string;
  /** What that commit is called, for people and for programs that update references. */
  readonly version?: string;
}

const NAMED = /^([\w.-]+\/[\w.-]+)@([\da-f]{40})(?:\s+#\s*([\w.,+ -]+))?$/i;

/** The value of `uses:` for an action, with its version as a comment. */
export function usesOf({ repository, commit, version }: ActionReference): string {
  return `${repository}@${commit}${version === undefined ? '' : ` # ${version}`}`;
}

/**
 * Reads a reference as a person writes it: `owner/name@SHA`, or followed by the version,
 * `owner/name@SHA # v1.2.3`.
 *
 * @throws {InputError} for anything else.
 */
export function readReference(text: string): ActionReference {
  const [, repository, commit, version] = NAMED.exec(text.trim()) ?? [];
  if (repository !== undefined && commit !== undefined) {
    return compact({ repository, commit: commit.toLowerCase(), version });
  }
  const [, ref] = /^[\w.-]+\/[\w.-]+@(\S+)/.exec(text.trim()) ?? [];
  throw new InputError(
    ref === undefined
      ? `--action is "${text}"; expected OWNER/NAME@COMMIT, the repository of List Curator on GitHub and the full SHA of a commit.`
      : `--action names the commit "${ref}"; expected its full SHA, 40 hexadecimal digits. Tags and branches can be moved, and abbreviated SHAs are not accepted by GitHub.`,
  );
}

/**
 * The commit of List Curator that is running, where it runs from a clone of its repository on
 * GitHub.
 *
 * @returns the reference, and whether GitHub certainly has the commit.
 * @param folder where the program is, the folder above `dist`.
 * @param version of the program, for a commit that no tag names.
 */
export function referenceOfProgram(files: Files, folder: string, version: string) {
  const checkout = readCheckout(files, folder);
  const repository = repositoryOf(checkout?.origin ?? '');
  if (checkout?.head === undefined || repository === undefined) return undefined;
  const { head: commit, tags, pushed } = checkout;
  const tag = tags.find((name) => /^v?\d+\.\d+\.\d+/.test(name));
  return { reference: { repository, commit, version: tag ?? `${version}, unreleased` }, pushed };
}

/** `owner/name` of an address at github.com, as git takes it. */
function repositoryOf(origin: string): string | undefined {
  return /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(
    origin,
  )?.[1];
}
