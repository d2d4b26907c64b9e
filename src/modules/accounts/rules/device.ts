const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'Mac'],
  ['Linux', 'Linux'],
] as const;

/** "Firefox, Android": enough for a person to recognise their device. null: it does not say. */
export function deviceName(userAgent: string | null): string | null {
  const browser = browsers.find(([sign]) => userAgent?.includes(sign))?.[1];
  const system = systems.find(([sign]) => userAgent?.includes(sign))?.[1];
  return [browser, system].filter(Boolean).join(', ') || null;
}
