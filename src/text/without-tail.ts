/**
 * A text without the matching characters at its end. An expression such as `/[.,]+$/` does the same,
 * but in quadratic time, because it is tried at each character of each run.
 *
 * @param tail matches one character; it must not be global.
 */
export function withoutTail(text: string, tail: RegExp): string {
  let end = text.length;
  while (end > 0 && tail.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
