import { registryIdentifier } from '../../links/registry-identifier.ts';
import { isPublisher } from '../../list/read/words/link-role.ts';

/**
 * The identifier with which a link is verified instead of requesting it: only at a registry and at
 * sites known for papers. Anyone can make an address with the DOI of a paper.
 */
export function verifiedIdentifier(url: string): ReturnType<typeof registryIdentifier> {
  const named = registryIdentifier(url);
  return named?.resolver || (named && isPublisher(new URL(url).host)) ? named : undefined;
}
