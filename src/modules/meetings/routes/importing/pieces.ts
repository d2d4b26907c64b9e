import { z } from 'zod';
import { orMissing } from '#platform/missing';
import type { TextKey } from '#platform/texts';
import { type App, coordinatorsOnly, readForm } from '#platform/web';
import { chooseOne } from '../../actions/importing/choose-one.ts';
import { fieldsOfForm } from '../../rules/importing/choices.ts';
import { asMember, idOf } from '../here.ts';

const anything = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const WAS = 'was-';

/**
 * Each choice by itself, from the page that goes on being gone through. Without JavaScript all of them come together, with
 * the form.
 */
export const pieceRoutes = (app: App): void => {
  app.put('/meetings/imports/:import/pieces/:piece', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const { values } = await readForm(c, anything);
    const was = Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        name.startsWith(WAS) ? [[name.slice(WAS.length), value] as const] : [],
      ),
    );
    const piece = orMissing(c.req.param('piece') ?? null);
    const choosing = { importId: idOf(c, 'import'), piece, sent: values, was };
    const chosen = await chooseOne(db, asMember(c), choosing, now);
    if (chosen.outcome === 'wrong')
      return c.json({ said: (t as (key: TextKey) => string)(chosen.problem as TextKey) }, 422);
    if (chosen.outcome === 'closed') return c.json({ said: t('importing.closedMeanwhile') }, 410);
    const { version, items, choices } = chosen;
    const isStale = chosen.outcome === 'stale';
    const seen = Number(values.version);
    const listed = items.filter(({ group }) => group !== 'into');
    const decided = listed.filter(({ id }) => choices[id]).length;
    return c.json(
      {
        version,
        // Whoever shows the version that was changed has all of it; others get what stands.
        stands: isStale || chosen.before !== seen ? fieldsOfForm(items, choices) : null,
        said: isStale ? t('importing.chosenMeanwhile') : null,
        ...{ decided: listed.length > 0 ? decided / listed.length : 1 },
        progress: t('importing.decidedOf', { decided, all: listed.length }),
      },
      isStale ? 409 : 200,
    );
  });
};
