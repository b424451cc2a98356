/** How the reason begins when a page lacks the place that a link names. */
export const MISSING_PLACE = 'the page has no place';

/**
 * Whether a page has the place a fragment names: an id, or the name of an
 * anchor. Undefined when that cannot be told: no HTML, a page cut off before
 * its end, text fragments, or a page that scripts fill.
 */
export function hasFragment(
  page: { readonly body: string; readonly contentType: string | undefined },
  fragment: string,
): boolean | undefined {
  if (fragment === '' || /^top$/i.test(fragment)) {
    return true;
  }
  const named = new Set<string>();
  for (const match of page.body.matchAll(
    /\b(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi,
  )) {
    named.add(match[1] ?? match[2] ?? match[3] ?? '');
  }
  if (
    [fragment, decoded(fragment)].some((one) => named.has(one) || named.has(`user-content-${one}`))
  ) {
    return true;
  }
  const readable =
    /html/i.test(page.contentType ?? '') &&
    /<\/html\s*>/i.test(page.body) &&
    !fragment.startsWith(':~:') &&
    !fragment.startsWith('!') &&
    !fragment.startsWith('/') &&
    named.size > 0;
  return readable ? false : undefined;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
