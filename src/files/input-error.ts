/**
 * Something the user gave cannot be used: a path, an option, a configuration. The message says what
 * is wrong and what to do; entry points print it as it is and never show a stack trace.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** What some work gives; something else where it cannot use what the user gave. */
export async function orElse<T, Other>(
  work: () => Promise<T>,
  otherwise: (error: InputError) => Other,
): Promise<T | Other> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputError) return otherwise(error);
    throw error;
  }
}
