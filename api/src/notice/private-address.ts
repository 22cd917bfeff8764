import { BlockList, isIP, isIPv6 } from 'node:net';

/** IPv4 that does not lead to a public host: this network, private, shared, loopback, link-local, protocol and example ranges, benchmarks, multicast, reserved. */
const NOT_PUBLIC = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) {
  NOT_PUBLIC.addSubnet(net, prefix);
}
/** Of IPv6 only global unicast is public; of that not what carries an IPv4 address or is for examples. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
const NOT_GLOBAL = new BlockList();
for (const [net, prefix] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) NOT_GLOBAL.addSubnet(net, prefix, 'ipv6');

/** Whether an address leads into a network of ours, or nowhere, and not to a host that everybody can reach. */
export function isPrivateAddress(address: string): boolean {
  if (!isIP(address)) return true;
  if (isIPv6(address)) return !GLOBAL.check(address, 'ipv6') || NOT_GLOBAL.check(address, 'ipv6');
  return NOT_PUBLIC.check(address);
}
