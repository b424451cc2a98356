import type { Config } from '../../config/config.ts';
import {
  type FileReading,
  type FoundInput,
  findConfig,
  findInput,
  type InputRequest,
} from '../../files/find-input.ts';
import { linkedBibs } from '../../files/linked-bibs.ts';
import { readConfig } from '../../files/read-config.ts';
import { type Files, readSource } from '../../files/read-source.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { FormInput } from './check-list.ts';

/** The files of a list, read as text. */
export interface LoadedInput extends Omit<FoundInput<SourceFile>, 'form'> {
  readonly form?: FormInput;
}

/**
 * Finds and reads the configuration, the README and the bibliographies.
 *
 * @throws {InputError} for anything that is missing, unreadable or wrong.
 */
export async function loadInput(files: Files, request: InputRequest): Promise<LoadedInput> {
  const { form, ...input } = await findInput(files, request, textReading(files));
  if (form === undefined) return input;
  // The YAML parser is only loaded where there is a form to read.
  const { readSubmissionForm } = await import('../../catalog/read-submission-form.ts');
  return { ...input, form: { source: form, read: readSubmissionForm } };
}

/**
 * Reads the configuration that is named, or the one of a folder, or takes the defaults.
 *
 * @throws {InputError} for one that is missing or wrong.
 */
export function loadConfig(
  files: Files,
  request: Pick<InputRequest, 'cwd' | 'config' | 'confined'>,
  folder: string,
): Promise<Config> {
  return findConfig(files, request, folder, textReading(files));
}

function textReading(files: Files): FileReading<SourceFile> {
  return {
    read: (path, shown) => readSource(files, path, shown),
    config: readConfig,
    linked: ({ text }, paths) => linkedBibs(text, paths),
  };
}
