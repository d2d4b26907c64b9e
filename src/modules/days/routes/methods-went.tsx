import type { Context } from 'hono';
import { methodsOf, saidBy } from '#modules/methods';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, type Env, flash, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { type MethodWent, sayHowMethodsWent } from '../actions/say-how-methods-went.ts';
import { dayPaths } from '../addresses.ts';
import { MethodsWentForm } from '../forms/methods-went.ts';
import { methodsLedBy } from '../rules/after/methods-led.ts';
import { variantInUse } from '../rules/timetable/timetable.ts';
import { plannedOf } from '../store/timetable/planned.ts';
import { MethodsWentPage } from '../views/after/methods-went-page.tsx';
import { eventHere } from './of-event.ts';

/** After a day, whoever led says how the methods worked: once a line, if they wish. */
export const methodsWentRoutes = (app: App): void => {
  app.get('/events/:event/methods', membersOnly, async (c) => c.html(await wentView(c, await ledHere(c), null)));

  app.post('/events/:event/methods', membersOnly, async (c) => {
    const { db, now, t } = c.var;
    const led = await ledHere(c);
    const { values } = await readForm(c, MethodsWentForm);
    const { went, problems } = wentTyped(led.methods, values, t.lang);
    if (Object.keys(problems).length > 0) return c.html(await wentView(c, led, { values, problems }), 422);
    await sayHowMethodsWent(db, orMissing(c.var.member), { eventId: led.event.id, went }, now);
    flash(c, { text: t('after.methods.saved') });
    return c.redirect(led.paths.event, 303);
  });
};

type Led = Awaited<ReturnType<typeof ledHere>>;

/** What they led that day. Before it is over, and for whoever led nothing, there is no such page. */
async function ledHere(c: Context<Env>) {
  const { db, network, now, t } = c.var;
  const event = await eventHere(c);
  const paths = dayPaths(network.slug, event.id);
  if (event.endsAt > now) throw new Missing();
  const timetable = await plannedOf(db, { networkId: network.id, eventId: event.id });
  const ids = methodsLedBy(variantInUse(timetable)?.slots ?? [], orMissing(c.var.member));
  if (ids.length === 0) throw new Missing();
  const { byId } = await methodsOf(db, network.id);
  const methods = ids.flatMap((id) => {
    const method = byId(id);
    return method ? [{ id, name: method.name[t.lang], href: `/n/${network.slug}/methods/${id}` }] : [];
  });
  return { event, paths, methods };
}

async function wentView(c: Context<Env>, { event, paths, methods }: Led, form: RefilledForm | null) {
  const { db, network, t } = c.var;
  const subject = { networkId: network.id, kind: 'event', id: event.id };
  const said = await saidBy(db, subject, orMissing(c.var.member).personId);
  const stands = methods.map(({ id }) => {
    const one = said.find(({ methodId }) => methodId === id);
    return { mark: one ? String(one.mark) : '', words: one?.words ? inLanguage(one.words, t.lang).text : '' };
  });
  const title = inLanguage(event.title, t.lang).text;
  const lines = methods.map((one, i) => ({ ...one, ...stands[i] }));
  return <MethodsWentPage frame={c.var.frame} paths={paths} title={title} methods={lines} form={form} />;
}

/** One line for each method. Whoever passes over one says nothing of it. */
function wentTyped(methods: readonly { id: string }[], values: RefilledForm['values'], lang: 'fr' | 'nl' | 'en') {
  const went: MethodWent[] = [];
  const problems: Record<string, string> = {};
  for (const [i, { id: methodId }] of methods.entries()) {
    const [mark, text] = [Number(values[`mark${i}`] ?? ''), String(values[`words${i}`] ?? '').trim()];
    if (text.length > 300) problems[`words${i}`] = 'web.problem.tooLong';
    if (Number.isInteger(mark) && mark >= 1 && mark <= 5)
      went.push({ methodId, mark, words: text ? { lang, text } : null });
    else if (text) problems[`mark${i}`] = 'after.methods.problem';
  }
  return { went, problems };
}
