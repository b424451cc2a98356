/** The result of a patch is not the text that GitHub reports as its result. */
export class UnfitPatch extends Error {
  override readonly name = 'UnfitPatch';
}

/**
 * Does something with patches reverted where GitHub shows them; where one of them does not fit,
 * does it again without patches.
 */
export async function withPatches<T>(work: (patched: boolean) => Promise<T>): Promise<T> {
  try {
    return await work(true);
  } catch (error) {
    if (error instanceof UnfitPatch) return work(false);
    throw error;
  }
}
