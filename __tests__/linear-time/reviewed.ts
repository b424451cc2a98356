/** Expressions that a tool calls slow, as the sources write them, and why they are not. */
export const REVIEWED: ReadonlyMap<string, string> = new Map<string, string>([]);

/** Files that build an expression in a function, and why that is linear whatever it is built of. */
export const REVIEWED_BUILDERS: ReadonlyMap<string, string> = new Map([
  [
    'src/features/validation/replace-links.ts',
    'It begins with the letters of an address, so that punctuation is scanned once, after it.',
  ],
  ['src/rules/entry-facts-match.ts', 'It looks for the four digits of a year.'],
]);
