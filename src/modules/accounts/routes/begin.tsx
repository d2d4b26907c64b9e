import { type App, addressLimit, flash, readForm } from '#platform/web';
import { begin } from '../actions/begin.ts';
import { firstCoordinatorLink, isBeginKey } from '../begin-link.ts';
import { BeginForm } from '../forms/begin.ts';
import { sessionCookie } from '../store/cookie.ts';
import { BeginPage } from '../views/begin-page.tsx';
import { LinkOverPage } from '../views/link-over-page.tsx';

const limit = addressLimit('begin', { points: 30, seconds: 600 });

export const beginRoutes = (app: App): void => {
  const over = ({ frame }: { frame: Parameters<typeof LinkOverPage>[0]['frame'] }) => (
    <LinkOverPage
      frame={frame}
      title={frame.t('accounts.begin.over.title')}
      lead={frame.t('accounts.begin.over.lead')}
      other={{ href: '/', label: frame.t('accounts.begin.over.home') }}
    />
  );

  app.get('/begin', limit, async (c) => {
    const linkKey = c.req.query('key') ?? '';
    const isOpen = isBeginKey(linkKey, c.var.now) && (await firstCoordinatorLink(c.var.db, c.var.now)) !== null;
    if (!isOpen) return c.html(over(c.var), 410);
    return c.html(<BeginPage frame={c.var.frame} linkKey={linkKey} form={null} />);
  });

  app.post('/begin', limit, async (c) => {
    const { db, t, now } = c.var;
    const form = await readForm(c, BeginForm);
    const linkKey = String(form.values.key ?? '');
    if (!isBeginKey(linkKey, now)) return c.html(over(c.var), 410);
    if (!form.ok) return c.html(<BeginPage frame={c.var.frame} linkKey={linkKey} form={form} />, 422);

    const { network, name, email } = form.value;
    const userAgent = c.req.header('user-agent') ?? null;
    const decision = await begin(db, { network, person: { name, email, language: t.lang }, userAgent }, now);
    if (decision.outcome === 'tooLate') return c.html(over(c.var), 410);
    c.header('Set-Cookie', sessionCookie(decision.token), { append: true });
    flash(c, { text: t('accounts.begin.done') });
    return c.redirect(`/n/${decision.slug}`, 303);
  });
};
