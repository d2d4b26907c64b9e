export { isPublicHoliday } from './public-holidays.ts';

/** Where the time comes from. Rules, actions and the store are given `now`; only the edges ask a clock. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
