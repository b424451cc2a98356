/**
 * A text without the characters at its end that match. An expression such as `/[.,]+$/` does the
 * same, but starts again at each character of each run in the text, which takes quadratic time.
 *
 * @param tail matches one character; it must not be global.
 */
export function withoutTail(text: string, tail: RegExp): string {
  let end = text.length;
  while (end > 0 && tail.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
