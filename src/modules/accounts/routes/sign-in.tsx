import { createHash } from 'node:crypto';
import { setCookie } from 'hono/cookie';
import type { Frame } from '#platform/frame';
import type { T } from '#platform/texts';
import { type App, addressLimit, allowOften, type Env, type RefilledForm, readForm, TooOften } from '#platform/web';
import { askToSignIn } from '../actions/ask-to-sign-in.ts';
import { chooseLanguageOf } from '../actions/choose-language-of.ts';
import { signIn } from '../actions/sign-in.ts';
import { signOut } from '../actions/sign-out.ts';
import { LanguageForm, LinkForm, SignInForm } from '../forms/sign-in.ts';
import { localPath } from '../rules/sign-in.ts';
import { noCookie, sessionCookie, tokenOf } from '../store/cookie.ts';
import { peopleProposed } from '../store/proposed.ts';
import { isSignInLink } from '../store/sign-in-link.ts';
import { LinkOverPage } from '../views/link-over-page.tsx';
import { LinkSentPage } from '../views/link-sent-page.tsx';
import { OneButtonPage } from '../views/one-button-page.tsx';
import { SignInPage } from '../views/sign-in-page.tsx';

const fromOneAddress = addressLimit('sign-in', { points: 30, seconds: 600 });
const toOneMailbox = { points: 5, seconds: 900 };

export const signInRoutes = (app: App): void => {
  const page = async ({ db, now, frame }: Env['Variables'], to: string, form: RefilledForm | null) => (
    <SignInPage frame={frame} to={to} form={form} proposed={await peopleProposed(db, now)} />
  );

  app.get('/sign-in', async (c) => {
    const to = localPath(c.req.query('to'));
    if (c.var.person) return c.redirect(to, 303);
    return c.html(await page(c.var, to, null));
  });

  app.post('/sign-in', fromOneAddress, async (c) => {
    const { db, t, now } = c.var;
    const form = await readForm(c, SignInForm);
    const to = localPath(String(form.ok ? (form.value.to ?? '') : (form.values.to ?? '')));
    if (!form.ok) return c.html(await page(c.var, to, form), 422);

    const { email } = form.value;
    const key = createHash('sha256').update(email).digest('hex');
    if (!(await allowOften('sign-in.mailbox', key, toOneMailbox))) throw new TooOften();
    await askToSignIn(db, { email, to, lang: t.lang }, now);
    return c.redirect('/sign-in/sent', 303);
  });

  app.get('/sign-in/sent', (c) => c.html(<LinkSentPage frame={c.var.frame} />));

  app.get('/sign-in/open', fromOneAddress, async (c) => {
    const { db, t, now } = c.var;
    const token = c.req.query('token') ?? '';
    if (!(await isSignInLink(db, token, now))) return c.html(over(c.var), 410);
    return c.html(
      <OneButtonPage
        frame={c.var.frame}
        title={t('accounts.open.title')}
        lead={t('accounts.open.lead')}
        action="/sign-in/open"
        fields={{ token }}
        button={t('accounts.open.button')}
      />,
    );
  });

  app.post('/sign-in/open', fromOneAddress, async (c) => {
    const form = await readForm(c, LinkForm);
    const userAgent = c.req.header('user-agent') ?? null;
    const decision = form.ok && (await signIn(c.var.db, { link: form.value.token, userAgent }, c.var.now));
    if (!decision || decision.outcome === 'over') return c.html(over(c.var), 410);
    c.header('Set-Cookie', sessionCookie(decision.token), { append: true });
    return c.redirect(decision.to, 303);
  });

  app.delete('/session', async (c) => {
    const token = tokenOf(c.req.raw);
    if (token) await signOut(c.var.db, token);
    c.header('Set-Cookie', noCookie(), { append: true });
    return c.redirect('/', 303);
  });

  app.post('/language', async (c) => {
    const form = await readForm(c, LanguageForm);
    const back = localPath(String(form.values.back ?? ''));
    if (!form.ok) return c.redirect(back, 303);
    const { lang } = form.value;
    setCookie(c, 'lang', lang, { path: '/', sameSite: 'Lax', maxAge: 365 * 86_400 });
    if (c.var.person) await chooseLanguageOf(c.var.db, c.var.person.id, lang);
    return c.redirect(withoutLanguage(back), 303);
  });
};

const over = ({ frame, t }: { frame: Frame; t: T }) => (
  <LinkOverPage
    frame={frame}
    title={t('accounts.over.title')}
    lead={t('accounts.over.lead')}
    other={{ href: '/sign-in', label: t('accounts.over.again') }}
  />
);

/** `?lang` in the address would win over nothing here, but would say something else than the page. */
function withoutLanguage(path: string): string {
  const [before = '/', query = ''] = path.split('?');
  const rest = new URLSearchParams(query);
  rest.delete('lang');
  return rest.size > 0 ? `${before}?${rest}` : before;
}
