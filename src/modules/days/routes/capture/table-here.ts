import type { Context } from 'hono';
import { eventOf, limitLookups, makeDear, participantsOf, rememberCode } from '#modules/calendar';
import { networkById } from '#modules/networks';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import type { Env } from '#platform/web';
import { tablePaths } from '../../addresses.ts';
import { lateBy, roundsAtTable, tableAt } from '../../rules/capture/table-at.ts';
import { roundClock } from '../../rules/live/round-clock.ts';
import { tableByCode } from '../../store/capture/codes.ts';
import { dayOf } from '../../store/day.ts';
import { clockToday } from '../live/clock-of.ts';

/** The table of the code in the address; null: there is none, and trying others becomes dear. */
export async function tableHere(c: Context<Env>) {
  const { db, now, t } = c.var;
  const typed = c.req.param('code') ?? '';
  await limitLookups(c, typed);
  const found = await tableByCode(db, typed);
  if (!found) {
    await makeDear(c);
    return null;
  }
  const { networkId, eventId, index, code } = found;
  const which = { networkId, eventId };
  const [event, network, day, people] = await Promise.all([
    eventOf(db, which),
    networkById(db, networkId),
    dayOf(db, which),
    participantsOf(db, { ...which, lang: t.lang }),
  ]);
  const { title, cancelledAt } = orMissing(event);
  const clock = await clockToday(c.var, orMissing(event), day.rounds);
  const led = clock ? roundClock(day, clock.shown, now) : now;
  rememberCode(c, code, '/t');
  return {
    which,
    index,
    code,
    day,
    people,
    slug: orMissing(network).slug,
    title: inLanguage(title, t.lang).text,
    isCancelled: cancelledAt !== null,
    paths: tablePaths(code),
    clock,
    lateBy: lateBy(roundsAtTable(day, index), led, now),
    table: tableAt(day, people, { index, now: led, roundId: c.req.query('round') }),
  };
}

export type TableHere = NonNullable<Awaited<ReturnType<typeof tableHere>>>;

/** For this phone alone, which asks each time and shows what it has when there is no network. */
export function forThisPhone(c: Context<Env>): void {
  c.header('X-Robots-Tag', 'noindex');
  c.header('Cache-Control', 'private, no-cache');
}
