/**
 * Characters that act on a terminal, or hide or reorder text: controls (a line ending among them),
 * the marks of direction behind "Trojan Source" (https://trojansource.codes/), zero-width
 * characters, soft hyphens, and the tags that no font shows.
 */
export const HIDDEN_CHARACTERS =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
