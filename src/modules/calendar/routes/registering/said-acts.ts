import type { Context } from 'hono';
import { organisationsOf } from '#modules/accounts';
import { type Env, flash, readForm } from '#platform/web';
import { changeSaid } from '../../actions/registering/change-said.ts';
import { replace } from '../../actions/registering/replace.ts';
import { saidForm } from '../../forms/registering/asked-form.ts';
import { replacementForm } from '../../forms/registering/replacement-form.ts';
import type { Asked } from '../../rules/asked/asked.ts';
import { organisationTyped } from '../../rules/registering/known-organisation.ts';
import type { Registration } from '../../store/registering/registrations.ts';
import { onceOf } from '../once-of.ts';
import { answersView, replacementView, type Where } from './said-views.tsx';

type Which = { networkId: string; eventId: string; registrationId: string };
export type Here = { which: Which; registration: Registration; asked: Asked };

/**
 * Somebody chooses and answers otherwise: on their own page, or organisers for them, who may after registration has closed
 * (`decided`). `again`: how it stands now, for a form that came second.
 */
export async function answerChange(
  c: Context<Env>,
  { which, registration, asked }: Here,
  where: Where,
  { decided, again }: { decided: boolean; again: () => Promise<Here> },
) {
  const { db, now, t } = c.var;
  const form = await readForm(c, saidForm(asked));
  const sent = Number(form.values.version) || 0;
  if (!form.ok)
    return c.html(await answersView(c, { registration, asked }, where, { refilled: form, version: sent }), 422);
  const changing = { ...which, version: form.value.version, said: form.value.said };
  const outcome = await changeSaid(db, changing, { decided }, now);
  if (outcome.outcome === 'saved') {
    flash(c, { text: t('calendar.said.changed') });
    return c.redirect(where.path, 303);
  }
  const refilled = { values: form.values, problems: {} };
  const isStale = outcome.outcome === 'stale';
  const told = isStale ? { refilled, isStale } : { refilled, refusal: outcome.reason, version: form.value.version };
  return c.html(await answersView(c, await again(), where, told), 422);
}

/** A colleague comes instead. `pageOf`: where whoever asked for it is led. */
export async function answerReplacement(
  c: Context<Env>,
  { which, registration }: Pick<Here, 'which' | 'registration'>,
  where: Where,
  pageOf: (registrationId: string) => string,
) {
  const { db, now, t, network, person } = c.var;
  const form = await readForm(c, replacementForm);
  if (!form.ok) return c.html(replacementView(c, registration, where, { refilled: form }), 422);
  const directory = form.value.organisation ? await organisationsOf(db, network.id) : [];
  const colleague = {
    ...form.value.person,
    ...organisationTyped(form.value.organisation, directory),
    language: registration.language ?? t.lang,
  };
  const replacing = { ...which, colleague, by: person?.id ?? null, once: onceOf(c, form.key), pageOf };
  const outcome = await replace(db, replacing, now);
  if (outcome.outcome === 'replaced') return c.redirect(outcome.page, 303);
  const again = { refilled: { values: form.values, problems: {} }, refusal: outcome.reason };
  return c.html(replacementView(c, registration, where, again), 422);
}
