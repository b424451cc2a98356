/** The sites that resolve identifiers, which others may pretend to be. */
const SITES = ['doi.org', 'arxiv.org'] as const;
/** Within the name of another host. */
const INNER = new RegExp(`(?:^|\\.)(${SITES.join('|').replaceAll('.', '\\.')})\\.`, 'i');

/**
 * The site of identifiers that a host is not, but looks like: `doi.org.example.com`, `arxlv.org`;
 * undefined for that site itself, its parts and all others.
 */
export function imitatedSite(host: string): string | undefined {
  const name = host.toLowerCase();
  const plain = alike(name);
  const twin = SITES.find((site) => plain === alike(site) || plain.endsWith(`.${alike(site)}`));
  const isItself = twin === undefined || name === twin || name.endsWith(`.${twin}`);
  return isItself ? INNER.exec(name)?.[1] : twin;
}

/** A name with one letter for all that look like it. */
function alike(name: string): string {
  return name.replace(/[1il]/g, 'i').replaceAll('0', 'o').replaceAll('rn', 'm');
}
