/**
 * Something the user gave cannot be used: a path, an option, a configuration. The message says what
 * is wrong and what to do; entry points print it as it is and never show a stack trace.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}
