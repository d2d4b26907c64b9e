import { BlockList, isIP } from 'node:net';

/** What is not the internet: this machine, the network it stands in, addresses kept for other uses. */
const inside = new BlockList();
const ipv4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;
for (const [address, bits] of ipv4) inside.addSubnet(address, bits, 'ipv4');

/** Of the rest of IPv6 only 2000::/3 is given out; these parts of it lead elsewhere, or wrap an address of IPv4. */
const internet = new BlockList();
internet.addSubnet('2000::', 3, 'ipv6');
const wrapped = new BlockList();
for (const [address, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  wrapped.addSubnet(address, bits, 'ipv6');

/** An address of the internet, that may be asked for something. */
export function isOfInternet(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return !inside.check(address, 'ipv4');
  return kind === 6 && internet.check(address, 'ipv6') && !wrapped.check(address, 'ipv6');
}
