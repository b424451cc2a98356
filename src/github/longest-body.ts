/**
 * What we write at most into an issue, a pull request or a comment, in UTF-16 units. GitHub takes
 * 65,536 characters and refuses a longer text as a whole.
 */
export const LONGEST_BODY = 65_000;
