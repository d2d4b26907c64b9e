import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { type App, type Env, flash, readForm, signedInOnly } from '#platform/web';
import { endOthers, endSession } from '../actions/end-session.ts';
import { removePasskey } from '../actions/remove-passkey.ts';
import { renamePasskey } from '../actions/rename-passkey.ts';
import { PasskeyForm } from '../forms/me.ts';
import { deviceName } from '../rules/device.ts';
import { tokenOf } from '../store/cookie.ts';
import { passkeysOf } from '../store/passkeys.ts';
import { devicesOf } from '../store/sessions.ts';
import { PasskeyPage } from '../views/passkey-page.tsx';
import { SecurityPage } from '../views/security-page.tsx';
import { theId } from './asked.ts';

/** How one comes in, and on which devices one is. */
export const securityRoutes = (app: App): void => {
  app.get('/me/security', signedInOnly, async (c) => {
    const { db, now } = c.var;
    const { id, name } = orMissing(c.var.person);
    const [devices, passkeys] = await Promise.all([devicesOf(db, id, tokenOf(c.req.raw), now), passkeysOf(db, id)]);
    const named = devices.map((device) => ({ ...device, name: deviceName(device.userAgent) }));
    return c.html(<SecurityPage frame={c.var.frame} name={name} now={now} devices={named} passkeys={passkeys} />);
  });

  app.delete('/me/sessions/:session', signedInOnly, async (c) => {
    await endSession(c.var.db, orMissing(c.var.person).id, theId(c.req.param('session')));
    flash(c, { text: c.var.t('accounts.session.ended') });
    return c.redirect('/me/security', 303);
  });

  app.delete('/me/sessions', signedInOnly, async (c) => {
    await endOthers(c.var.db, orMissing(c.var.person).id, orMissing(tokenOf(c.req.raw)));
    flash(c, { text: c.var.t('accounts.session.ended') });
    return c.redirect('/me/security', 303);
  });

  const theirs = async (c: Context<Env>) => {
    const passkeyId = theId(c.req.param('passkey'));
    const passkeys = await passkeysOf(c.var.db, orMissing(c.var.person).id);
    return orMissing(passkeys.find(({ id }) => id === passkeyId));
  };

  app.get('/me/passkeys/:passkey', signedInOnly, async (c) =>
    c.html(<PasskeyPage frame={c.var.frame} passkey={await theirs(c)} form={null} />),
  );

  app.post('/me/passkeys/:passkey', signedInOnly, async (c) => {
    const passkey = await theirs(c);
    const form = await readForm(c, PasskeyForm);
    if (!form.ok) return c.html(<PasskeyPage frame={c.var.frame} passkey={passkey} form={form} />, 422);
    const renaming = { personId: orMissing(c.var.person).id, passkeyId: passkey.id, name: form.value.name };
    await renamePasskey(c.var.db, renaming);
    flash(c, { text: c.var.t('accounts.passkey.renamed') });
    return c.redirect('/me/security', 303);
  });

  app.delete('/me/passkeys/:passkey', signedInOnly, async (c) => {
    await removePasskey(c.var.db, { personId: orMissing(c.var.person).id, passkeyId: theId(c.req.param('passkey')) });
    flash(c, { text: c.var.t('accounts.passkey.removed') });
    return c.redirect('/me/security', 303);
  });
};
