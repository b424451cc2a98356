import ipaddr from 'ipaddr.js';

/** Azure's host agent answers here although the address looks public. */
const HOST_AGENT = '168.63.129.16';

/** IPv6 addresses that IANA gives out for the Internet are all in this block. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address belongs to a host on the Internet: not this machine, not
 * its network, not a cloud's metadata service. IPv4 addresses written inside
 * IPv6 ones are judged as IPv4; tunnels to IPv4 are refused.
 *
 * @param address an IP address without brackets; anything else is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) {
    return false;
  }
  const plain = ipaddr.process(address);
  if (plain.toString() === HOST_AGENT || plain.range() !== 'unicast') {
    return false;
  }
  return !(plain instanceof ipaddr.IPv6) || plain.match(GLOBAL_IPV6);
}
