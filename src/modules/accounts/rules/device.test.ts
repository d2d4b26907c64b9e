import { expect, test } from 'vitest';
import { deviceName } from './device.ts';

test('a device is told by its browser and its system', () => {
  expect(deviceName('Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0')).toBe('Firefox, Android');
  expect(deviceName('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0')).toBe(
    'Edge, Windows',
  );
  expect(
    deviceName('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604'),
  ).toBe('Safari, iPhone');
});

test('what says nothing has no name', () => {
  expect(deviceName(null)).toBeNull();
  expect(deviceName('curl/8')).toBeNull();
});
