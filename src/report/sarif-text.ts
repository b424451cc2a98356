import { printable } from './terminal-text.ts';

/**
 * A message as SARIF's plain text: `[text](target)` would become a link there (section 3.11.6), so
 * its brackets are escaped where one follows; hidden characters show as dots.
 */
export function sarifText(message: string): string {
  return printable(message).replace(/[\\[\]]/g, (character) =>
    message.includes('](') ? `\\${character}` : character,
  );
}
