import { Missing, orMissing } from '#platform/missing';
import { inLanguage, sameText, type Written } from '#platform/texts';
import { type App, addressLimit, membersOnly, onceOnly, readForm } from '#platform/web';
import { changePromise } from '../actions/change-promise.ts';
import { type Promising, promise } from '../actions/promise.ts';
import { PromiseForm, type PromiseTyped } from '../forms.ts';
import { mayChange, mayPromiseFor } from '../rules/may.ts';
import { isOver } from '../rules/standing.ts';
import { type CommitmentRow, commitmentOf } from '../store/commitments.ts';
import { asMember, type Here, idOf, onceOf, pathOf, tell } from './here.ts';
import { originHere } from './origin-here.ts';
import { type OwnerRead, ownerTyped } from './owner-typed.ts';
import { promiseView, standsOf } from './promise-view.tsx';
import { theirsOf } from './theirs.ts';

/** From words to a promise, and changes of it. A table promises with a right, without an account. */
export const promisingRoutes = (app: App): void => {
  const often = addressLimit('promise', { points: 120, seconds: 300 });

  app.get('/commitments/new', often, async (c) => {
    const from = PromiseForm.partial().parse(c.req.query());
    if (from.right === undefined && !c.var.person)
      return c.redirect(`/sign-in?to=${encodeURIComponent(c.req.path)}`, 303);
    return c.html(await promiseView(c, { origin: await originHere(c, from), row: null }));
  });

  app.post('/commitments', often, async (c) => {
    const { db, t, now, network, member, person } = c.var;
    const form = await readForm(c, PromiseForm);
    const given = form.ok ? form.value : PromiseForm.partial().catch({}).parse(form.values);
    if (given.right === undefined && !person) return c.redirect('/sign-in?to=%2F', 303);
    const origin = await originHere(c, given);
    if (!form.ok) return c.html(await promiseView(c, { origin, row: null, refilled: form }), 422);

    const read = await ownerTyped(c, form.value);
    const problems = { ...read.problems, ...wrongOrganisation(c, read, origin.isPlain) };
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

  app.get('/commitments/:commitment/edit', membersOnly, async (c) =>
    c.html(await promiseView(c, { origin: null, row: await toChange(c) })),
  );

  app.patch('/commitments/:commitment', membersOnly, async (c) => {
    const { db, t, now } = c.var;
    const row = await toChange(c);
    const form = await readForm(c, PromiseForm);
    if (!form.ok) return c.html(await promiseView(c, { origin: null, row, refilled: form }), 422);
    const read = await ownerTyped(c, form.value);
    const problems = { ...read.problems, ...wrongOrganisation(c, read, read.organisationId === row.organisationId) };
    if (Object.keys(problems).length > 0)
      return c.html(await promiseView(c, { origin: null, row, refilled: { values: form.values, problems } }), 422);

    const promising = promisingFrom(form.value, read, t.lang, row);
    const changing = { commitmentId: row.id, version: form.value.version ?? 0, promising };
    const decision = await changePromise(db, asMember(c), changing, now);
    const refilled = { values: form.values, problems: {} };
    if (decision.outcome === 'refused')
      return c.html(await promiseView(c, { origin: null, row, refilled, lacks: decision.lacks }), 422);
    if (decision.outcome === 'stale') {
      const theirs = theirsOf(c, await standsOf(c, decision.current), form.values);
      return c.html(await promiseView(c, { origin: null, row: decision.current, refilled, theirs }), 422);
    }
    tell(c, t('commitments.said.changed'));
    return c.redirect(pathOf(c, row.id), 303);
  });
};

async function toChange(c: Here): Promise<CommitmentRow> {
  const which = { networkId: c.var.network.id, commitmentId: idOf(c, 'commitment') };
  const row = orMissing(await commitmentOf(c.var.db, which));
  if (!mayChange(row, asMember(c)) || isOver(row.standing)) throw new Missing();
  return row;
}

const wrongOrganisation = (c: Here, { organisationId }: OwnerRead, isAllowed: boolean): Record<string, string> =>
  isAllowed || mayPromiseFor(organisationId, asMember(c)) ? {} : { organisation: 'commitments.problem.notYours' };

function promisingFrom(
  form: PromiseTyped,
  read: OwnerRead,
  lang: Written['lang'],
  row: CommitmentRow | null,
): Promising {
  // What was not touched stays as it was written, in whatever language the page was.
  const written = (text: string | undefined, before: Written | null | undefined): Written | null => {
    if (!text) return null;
    if (before && inLanguage(before, lang).text === text) return before;
    return before?.lang === lang ? sameText(before, text) : { lang, text };
  };
  return {
    promised: written(form.promised, row?.promised) ?? { lang, text: form.promised },
    firstStep: written(form.firstStep, row?.firstStep),
    sign: written(form.sign, row?.sign),
    decided: written(form.decided, row?.decided),
    organisationId: read.organisationId,
    ownerId: read.ownerId,
    contactName: read.contactName,
    contactEmail: read.contactEmail,
    contactLang: read.contactEmail ? (row?.contactLang ?? lang) : null,
    secondId: read.secondId,
    dueOn: form.dueOn ?? null,
    audience: form.audience,
    asIntention: form.as === 'intention',
  };
}
