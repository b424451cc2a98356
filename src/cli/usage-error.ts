import { InputError } from '../files/input-error.ts';

/** A command line that cannot be used. */
export class UsageError extends InputError {
  /** How to find out more; printed on a line of its own. */
  readonly hint: string;

  /** @param command the name of the command, if it is known. */
  constructor(message: string, command?: string) {
    super(message);
    this.hint =
      command === undefined
        ? 'Run "list-curator --help" for the commands.'
        : `Run "list-curator ${command} --help" for its options.`;
  }
}
