import type { ScholarlyText } from '../../scholarly/scholarly-text.ts';
import { toMarkdown } from '../../scholarly/to-markdown.ts';

/** A text as Markdown in which GitHub shows exactly it, mathematics included. */
export function markdownOf(text: ScholarlyText): string {
  return toMarkdown(text);
}
