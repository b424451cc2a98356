/** A text with one space for each run of white space; most have no others, and are not copied. */
export function evenSpaces(text: string): string {
  return /[^\S ]/.test(text) || text.includes('  ') ? text.replace(/\s+/g, ' ') : text;
}
