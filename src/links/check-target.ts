import { isIP } from 'node:net';
import { FetchProblem } from './fetch-problem.ts';

/** Whether a request may connect to an IP address. */
export type AddressRule = (address: string) => boolean;

/**
 * The URL to ask, if it may be asked at all. A host written as an address, in
 * whatever form, is judged here, since no name look-up happens for it; a host
 * written as a name is judged when it is looked up.
 *
 * @param text an absolute URL, or one relative to `base`.
 * @throws {FetchProblem} `refused`.
 */
export function checkTarget(text: string, allows: AddressRule, base?: URL): URL {
  if (!URL.canParse(text, base?.href)) {
    throw new FetchProblem('refused', 'not a valid URL');
  }
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchProblem('refused', `only http and https are followed, not ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchProblem('refused', 'the URL holds a user name or password');
  }
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIP(host) !== 0 && !allows(host)) {
    throw new FetchProblem('refused', `${host} is not an address on the public Internet`);
  }
  return url;
}
