/**
 * The matches of a global expression, in order. `matchAll` copies the expression for each text,
 * which costs more than to search a short one.
 */
export function matchesOf(text: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += expression.unicode && isPair(text, match) ? 2 : 1;
  }
  return found;
}

/** Whether a character outside the basic plane follows. */
function isPair(text: string, { index }: RegExpExecArray): boolean {
  return (text.codePointAt(index) ?? 0) > 0xffff;
}
