interface Pages {
  readonly host: RegExp;
  /** The path and query of a paper's page; its group is what the DOI has behind `begin`. */
  readonly page: RegExp;
  readonly begin: string;
}

/**
 * Pages whose addresses contain the end of the paper's DOI without its prefix, as the pages
 * themselves show. Nature's numbers without a letter (`/articles/1201234`) are those of journals
 * that add their name (`10.1038/sj.onc.1201234`), so they are not among them.
 */
const PAGES: readonly Pages[] = [
  {
    host: /(?:^|\.)nature\.com$/,
    page: /^\/articles\/(s41599-[\w-]+|palcomms[\w.]+?)(?:\.pdf)?\/?$/,
    begin: '10.1057/',
  },
  {
    host: /(?:^|\.)nature\.com$/,
    page: /^\/articles\/((?=\d{0,9}[a-z])[\w.-]+?)(?:_reference)?(?:\.pdf)?\/?$/,
    begin: '10.1038/',
  },
  {
    host: /(?:^|\.)elifesciences\.org$/,
    page: /^\/articles\/(\d{4,6})(?!\d)/,
    begin: '10.7554/elife.',
  },
  { host: /(?:^|\.)peerj\.com$/, page: /^\/articles\/(\d{1,6})\b/, begin: '10.7717/peerj.' },
  { host: /(?:^|\.)peerj\.com$/, page: /^\/articles\/cs-(\d{1,6})\b/, begin: '10.7717/peerj-cs.' },
  { host: /(?:^|\.)ssrn\.com$/, page: /[?&]abstract(?:_id)?=(\d{1,8})\b/, begin: '10.2139/ssrn.' },
  { host: /^dl\.acm\.org$/, page: /[?&]id=(\d{5,8}\.\d{5,8})\b/, begin: '10.1145/' },
];

/**
 * The DOI of a paper whose page names it without its prefix:
 * `https://www.nature.com/articles/s41467-019-10014-5` is 10.1038/s41467-019-10014-5.
 */
export function doiOfPage(url: URL): string | undefined {
  const path = (url.pathname + url.search).toLowerCase();
  for (const { host, page, begin } of PAGES) {
    const end = host.test(url.hostname) ? page.exec(path)?.[1] : undefined;
    if (end !== undefined) return begin + end;
  }
  return undefined;
}
