import { personNames } from '#modules/accounts';
import { orMissing } from '#platform/missing';
import { filled } from '#platform/slots';
import type { Language } from '#platform/texts';
import { type App, keepForGuests } from '#platform/web';
import { copyRoutes } from './copy-routes.tsx';
import { MethodsAsked } from './forms.ts';
import { ownRoutes } from './own-routes.tsx';
import { chosenFrom, sizes, spans } from './rules/choose.ts';
import { type Method, purposes } from './rules/method.ts';
import { running } from './rules/running.ts';
import { methodParts } from './slots.ts';
import { methodsOf } from './store/copies.ts';
import { MethodPage } from './views/method-page.tsx';
import { MethodsPage } from './views/methods-page.tsx';
import type { MethodShown } from './views/shown.ts';

/** How one works together is no secret: guests read all of it. */
export function routes(app: App): void {
  app.get('/methods', async (c) => {
    const { db, frame, member, network, t } = c.var;
    const asked = MethodsAsked.parse(c.req.query());
    const { all, copies, retired } = await methodsOf(db, network.id);
    keepForGuests(c);
    return c.html(
      <MethodsPage
        frame={frame}
        path={`/n/${network.slug}/methods`}
        methods={chosenFrom(all, asked).map((method) => shownIn(t.lang, method))}
        copied={new Set(copies.keys())}
        retired={member?.role === 'coordinator' ? retired.map((method) => shownIn(t.lang, method)) : []}
        mayAdd={member?.role === 'coordinator'}
        asked={asked}
        choices={{ purposes, spans, sizes }}
      />,
    );
  });

  ownRoutes(app);

  app.get('/methods/:method', async (c) => {
    const { db, frame, member, network, now, t } = c.var;
    const { byId, copies } = await methodsOf(db, network.id);
    const method = orMissing(byId(c.req.param('method')));
    const copy = copies.get(method.id);
    // Members read who wrote it; everybody else reads when.
    const writer = member && copy?.changedBy ? copy.changedBy : null;
    const names = writer ? await personNames(db, [writer]) : null;
    keepForGuests(c);
    const subject = { networkId: network.id, kind: 'method', id: method.id };
    const context = { db, t, now, networkSlug: network.slug, member, subject, path: c.req.path };
    return c.html(
      <MethodPage
        parts={await filled(methodParts, context)}
        copy={copy ? { ...copy, by: (writer && names?.get(writer)) || null } : null}
        mayAdapt={member?.role === 'coordinator'}
        frame={frame}
        path={`/n/${network.slug}/methods`}
        method={shownIn(t.lang, method)}
        steps={running(method.steps).map(({ step: { says, who, minutes, times = 1 }, startsAfter }) => ({
          says: says[t.lang],
          ...{ who, minutes, times, startsAfter },
        }))}
      />,
    );
  });

  copyRoutes(app);
}

const shownIn = (lang: Language, { name, what, notWhen, rotation, ...method }: Method): MethodShown => ({
  ...method,
  name: name[lang],
  what: what[lang],
  notWhen: notWhen[lang],
  rotation: rotation?.[lang] ?? null,
});
