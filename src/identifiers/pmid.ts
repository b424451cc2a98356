/**
 * Reads the value of a `pmid` field: one to eight digits, without leading zero
 * (https://www.ncbi.nlm.nih.gov/books/NBK3827/), a `PMID:` label allowed.
 */
export function parsePmid(value: string): string | undefined {
  return /^(?:pmid(?:\s*:)?\s*)?([1-9]\d{0,7})$/i.exec(value.trim())?.[1];
}
