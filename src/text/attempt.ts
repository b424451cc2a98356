/**
 * What some work gives; undefined where it throws, as readers of a text or file do.
 *
 * @throws {TypeError | ReferenceError} for a fault of the code itself: one that Node.js throws for
 *   what it was given has a code.
 */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    const isFault = error instanceof TypeError || error instanceof ReferenceError;
    if (isFault && errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** The code of an error of Node.js, such as `ENOENT`; undefined for any other. */
export function errorCode(error: unknown): string | undefined {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' && code !== '' ? code : undefined;
}
