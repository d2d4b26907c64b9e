import type { Context } from 'hono';
import { allNetworks } from '#modules/networks';
import { orMissing } from '#platform/missing';
import { nameIn } from '#platform/texts';
import { type App, type Env, flash, type RefilledForm, readForm, signedInOnly } from '#platform/web';
import { askEmailChange } from '../actions/ask-email-change.ts';
import { changeMe } from '../actions/change-me.ts';
import { confirmEmailChange } from '../actions/confirm-email-change.ts';
import { emailChangeOfKey } from '../email-change-link.ts';
import { EmailChangeForm, EmailForm, MeForm } from '../forms/me.ts';
import { emailChangeOf } from '../store/email-change.ts';
import { placesNow } from '../store/mine.ts';
import { type Mine, personById } from '../store/person.ts';
import { LinkOverPage } from '../views/link-over-page.tsx';
import { MePage } from '../views/me-page.tsx';
import { OneButtonPage } from '../views/one-button-page.tsx';
import { periodOf, placeIn } from '../views/place.ts';

type Forms = { form?: RefilledForm; emailForm?: RefilledForm; stale?: Mine };

export const meRoutes = (app: App): void => {
  const page = async (c: Context<Env>, { form, emailForm, stale }: Forms = {}) => {
    const { db, t, now, person } = c.var;
    const { id } = orMissing(person);
    const [me, networks, places] = await Promise.all([personById(db, id), allNetworks(db), placesNow(db, id, now)]);
    const shown = places.flatMap((place) => {
      const network = networks.find((one) => one.id === place.networkId);
      return network
        ? [
            {
              network: nameIn(t, network.name),
              href: `/n/${network.slug}`,
              text: placeIn(t, place),
              period: periodOf(t, place),
            },
          ]
        : [];
    });
    const given = {
      me: orMissing(me),
      places: shown,
      form: form ?? null,
      emailForm: emailForm ?? null,
      stale: stale ?? null,
    };
    return c.html(<MePage frame={c.var.frame} {...given} />, form || emailForm ? 422 : 200);
  };

  app.get('/me', signedInOnly, (c) => page(c));

  app.post('/me', signedInOnly, async (c) => {
    const { db, t, now, person } = c.var;
    const form = await readForm(c, MeForm);
    if (!form.ok) return page(c, { form });
    const { version, name, language, emailShownTo } = form.value;
    const changing = { version, to: { name, language: language ?? null, emailShownTo } };
    const decision = await changeMe(db, orMissing(person).id, changing, now);
    if (decision.outcome === 'stale')
      return page(c, { form: { values: form.values, problems: {} }, stale: decision.current });
    flash(c, { text: t('accounts.me.saved') });
    return c.redirect('/me', 303);
  });

  app.post('/me/email', signedInOnly, async (c) => {
    const { db, t, now, person } = c.var;
    const form = await readForm(c, EmailForm);
    if (!form.ok) return page(c, { emailForm: form });
    const { email } = form.value;
    await askEmailChange(db, { personId: orMissing(person).id, email, lang: person?.language ?? t.lang }, now);
    flash(c, { text: t('accounts.me.email.sent', { email }) });
    return c.redirect('/me', 303);
  });

  /** Where the letter leads, on whatever device it is read. */
  app.get('/me/email', async (c) => {
    const { db, t, now } = c.var;
    const key = c.req.query('change') ?? '';
    const changeId = emailChangeOfKey(key, now);
    const change = changeId && (await emailChangeOf(db, changeId, now));
    if (!change) return c.html(over(c), 410);
    return c.html(
      <OneButtonPage
        frame={c.var.frame}
        title={t('accounts.me.email.confirm')}
        lead={t('accounts.me.email.confirm.say', { email: change.email })}
        action="/me/email/confirmation"
        fields={{ change: key }}
        button={t('accounts.me.email.confirm.do')}
      />,
    );
  });

  app.post('/me/email/confirmation', async (c) => {
    const { db, t, now } = c.var;
    const form = await readForm(c, EmailChangeForm);
    const changeId = form.ok && emailChangeOfKey(form.value.change, now);
    const decision = changeId && (await confirmEmailChange(db, { changeId, lang: t.lang }, now));
    if (!decision || decision.outcome === 'over') return c.html(over(c), 410);
    flash(c, { text: t('accounts.me.email.changed', { email: decision.email }) });
    return c.redirect(c.var.person ? '/me' : '/sign-in', 303);
  });
};

const over = ({ var: { frame, t } }: Context<Env>) => (
  <LinkOverPage
    frame={frame}
    title={t('accounts.over.title')}
    lead={t('accounts.me.email.over')}
    other={{ href: '/me', label: t('accounts.me') }}
  />
);
