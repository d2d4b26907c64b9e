import { type App, addressLimit, onceOnly, readForm } from '#platform/web';
import { promise } from '../actions/promise.ts';
import { PromiseForm, type PromiseTyped } from '../forms.ts';
import { onceOf, pathOf, tell } from './here.ts';
import { originHere } from './origin-here.ts';
import { ownerTyped } from './owner-typed.ts';
import { pastDate, promisingFrom, wrongOrganisation } from './promise-typed.ts';
import { promiseView } from './promise-view.tsx';

/** From words to a promise. A table promises with a right, without an account. */
export const promisingRoutes = (app: App): void => {
  const often = addressLimit('promise', { points: 120, seconds: 300 });

  app.get('/commitments/new', often, async (c) => {
    const from = PromiseForm.partial().parse(c.req.query());
    if (from.right === undefined && !c.var.person)
      return c.redirect(`/sign-in?to=${encodeURIComponent(c.req.path)}`, 303);
    return c.html(await promiseView(c, { origin: await originHere(c, from), row: null, known: knownOf(from) }));
  });

  app.post('/commitments', often, async (c) => {
    const { db, t, now, network, member, person } = c.var;
    const form = await readForm(c, PromiseForm);
    const given = form.ok ? form.value : PromiseForm.partial().catch({}).parse(form.values);
    if (given.right === undefined && !person) return c.redirect('/sign-in?to=%2F', 303);
    const origin = await originHere(c, given);
    if (!form.ok) return c.html(await promiseView(c, { origin, row: null, refilled: form }), 422);

    const read = await ownerTyped(c, form.value);
    const problems = {
      ...read.problems,
      ...wrongOrganisation(c, read, origin.isPlain),
      ...pastDate(c, form.value, { said: origin.statement, row: null }),
    };
    if (Object.keys(problems).length > 0)
      return c.html(await promiseView(c, { origin, row: null, refilled: { values: form.values, problems } }), 422);

    // What was promised at a table is shown to its people again by the page they came from.
    const locationOf = (id: string) => (origin.isPlain ? origin.back : pathOf(c, id));
    const once = onceOf(c, form.key);
    const promising = promisingFrom(form.value, read, t.lang, null);
    const asked = { networkId: network.id, member, promising, origin: origin.origin, now };
    let lacks: Awaited<ReturnType<typeof promise>> | null = null;
    const location = await onceOnly(db, { key: form.key, scope: once?.scope ?? '' }, async () => {
      const decision = await promise(db, { ...asked, once: once && { ...once, locationOf } });
      lacks = decision;
      return decision.outcome === 'saved' ? locationOf(decision.commitmentId) : '';
    });
    const decision = lacks as Awaited<ReturnType<typeof promise>> | null;
    if (decision?.outcome === 'refused') {
      const refilled = { values: form.values, problems: {} };
      return c.html(await promiseView(c, { origin, row: null, refilled, lacks: decision.lacks }), 422);
    }
    if (decision) tell(c, t(decision.isIntention ? 'commitments.said.intention' : 'commitments.said.promised'));
    return c.redirect(location, 303);
  });
};

type Known = {
  [Field in 'owner' | 'dueOn' | 'organisation' | 'firstStep' | 'decided']?: PromiseTyped[Field] | undefined;
};

/** Who, by when, for which organisation: as minutes say it. Whoever promises reads it again before it is sent. */
function knownOf({ owner, dueOn, organisation, firstStep, decided }: Known): Record<string, string> {
  const said = Object.entries({ owner, dueOn, organisation, firstStep, decided });
  return Object.fromEntries(said.flatMap(([field, words]) => (words ? [[field, words] as const] : [])));
}
