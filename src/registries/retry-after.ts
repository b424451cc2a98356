/**
 * How long an answer asks to wait, in milliseconds, from its `Retry-After` header in either of its
 * forms: seconds or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after). Undefined
 * when there is none, or none that can be read.
 *
 * @param now milliseconds since 1970.
 */
export function retryAfter(header: string | null | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Without a letter it is no date, but Date.parse would read a year into "-1" or "1.5".
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
