/** Entry types that cite no work of their own. */
export const NOT_WORKS: ReadonlySet<string> = new Set([
  'xdata',
  'set',
  'string',
  'comment',
  'preamble',
]);
