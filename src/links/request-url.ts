/**
 * The address that is asked for a link as written: links that differ only in
 * their fragment, or in the case of their host, are asked once.
 *
 * @param fragments whether the place on the page is checked too.
 */
export function requestUrl(url: string, fragments: boolean): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (!fragments) parsed.hash = '';
  return parsed.href;
}
