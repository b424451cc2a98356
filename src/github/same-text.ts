/** Whether two bodies say the same; GitHub may change line endings and trailing blanks. */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n/g, '\n').trimEnd();
  return plain(a) === plain(b);
}
