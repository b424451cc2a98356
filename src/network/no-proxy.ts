import { BlockList, isIP } from 'node:net';

/**
 * Which URLs are requested without a proxy, by the value of `no_proxy`: items separated by commas or
 * spaces. An item is `*` for all, a name, which includes its subdomains (with or without `.` or `*.`
 * before it), an address, or a block of addresses (`10.0.0.0/8`); names and addresses may have a
 * port. Requests to this machine never use a proxy.
 *
 * @see https://curl.se/docs/manpage.html#--noproxy, whose rules GitHub's runner follows too.
 */
export function noProxyRule(value: string): (url: URL) => boolean {
  const exceptions = value
    .split(/[\s,]+/)
    .flatMap((part) => (part === '' ? [] : [exceptionOf(part.toLowerCase())]));
  return (url) => {
    const host = hostOf(url);
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return isThisMachine(host) || exceptions.some((excepts) => excepts(host, port));
  };
}

/** Whether one item of `no_proxy` covers a host and port. */
function exceptionOf(part: string): (host: string, port: string) => boolean {
  if (part === '*') return () => true;
  const block = blockOf(part);
  if (block !== undefined) return (host) => isIP(host) !== 0 && block.check(host, familyOf(host));
  const { host: wanted, port: wantedPort } = split(part);
  const name = wanted.replace(/^\*?\./, '');
  return (host, port) =>
    (wantedPort === undefined || wantedPort === port) &&
    (isIP(host) === 0 ? host === name || host.endsWith(`.${name}`) : isSame(host, name));
}

/** `10.0.0.0/8` or `fd00::/8`. */
function blockOf(part: string): BlockList | undefined {
  const [address = '', bits = '', ...others] = part.split('/');
  const longest = isIP(address) === 6 ? 128 : 32;
  if (others.length > 0 || isIP(address) === 0 || !/^\d{1,3}$/.test(bits)) return undefined;
  if (Number(bits) > longest) return undefined;
  const block = new BlockList();
  block.addSubnet(address, Number(bits), familyOf(address));
  return block;
}

/** `host`, `host:port`, `[address]`, `[address]:port` or an IPv6 address. */
function split(part: string): { host: string; port?: string } {
  if (isIP(part) !== 0) return { host: part };
  const [, host = part, port] = /^(.*?)(?::(\d{1,5}))?$/.exec(part) ?? [];
  const plain = host.replace(/^\[|\]$/g, '');
  return port === undefined ? { host: plain } : { host: plain, port };
}

/** Addresses can be written in several ways. */
function isSame(address: string, other: string): boolean {
  if (isIP(other) === 0) return false;
  const one = new BlockList();
  one.addAddress(other, familyOf(other));
  return one.check(address, familyOf(address));
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** For a proxy, these names are its own machine. */
function isThisMachine(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1';
}

/** The host of a URL: a name without the dot at its end, or an address without brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}
