/** Minutes of a day. */
export const DAY_MINUTES = 24 * 60;

/** 'HH:MM' of minutes since midnight. */
export function clockAt(minutes: number): string {
  const within = Math.min(Math.max(Math.trunc(minutes), 0), DAY_MINUTES - 1);
  return `${String(Math.trunc(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** Minutes since midnight of 'HH:MM'. */
export function minutesAt(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** Minutes since midnight of an hour as typed: 9h30, 9 h, 9u, 9u30, 9:30, 09.30, 0930, 9. null: no hour. */
export function typedMinutes(typed: string): number | null {
  const text = typed.toLowerCase().replace(/\s+/g, '');
  const parts = /^(\d{1,2})(?:(?:uur|[hu:.])(\d{2})?)?(?:uur)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? 0);
  return hours > 23 || minutes > 59 ? null : hours * 60 + minutes;
}
