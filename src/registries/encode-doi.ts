/** A DOI as a part of an address: its slashes stay, because doi.org tells `%2F` from `/`. */
export function encodeDoi(doi: string): string {
  return encodeURIComponent(doi).replace(/%2F/g, '/');
}
