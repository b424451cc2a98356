/**
 * LaTeX escapes that people and reference managers write in addresses, `{\_}` and `{~}` too, and
 * JSON's `\/`.
 */
const ESCAPED =
  /\{\\?([_%&#$~])\}|\\([_%&#$/])|(\{?\\textunderscore(?:\{\}| )?\}?)|\\~(?:\{\})?|\{?\\(?:textasciitilde|string~)(?:\{\}| )?\}?|\$\\sim\$/g;

/** A text with addresses, without the escapes of LaTeX in them. */
export function unescapedAddresses(raw: string): string {
  return raw.replace(
    ESCAPED,
    (_, grouped?: string, plain?: string, underscore?: string) =>
      grouped ?? plain ?? (underscore === undefined ? '~' : '_'),
  );
}
