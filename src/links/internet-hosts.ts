/** Hosts that have an address wherever names of the Internet are looked up at all. */
export const INTERNET_HOSTS = ['doi.org', 'arxiv.org', 'github.com'] as const;
