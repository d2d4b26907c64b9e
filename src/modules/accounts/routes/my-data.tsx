import type { Context } from 'hono';
import { allNetworks } from '#modules/networks';
import { letterKinds, mailChoices } from '#platform/mail';
import { orMissing } from '#platform/missing';
import { exportedOf } from '#platform/module';
import { nameIn, textNamed } from '#platform/texts';
import { type App, type Env, flash, type RefilledForm, readForm, signedInOnly } from '#platform/web';
import { chooseLetters } from '../actions/choose-letters.ts';
import { eraseMe } from '../actions/erase-me.ts';
import { ErasureForm, LettersForm } from '../forms/me.ts';
import { noCookie } from '../store/cookie.ts';
import { networksLeftAlone } from '../store/mine.ts';
import { DataPage } from '../views/data-page.tsx';
import { ErasurePage } from '../views/erasure-page.tsx';
import { LettersPage } from '../views/letters-page.tsx';

/** Kinds of letters one can decline. Each says what it is under `letter.…` in its module's texts. */
const declinable = () => letterKinds().filter(({ always }) => !always);
export const labelOfLetter = (kind: string): string => kind.replace('.', '.letter.');

/** What is sent to me, what is kept of me, and being forgotten. */
export const myDataRoutes = (app: App): void => {
  app.get('/me/letters', signedInOnly, async (c) => {
    const { db, t } = c.var;
    const { id, name } = orMissing(c.var.person);
    const choices = await mailChoices(db, id);
    const letters = declinable().map(({ name: kind }) => ({
      kind,
      label: textNamed(t, labelOfLetter(kind)),
      wanted: choices.get(kind) !== 'never',
    }));
    return c.html(<LettersPage frame={c.var.frame} name={name} letters={letters} />);
  });

  app.post('/me/letters', signedInOnly, async (c) => {
    const { db, t, now } = c.var;
    const form = await readForm(c, LettersForm);
    const wanted = form.ok ? form.value.wanted : [];
    const wishes = declinable().map(
      ({ name: kind }) => ({ kind, wish: wanted.includes(kind) ? 'now' : 'never' }) as const,
    );
    await chooseLetters(db, { personId: orMissing(c.var.person).id, wishes }, now);
    flash(c, { text: t('accounts.letters.saved') });
    return c.redirect('/me/letters', 303);
  });

  app.get('/me/data', signedInOnly, (c) =>
    c.html(<DataPage frame={c.var.frame} name={orMissing(c.var.person).name} />),
  );

  app.get('/me/export', signedInOnly, async (c) => {
    const { db, now } = c.var;
    const exported = await exportedOf(db, orMissing(c.var.person).id);
    const text = JSON.stringify({ exportedAt: now.toISOString(), ...exported }, null, 2);
    c.header('Content-Disposition', 'attachment; filename="maillage.json"');
    return c.body(text, 200, { 'content-type': 'application/json; charset=utf-8' });
  });

  const erasurePage = async (c: Context<Env>, form: RefilledForm | null) => {
    const { db, t, now } = c.var;
    const [alone, networks] = await Promise.all([
      networksLeftAlone(db, orMissing(c.var.person).id, now),
      allNetworks(db),
    ]);
    const names = networks.filter(({ id }) => alone.includes(id)).map(({ name }) => nameIn(t, name));
    return c.html(<ErasurePage frame={c.var.frame} alone={names} form={form} />, form ? 422 : 200);
  };

  app.get('/me/erasure', signedInOnly, (c) => erasurePage(c, null));

  app.post('/me/erasure', signedInOnly, async (c) => {
    const { db, t, now } = c.var;
    const form = await readForm(c, ErasureForm);
    if (!form.ok) return erasurePage(c, form);
    if (form.value.word.toLowerCase() !== t('accounts.erase.word').toLowerCase())
      return erasurePage(c, { values: form.values, problems: { word: 'accounts.problem.word' } });
    await eraseMe(db, { personId: orMissing(c.var.person).id, lang: t.lang }, now);
    c.header('Set-Cookie', noCookie(), { append: true });
    c.header('Clear-Site-Data', '"cache", "storage"');
    flash(c, { text: t('accounts.erase.done') });
    return c.redirect('/', 303);
  });
};
