const UNEVEN = /[^\S ]| {2}/;

/** A text with one space for each run of white space; most have no others, and are not copied. */
export function evenSpaces(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}
