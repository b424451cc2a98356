import { arxivIdOfDoi } from './arxiv.ts';

/** The names and addresses of servers whose works have no journal or proceedings (yet). */
export const PREPRINT_SERVER =
  /\b(?:[a-z]{0,9}rxiv|corr|ssrn|hal|openreview|osf|zenodo|research ?square|eprint archive|eprint\.iacr|preprints?)(?![a-z])/i;

/** bioRxiv and medRxiv, SSRN, Research Square, Preprints.org, ChemRxiv, OSF and arXiv. */
const PREFIX = /^10\.(?:1101|64898|2139|21203|20944|26434|31234|31219|36227|48550)\//;

/** Whether a DOI is that of a preprint server. */
export function isPreprintDoi(doi: string): boolean {
  return PREFIX.test(doi) || arxivIdOfDoi(doi) !== undefined;
}
