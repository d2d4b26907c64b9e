import { type App, addressLimit, flash } from '#platform/web';
import { tellPasskeyAdded } from '../actions/tell-passkey-added.ts';
import { answerPasskey } from '../store/auth.ts';

const limit = addressLimit('passkeys', { points: 60, seconds: 600 });

/** Four addresses that only the island asks; the rest of better-auth has none. */
export const passkeyRoutes = (app: App): void => {
  app.get('/auth/passkey/generate-authenticate-options', limit, (c) => answerPasskey(c.req.raw, c.var.now));
  app.post('/auth/passkey/verify-authentication', limit, (c) => answerPasskey(c.req.raw, c.var.now));
  app.get('/auth/passkey/generate-register-options', limit, (c) => answerPasskey(c.req.raw, c.var.now));

  app.post('/auth/passkey/verify-registration', limit, async (c) => {
    const { db, now, person, t } = c.var;
    const answer = await answerPasskey(c.req.raw, now);
    if (!answer.ok || !person) return answer;
    await tellPasskeyAdded(db, person, t.lang, now);
    flash(c, { text: t('accounts.passkey.added') });
    return c.body(await answer.text(), 200, { 'content-type': 'application/json' });
  });
};
