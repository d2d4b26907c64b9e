import { Temporal } from 'temporal-polyfill';
import { brussels } from './moments.ts';
import { windowsZones } from './windows-zones.ts';

/**
 * The zone that a calendar means by a name. `own`: the differences from UTC that the calendar itself tells under that
 * name, winter first; those of here are here. null: nobody can know.
 */
export function zoneNamed(name: string, own: ReadonlyMap<string, readonly string[]>): string | null {
  const known = windowsZones.get(name.trim().toLowerCase());
  if (known) return known;
  // "/mozilla.org/20050126_1/Europe/Brussels", "/freeassociation.sourceforge.net/Europe/Paris"
  const parts = name.trim().replace(/^"|"$/g, '').split('/');
  for (const count of [parts.length, 3, 2]) {
    const tail = parts.slice(-count).join('/');
    if (isZone(tail)) return tail;
  }
  const [winter, summer] = own.get(name) ?? [];
  if (winter === '+01:00' && summer === '+02:00') return brussels;
  return winter !== undefined && isZone(winter) ? winter : null;
}

function isZone(name: string): boolean {
  try {
    return name !== '' && new Temporal.ZonedDateTime(0n, name).timeZoneId !== '';
  } catch {
    return false;
  }
}
