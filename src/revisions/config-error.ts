import { InputError } from '../files/input-error.ts';

/** The configuration is wrong, and not the list. */
export class ConfigError extends InputError {
  /** Whether the change under review brings it; else it was wrong before. */
  readonly isNew: boolean;

  constructor(message: string, isNew = true) {
    super(message);
    this.isNew = isNew;
  }
}
