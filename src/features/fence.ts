/** The fence a line opens: its character and how many of them. */
export interface Fence {
  mark: '`' | '~';
  length: number;
}

/** Counts the fence characters at the start of a line, after at most three spaces. */
function fenceRun(line: string): { fence: Fence; rest: string } | undefined {
  let start = 0;
  while (start < 3 && line[start] === ' ') start++;
  const mark = line[start];
  if (mark !== '`' && mark !== '~') return undefined;
  let end = start;
  while (line[end] === mark) end++;
  if (end - start < 3) return undefined;
  return { fence: { mark, length: end - start }, rest: line.slice(end) };
}

/**
 * The fence that a line of Markdown opens, as CommonMark has it: three or more backticks or tildes;
 * no backtick may follow backticks, or the line is inline code.
 */
export function openedFence(line: string): Fence | undefined {
  const run = fenceRun(line);
  if (run === undefined) return undefined;
  if (run.fence.mark === '`' && run.rest.includes('`')) return undefined;
  return run.fence;
}

/** Whether a line closes the fence: the same character, at least as many, nothing after them. */
export function closesFence(line: string, open: Fence): boolean {
  const run = fenceRun(line);
  return (
    run !== undefined &&
    run.fence.mark === open.mark &&
    run.fence.length >= open.length &&
    run.rest.trim() === ''
  );
}
