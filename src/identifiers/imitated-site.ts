/** The sites that resolve identifiers, which others may pretend to be. */
const SITES = ['doi.org', 'arxiv.org'] as const;
/** Within the name of another host, or as the name of a user there. */
const INNER = new RegExp(`(?:^|\\.)(${SITES.join('|').replaceAll('.', '\\.')})[.:@]`, 'i');

/**
 * The site of identifiers that a host is not, but looks like: `doi.org.example.com`, `arxlv.org`,
 * with letters of other scripts, or `doi.org@example.com`; undefined for that site itself, its parts
 * and all others.
 *
 * @param host as an address has it, perhaps with the name of a user, without a port.
 */
export function imitatedSite(host: string): string | undefined {
  const name = host.toLowerCase();
  const twin = SITES.find((site) => isAlike(alike(name), alike(site)));
  const isItself = twin === undefined || name === twin || name.endsWith(`.${twin}`);
  return isItself ? INNER.exec(name)?.[1] : twin;
}

/** A name with one letter for all that look like it. */
function alike(name: string): string {
  return name.replace(/[1il]/g, 'i').replaceAll('0', 'o').replaceAll('rn', 'm');
}

/** Whether a name ends with a site's, where letters that are not of ASCII, among others, may be any. */
function isAlike(name: string, site: string): boolean {
  const start = name.length - site.length;
  if (start < 0 || !['', '.'].includes(name.charAt(start - 1))) return false;
  const odd = [...site].filter((letter, at) => letter !== name.charAt(start + at));
  const isForeign = odd.length < site.indexOf('.');
  return isForeign && odd.length === name.slice(start).replace(/[\0-\x7f]/g, '').length;
}
