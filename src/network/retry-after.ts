/**
 * The pause that a `Retry-After` header asks for, in milliseconds; its value is a number of seconds
 * or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after). Undefined if there is none,
 * or it is invalid.
 *
 * @param now milliseconds since 1970.
 */
export function retryAfter(header: string | null | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // A date has letters; without this check, Date.parse takes "-1" or "1.5" for a year.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
