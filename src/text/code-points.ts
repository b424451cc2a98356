/** The characters of a text as Unicode numbers them: `U+200B`, `U+0065 U+0308`. */
export function codePoints(text: string): string {
  return Array.from(
    text,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
}
