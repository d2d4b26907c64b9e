import type { Context } from 'hono';
import { Missing, orMissing } from '#platform/missing';
import { type App, type Env, flash } from '#platform/web';
import { comeBack } from '../../actions/registering/come-back.ts';
import { withdraw } from '../../actions/registering/withdraw.ts';
import { ownPath, ownStandingPath } from '../../addresses.ts';
import { codeAsTyped } from '../../rules/registering/code.ts';
import { canWithdraw, type RegistrationRefusal } from '../../rules/registering/registration.ts';
import { eventOnPage } from '../../store/events/event-page.ts';
import { registrationWithCode } from '../../store/registering/by-code.ts';
import { partyOf, registrationOf, replacementOf } from '../../store/registering/registration-facts.ts';
import { waitingBefore } from '../../store/registering/waiting.ts';
import { StandingPage } from '../../views/registering/standing-page.tsx';
import { nameOf } from '../../words/index.ts';
import { comeBackWords, standingWords, standsAs } from '../../words/standing.ts';
import { limitLookups, makeDear } from './code-lookups.ts';
import { waitsFor } from './waits-for.ts';

/** For whoever has the code on paper and nothing else: how their registration stands, and the way out or back. */
export const byCodeRoutes = (app: App): void => {
  app.get('/p/:code/registration', async (c) => c.html(await standingView(c, await withCodeHere(c))));

  app.delete('/p/:code/registration', async (c) => {
    const { db, now, t } = c.var;
    const here = await withCodeHere(c);
    const outcome = await withdraw(db, { ...here.which, by: null }, { decided: false }, now);
    flash(c, { text: t(outcome === 'over' ? 'calendar.said.over' : 'calendar.said.withdrawn') });
    return c.redirect(ownStandingPath(here.code), 303);
  });

  app.post('/p/:code/registration', async (c) => {
    const { db, now } = c.var;
    const here = await withCodeHere(c);
    const decision = await comeBack(db, here.which, { decided: false }, now);
    if (decision.outcome === 'refused') return c.html(await standingView(c, here, decision.reason), 422);
    return c.redirect(ownPath(here.code), 303);
  });
};

type Here = { code: string; which: { networkId: string; eventId: string; registrationId: string } };

/** A code that is nobody's is missing, and costs as much as elsewhere. */
async function withCodeHere(c: Context<Env>): Promise<Here> {
  const typed = c.req.param('code') ?? '';
  await limitLookups(c, typed);
  const code = codeAsTyped(typed);
  const found = code && (await registrationWithCode(c.var.db, code));
  if (!code || !found) {
    await makeDear(c);
    throw new Missing();
  }
  return { code, which: { networkId: found.networkId, eventId: found.eventId, registrationId: found.id } };
}

async function standingView(c: Context<Env>, { code, which }: Here, refusal: RegistrationRefusal | null = null) {
  const { db, now, frame, t, origin } = c.var;
  c.header('Cache-Control', 'private, no-store');
  const event = orMissing(await eventOnPage(db, { ...which, personId: null }));
  const registration = orMissing(await registrationOf(db, { ...which, id: which.registrationId }));
  const { state, givenName } = registration;
  const instead = state === 'withdrawn' ? await replacementOf(db, registration) : null;
  const before = state === 'waiting' ? await waitingBefore(db, registration) : 0;
  return (
    <StandingPage
      frame={frame}
      event={event}
      now={now}
      givenName={givenName}
      code={code}
      codeHref={origin + ownPath(code)}
      state={state}
      standsAs={standsAs(registration)}
      comeBack={comeBackWords(t, registration)}
      lead={standingWords(t, { ...registration, before, replacedBy: instead && nameOf(instead) })}
      waitsFor={await waitsFor(c, event, await partyOf(db, registration))}
      path={ownStandingPath(code)}
      canWithdraw={canWithdraw(event, now)}
      refusal={refusal}
    />
  );
}
