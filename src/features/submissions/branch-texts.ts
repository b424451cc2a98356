import { InputError } from '../../files/input-error.ts';
import type { RawInput } from '../../files/raw-file.ts';
import { wholeText } from '../../text/source-file.ts';
import { type CheckInput, filesOf } from '../check/check-list.ts';
import { decodeInput } from '../child-process/decode-input.ts';
import type { AddedPaper } from '../papers/add-paper.ts';

/** A file that changes: as the default branch has it, and as it is to be. */
export interface WantedText {
  readonly path: string;
  readonly before: string;
  readonly text: string;
}

/** A file of the branch, and of the commit that the branch was made on. */
export interface BranchText {
  readonly path: string;
  readonly ours: string | undefined;
  readonly start: string | undefined;
}

/**
 * Reads a list to which something is to be added.
 *
 * @throws {InputError} when it cannot be read, or could not be written without loss.
 */
export async function writableInput(list: RawInput): Promise<CheckInput> {
  const input = await decodeInput(list);
  for (const { path, invalidUtf8, lines } of filesOf(input)) {
    const [first] = invalidUtf8;
    if (first !== undefined) {
      throw new InputError(
        `${path} line ${lines.position(first).line} is not UTF-8, so nothing can be added to it without loss. Save the file as UTF-8.`,
      );
    }
  }
  return input;
}

/** The files that adding a paper changes, as they are and as they are to be. */
export function wantedTexts({ changed }: AddedPaper): WantedText[] {
  return changed.map(({ before, after }) => ({
    path: after.path,
    before: wholeText(before),
    text: wholeText(after),
  }));
}
