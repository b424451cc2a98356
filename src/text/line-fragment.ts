/** The fragment by which GitHub shows lines of a file: `#L2`, `#L2-L9`. */
export function lineFragment({ start, end }: { readonly start: number; readonly end: number }) {
  return start === end ? `#L${start}` : `#L${start}-L${end}`;
}
