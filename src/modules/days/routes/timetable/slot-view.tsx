import type { Context } from 'hono';
import { coordinatorsOf, personNames } from '#modules/accounts';
import { type Method, methodsOf } from '#modules/methods';
import { inLang } from '#packages/written';
import { orMissing } from '#platform/missing';
import { inLanguage, type Language } from '#platform/texts';
import { type Env, type RefilledForm, theirWords } from '#platform/web';
import { clockOf } from '../../rules/hours.ts';
import { clockAt, minutesAt } from '../../rules/timetable/clock.ts';
import { endOf } from '../../rules/timetable/slot.ts';
import { variantNamed, variantOfSlot } from '../../rules/timetable/timetable.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { SlotPage } from '../../views/timetable/slot-page.tsx';
import { dayHere } from '../of-event.ts';
import { slotStands } from './slot-stands.ts';

type Again = { form?: RefilledForm; isStale?: boolean };

/** The form of a slot: a new one after the last or after one that is named, one as it is, or as it came back. */
export async function slotView(c: Context<Env>, slotId: string | null, { form, isStale = false }: Again = {}) {
  const { db, network, now, t } = c.var;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const [{ day, event, shown }, timetable, coordinators, known] = await Promise.all([
    dayHere(c),
    plannedOf(db, which),
    coordinatorsOf(db, network.id, now),
    methodsOf(db, network.id),
  ]);
  const after = variantOfSlot(timetable, c.req.query('after') ?? '');
  const found = slotId === null ? null : orMissing(variantOfSlot(timetable, slotId));
  const typedVariant = form?.values.variant;
  const asked = typeof typedVariant === 'string' ? typedVariant : c.req.query('variant');
  const variant = found?.variant ?? after?.variant ?? variantNamed(timetable, asked);
  const last = after?.slot ?? variant?.slots.at(-1);
  const names = await personNames(db, found?.slot.people.flatMap(({ personId }) => personId ?? []) ?? []);
  const stands = found && slotStands(found.slot, names, t.lang);
  const startsAt = last ? endOf(last) : minutesAt(clockOf(event.startsAt));
  const begun = newSlot(startsAt, known.byId(c.req.query('method') ?? ''), t.lang);
  // What is done no more stays chosen where it was.
  const stillChosen = known.retired.filter(({ id }) => id === found?.slot.methodId);
  const methods = [...known.all, ...stillChosen].map(({ id, name, minutes }) => ({
    id,
    name: name[t.lang],
    minutes: minutes.usual,
  }));
  const rounds = day.rounds.map(({ id, name }) => ({ id, name: inLanguage(name, t.lang).text }));
  const named = new Map([...methods, ...rounds].map(({ id, name }) => [id, name]));
  return (
    <SlotPage
      {...shown}
      slot={found && { id: found.slot.id, act: found.slot.act }}
      stands={stands ?? begun}
      theirs={isStale && stands ? theirWords(stands, form?.values ?? stands).map(readable) : []}
      isStale={isStale}
      isBetween={after !== null}
      variantId={variant?.id ?? null}
      languages={firstIn(t.lang, network.languages)}
      methods={methods}
      rounds={rounds}
      rooms={[...new Set((variant?.slots ?? []).flatMap(({ room }) => room ?? []))]}
      people={coordinators.map(({ name }) => name)}
      form={form ?? null}
    />
  );

  function readable({ field, text }: { field: string; text: string }) {
    return { field, text: named.get(text) ?? text };
  }
}

export const firstIn = (lang: Language, languages: readonly Language[]): Language[] =>
  languages.includes(lang) ? [lang, ...languages.filter((one) => one !== lang)] : [...languages];

/** A new slot; where it goes by a method, with its name and its usual minutes. */
function newSlot(startsAt: number, method: Method | null, lang: Language): Record<string, string> {
  if (!method) return { startsAt: clockAt(startsAt) };
  return {
    startsAt: clockAt(startsAt),
    endsAt: clockAt(startsAt + method.minutes.usual),
    method: method.id,
    [inLang('title', lang)]: method.name[lang],
  };
}
