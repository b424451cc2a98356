import { InputError } from '../files/input-error.ts';

/** The command line cannot be understood. */
export class UsageError extends InputError {
  /** How to find out more, printed on a line of its own. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
