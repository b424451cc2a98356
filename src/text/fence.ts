/** A run of fence characters at the start of a line, after at most three spaces, and the rest. */
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/s;

/**
 * The fence that a line of Markdown opens, as CommonMark has it: three or more backticks or tildes;
 * no backtick may follow backticks, or the line is inline code.
 */
export function openedFence(line: string): string | undefined {
  const [, fence, rest = ''] = FENCE.exec(line) ?? [];
  return fence?.startsWith('`') === true && rest.includes('`') ? undefined : fence;
}

/** The marks of quotes and items at the start of a line. */
const CONTAINERS = /^[ \t]*(?:(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+)){0,8}/;

/** The marks before the fence that a line may open: `- ` in an item, `> ` in a quote. */
export function marksBeforeFence(line: string): string {
  return CONTAINERS.exec(line)?.[0] ?? '';
}

/** Whether a line closes the fence: the same character, at least as many, nothing after them. */
export function closesFence(line: string, open: string): boolean {
  const [, fence = '', rest = ''] = FENCE.exec(line) ?? [];
  return fence.startsWith(open) && rest.trim() === '';
}
