const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });

/** The day it is in Brussels, as `YYYY-MM-DD`. */
export const dayOf = (now: Date): string => isoDay.format(now);
