import manifest from '../package.json' with { type: 'json' };

/** The version of List Curator. */
export const VERSION: string = manifest.version;
