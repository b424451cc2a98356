/** The names and addresses of servers whose works have no journal or proceedings (yet). */
export const PREPRINT_SERVER =
  /\b(?:[a-z]{0,9}rxiv|corr|ssrn|hal|openreview|osf|zenodo|research ?square|eprint archive|eprint\.iacr|preprints?)(?![a-z])/i;
