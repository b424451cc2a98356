/** Whether a text is Han characters or Hangul and nothing else, as the names of people are. */
export function isEastAsian(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(text);
}
