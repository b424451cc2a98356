/**
 * Control characters would steer a terminal, marks of direction make a text read as another one
 * (https://trojansource.codes/), and a byte order mark hides in words. None belongs into a text
 * that a list is to keep.
 */
const HARMFUL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text without characters that are not text. Line breaks go too. */
export function withoutHarmful(text: string): string {
  return text.replace(HARMFUL, '');
}
