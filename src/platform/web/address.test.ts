import { expect, test } from 'vitest';
import { behindProxies, sameHousehold } from './address.ts';

const proxies = ['10.0.0.0/8', '192.168.1.5', '2001:db8:1::/48'];

test('without a proxy we trust, what a header claims does not count', () => {
  expect(behindProxies('203.0.113.9', '198.51.100.1', [])).toBe('203.0.113.9');
  expect(behindProxies('203.0.113.9', '198.51.100.1', proxies)).toBe('203.0.113.9');
});

test('the list is read from its end, as long as the speaker is trusted', () => {
  expect(behindProxies('10.1.2.3', '198.51.100.1', proxies)).toBe('198.51.100.1');
  expect(behindProxies('10.1.2.3', '6.6.6.6, 198.51.100.1, 192.168.1.5', proxies)).toBe('198.51.100.1');
  expect(behindProxies('10.1.2.3', '10.9.9.9', proxies)).toBe('10.9.9.9');
  expect(behindProxies('2001:db8:1::7', '2a02:a03f::1', proxies)).toBe('2a02:a03f::1');
});

test('what is no address ends the list: what stands before it may be invented', () => {
  expect(behindProxies('10.1.2.3', '6.6.6.6, unknown', proxies)).toBe('10.1.2.3');
  expect(behindProxies('10.1.2.3', '6.6.6.6, <script>', proxies)).toBe('10.1.2.3');
});

test('ports, brackets, zones and the IPv6 way of writing IPv4 are taken off', () => {
  expect(behindProxies('::ffff:10.1.2.3', '203.0.113.9:4711', proxies)).toBe('203.0.113.9');
  expect(behindProxies('10.1.2.3', '[2a02:a03f::1]:4711', proxies)).toBe('2a02:a03f::1');
  expect(behindProxies('fe80::1%eth0', undefined, proxies)).toBe('fe80::1');
});

test('an empty header leaves the address of the socket', () => {
  expect(behindProxies('10.1.2.3', undefined, proxies)).toBe('10.1.2.3');
  expect(behindProxies('10.1.2.3', ' , ,', proxies)).toBe('10.1.2.3');
});

test('an IPv6 device is counted with its household, an IPv4 one by itself', () => {
  expect(sameHousehold('203.0.113.9')).toBe('203.0.113.9');
  expect(sameHousehold('2a02:a03f:1:2::1')).toBe(sameHousehold('2a02:A03F:0001:2:ffff:1:2:3'));
  expect(sameHousehold('2a02:a03f:1:3::1')).not.toBe(sameHousehold('2a02:a03f:1:2::1'));
  expect(sameHousehold('::1')).toBe('0:0:0:0::/64');
  expect(sameHousehold('2001:db8::')).toBe('2001:db8:0:0::/64');
});
