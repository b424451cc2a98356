/** A patch does not lead to the text that it is said to lead to. */
export class UnfitPatch extends Error {
  override readonly name = 'UnfitPatch';
}
