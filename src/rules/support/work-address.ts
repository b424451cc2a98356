import type { BibEntry } from '../../bibtex/bibliography.ts';
import { doiAddress, isNeverRegistered } from '../../identifiers/doi.ts';
import type { IdentifierKind } from '../../identifiers/identifier.ts';

/** Where the works of a registry are found, by identifier. */
const ADDRESSES: Partial<Record<IdentifierKind, string>> = {
  arxiv: 'https://arxiv.org/abs/',
  pmid: 'https://pubmed.ncbi.nlm.nih.gov/',
};

/** The address of the work of a bib entry: by its DOI, its arXiv id or its PMID, else its `url`. */
export function workAddress({ identifiers, fields }: BibEntry): string | undefined {
  for (const { kind, id } of identifiers) {
    if (kind === 'doi' && !(isNeverRegistered(id) && fields.has('url'))) return doiAddress(id);
    const base = ADDRESSES[kind];
    if (base !== undefined) return base + inTarget(id);
  }
  const url = fields.get('url')?.value.trim();
  return url !== undefined && /^https?:\/\/\S+$/.test(url) ? inTarget(url) : undefined;
}

/** Characters that would end a link's target, in percent signs. */
function inTarget(text: string): string {
  return text.replace(
    /[()<>[\]\\"\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
