import { fileBytes } from '#platform/files';
import { orMissing } from '#platform/missing';
import { optionalModules } from '#platform/module';
import { filled, plugged, type SlotContext } from '#platform/slots';
import { nameIn, type Written } from '#platform/texts';
import { type App, coordinatorsOnly, flash, keepForGuests, readForm } from '#platform/web';
import { changeSettings, type Logo } from './actions/change-settings.ts';
import { awaiting } from './awaiting.ts';
import { SettingsForm } from './forms.ts';
import { changedFields, rewritten } from './rules/changes.ts';
import { communesIn } from './rules/commune.ts';
import { LARGEST_LOGO, pictureType } from './rules/logo.ts';
import { accents } from './rules/look.ts';
import { networkDates, networkHome } from './slots.ts';
import { settingsOf } from './store/network.ts';
import { signedChangesOf } from './store/shown-changes.ts';
import { openSpaces } from './store/space.ts';
import { NetworkPage } from './views/network-page.tsx';
import { SettingsPage } from './views/settings-page.tsx';

export const routes = (app: App): void => {
  app.get('/', async (c) => {
    const { db, t, now, network, member } = c.var;
    const subject = { networkId: network.id, kind: 'network', id: network.id };
    const context: SlotContext = { db, t, now, networkSlug: network.slug, member, subject, path: c.req.path };
    const [settings, spaces, awaits, dates, parts] = await Promise.all([
      settingsOf(db, network.id),
      openSpaces(db, network.id),
      member ? plugged(awaiting)(context) : null,
      filled(networkDates, context),
      filled(networkHome, context),
    ]);
    const { about, look } = orMissing(settings);
    keepForGuests(c);
    return c.html(
      <NetworkPage
        frame={c.var.frame}
        name={nameIn(t, network.name)}
        path={`/n/${network.slug}`}
        about={about}
        area={network.area && communesIn(t.lang, network.area)}
        hasLogo={look.logoId !== null}
        spaces={spaces}
        awaits={awaits}
        dates={dates}
        parts={parts}
        isCoordinator={member?.role === 'coordinator'}
      />,
    );
  });

  app.get('/logo', async (c) => {
    const { id: networkId } = c.var.network;
    const { look } = orMissing(await settingsOf(c.var.db, networkId));
    const bytes = orMissing(await fileBytes({ networkId, id: orMissing(look.logoId) }));
    const type = orMissing(pictureType(bytes));
    return c.body(new Uint8Array(bytes), 200, { 'content-type': type, 'cache-control': 'public, max-age=300' });
  });

  app.get('/settings', coordinatorsOnly, async (c) => {
    const { db, t, network, member } = c.var;
    const settings = orMissing(await settingsOf(db, network.id));
    const changes = await signedChangesOf(db, { networkId: network.id, thingId: network.id }, { member, t });
    return c.html(
      <SettingsPage
        frame={c.var.frame}
        path={`/n/${network.slug}`}
        settings={settings}
        accents={accents}
        optional={optionalModules()}
        changes={changes}
        form={null}
        stale={null}
      />,
    );
  });

  app.post('/settings', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const member = orMissing(c.var.member);
    const path = `/n/${network.slug}`;
    const form = await readForm(c, SettingsForm);
    const logo = await logoOf(form.files.logo?.[0]);
    const again = async (
      refilled: { values: typeof form.values; problems: Record<string, string> },
      stale: object | null,
    ) => {
      const settings = orMissing(await settingsOf(db, network.id));
      const given = { path, settings, accents, optional: optionalModules(), changes: [], form: refilled, stale };
      return c.html(<SettingsPage frame={c.var.frame} {...given} />, 422);
    };
    if (!form.ok) return again(form, null);
    if (logo === 'unusable') return again({ values: form.values, problems: { logo: 'networks.problem.logo' } }, null);

    const { name, about, communes, languages, accent, modules, removeLogo, version } = form.value;
    const words: Written | null = about ? { lang: t.lang, text: about } : null;
    const modulesOff = optionalModules().filter((module) => !modules.includes(module));
    const decision = await changeSettings(
      db,
      member,
      {
        version,
        settings: { name, about: words, communes, languages, accent, modulesOff },
        logo: logo ?? (removeLogo ? 'remove' : 'keep'),
      },
      now,
    );
    if (decision.outcome === 'stale') {
      const { version: newer, ...current } = decision.current;
      const typed = {
        ...current,
        name,
        about: rewritten(current.about, words),
        communes,
        languages,
        modulesOff,
        look: { ...current.look, accent },
      };
      return again({ values: { ...form.values, version: String(newer) }, problems: {} }, changedFields(current, typed));
    }
    flash(c, { text: t('networks.settings.saved') });
    return c.redirect(`${path}/settings`, 303);
  });
};

/** undefined: none was sent. */
async function logoOf(file: File | undefined): Promise<Logo | 'unusable' | undefined> {
  if (!file) return undefined;
  if (file.size > LARGEST_LOGO) return 'unusable';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const contentType = pictureType(bytes);
  return contentType ? { name: file.name, contentType, bytes } : 'unusable';
}
