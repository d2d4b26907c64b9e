import type { Context } from 'hono';
import type { z } from 'zod';
import { type OrganisationInNetwork, organisationsOf } from '#modules/accounts';
import { mayMeanNobody, type Told, tellsWho, withoutNames } from '#modules/statements';
import { newId } from '#platform/db';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, type Env, flash, notTooOften, readForm } from '#platform/web';
import { writeSheet } from '../../actions/sheets/write-sheet.ts';
import { organisationPath } from '../../addresses.ts';
import { CaseSheetForm } from '../../forms/sheets.ts';
import { knownOrganisation } from '../../rules/known-organisation.ts';
import { namedIn, withService } from '../../rules/sheets/named.ts';
import { SHEET_PARTS, type SheetPart, standing, textOf } from '../../rules/sheets/parts.ts';
import { sheetOf } from '../../store/sheets/sheets.ts';
import { type PartShown, SheetPage } from '../../views/sheets/sheet-page.tsx';
import { SheetRulePage } from '../../views/sheets/sheet-rule-page.tsx';
import { forThisPhone, type TableHere, tableHere } from '../capture/table-here.ts';
import { acceptRule, hasAccepted } from './rule.ts';

const WRITINGS = { points: 600, seconds: 300 };

/** What a table writes of a case: behind the rule, read by the scanner, on several phones at once. */
export const sheetRoutes = (app: App): void => {
  app.get('/t/:code/cases/:case', async (c) => {
    forThisPhone(c);
    const here = orMissing(await tableHere(c));
    const sheet = sheetHere(c, here);
    if (!hasAccepted(c, here.which.eventId))
      return c.html(<SheetRulePage frame={c.var.frame} paths={here.paths} title={sheet.title} caseId={sheet.caseId} />);
    return c.html(await sheetView(c, here, null));
  });

  app.post('/t/:code/rule', async (c) => {
    const here = orMissing(await tableHere(c));
    const form = await readForm(c, CaseSheetForm.pick({ group: true }).loose());
    acceptRule(c, here.which.eventId);
    flash(c, { text: c.var.t('sheets.accepted') });
    const asked = String(form.values.case ?? '');
    const studied = here.day.cases.find(({ id }) => id === asked);
    return c.redirect(studied ? here.paths.sheet(studied.id) : here.paths.table, 303);
  });

  app.put('/t/:code/cases/:case', async (c) => {
    const { db, now, t } = c.var;
    const here = orMissing(await tableHere(c));
    const sheet = sheetHere(c, here);
    await notTooOften('table.sheet', c.var.address, WRITINGS);
    if (!hasAccepted(c, here.which.eventId)) return c.redirect(here.paths.sheet(sheet.caseId), 303);
    const form = await readForm(c, CaseSheetForm);
    if (!form.ok) {
      const service = String(form.values.service ?? '');
      return c.html(await sheetView(c, here, { typed: typedIn(form.values), seen: {}, nobody: [], service }), 422);
    }

    const { nobody, replace, lang = t.lang } = form.value;
    const organisations = await organisationsOf(db, here.which.networkId);
    const written = {
      ...form.value,
      orientations: withService(form.value.orientations, calledHere(form.value.service, organisations, lang)),
    };
    const told = (words: string) => toldIn(words, { lang, nobody, organisations });
    const texts = Object.fromEntries(
      SHEET_PARTS.map((part) => {
        const words = written[part];
        return [part, replace === part ? withoutNames(t, words, told(words)) : words];
      }),
    ) as Record<SheetPart, string>;
    const isTold = SHEET_PARTS.some((part) => told(texts[part]).length > 0);
    if (isTold)
      return c.html(await sheetView(c, here, { typed: texts, seen: seenIn(form.value), nobody, service: '' }), 422);

    const typed = {
      profile: { words: texts.profile, seen: form.value.profileSeen },
      diagnosis: { words: texts.diagnosis, seen: form.value.diagnosisSeen },
      proposals: { words: texts.proposals, seen: form.value.proposalsSeen },
      orientations: { words: texts.orientations, seen: form.value.orientationsSeen },
    };
    const groups = here.table.rounds.map(({ groupId }) => groupId);
    const groupId = groups.find((one) => one === form.value.group) ?? sheet.groupId;
    const which = { ...here.which, groupId, caseId: sheet.caseId };
    await writeSheet(db, which, typed, { id: form.key ?? newId(), lang, writtenBy: null }, now);
    flash(c, { text: t('sheets.saved') });
    return c.redirect(here.paths.sheet(sheet.caseId), 303);
  });
};

/** The case of the address, and the group that studies it: that of the round for cases, else of the round that is on. */
function sheetHere(c: Context<Env>, { day, table }: TableHere) {
  const studied = orMissing(day.cases.find(({ id }) => id === c.req.param('case')));
  const forCases = table.rounds.find(({ roundId }) => roundId === day.casePlan?.roundId);
  const { groupId } = orMissing(forCases ?? table.current);
  const title = inLanguage(studied.title, c.var.t.lang).text;
  return { caseId: studied.id, groupId, title, about: studied.about };
}

/** What was typed, and the texts its writer had seen: what came meanwhile was not among them and is not replaced. */
type Again = {
  typed: Partial<Record<SheetPart, string>>;
  seen: Partial<Record<SheetPart, string[]>>;
  nobody: string[];
  service: string;
};

const typedIn = (values: Record<string, string | string[]>): Again['typed'] =>
  Object.fromEntries(SHEET_PARTS.map((part) => [part, String(values[part] ?? '')]));

const seenIn = (value: z.output<typeof CaseSheetForm>): Again['seen'] => ({
  profile: value.profileSeen,
  diagnosis: value.diagnosisSeen,
  proposals: value.proposalsSeen,
  orientations: value.orientationsSeen,
});

async function sheetView(c: Context<Env>, here: TableHere, again: Again | null) {
  const { db, frame, now, t } = c.var;
  const { caseId, groupId, title, about } = sheetHere(c, here);
  const [texts, organisations] = await Promise.all([
    sheetOf(db, { ...here.which, groupId, caseId }),
    organisationsOf(db, here.which.networkId),
  ]);
  const isHere = new Set(organisations.map(({ id }) => id));
  const parts = SHEET_PARTS.map((part): PartShown => {
    const stands = standing(texts, part);
    const words = again?.typed[part] ?? textOf(stands);
    const told = again ? toldIn(words, { lang: t.lang, nobody: again.nobody, organisations }) : [];
    const linked = new Map(stands.flatMap(({ named }) => named.map((one) => [one.words, one.organisationId])));
    return {
      part,
      words,
      seen: again?.seen[part] ?? stands.map(({ id }) => id),
      standing: stands.map(({ said }) => inLanguage(said, t.lang)),
      told,
      doubtful: told.filter(mayMeanNobody),
      linked: [...linked].flatMap(([name, id]) =>
        isHere.has(id) ? [{ words: name, href: organisationPath(here.slug, id) }] : [],
      ),
    };
  });
  return (
    <SheetPage
      frame={{ ...frame, live: liveTopics([`group:${groupId}`], now) }}
      paths={here.paths}
      mark={here.table.mark}
      caseId={caseId}
      groupId={groupId}
      title={title}
      about={about ? inLanguage(about, t.lang).text : null}
      parts={parts}
      nobody={again?.nobody ?? []}
      services={organisations.map(({ name }) => name[t.lang === 'nl' ? 'nl' : 'fr'])}
      service={again?.service ?? ''}
    />
  );
}

/** An organisation that was chosen bears its name as the directory writes it; another service is what was typed. */
function calledHere(typed: string, organisations: readonly OrganisationInNetwork[], lang: string): string {
  const id = knownOrganisation(typed, organisations);
  const name = organisations.find((one) => one.id === id)?.name;
  return name ? name[lang === 'nl' ? 'nl' : 'fr'] : typed;
}

type Reading = { lang: string; nobody: readonly string[]; organisations: readonly OrganisationInNetwork[] };

/** What tells who somebody is. A word that may be a name is none where it belongs to what an organisation is called. */
function toldIn(words: string, { lang, nobody, organisations }: Reading): Told[] {
  const told = tellsWho(words, { lang, meantNobody: nobody });
  if (!told.some(mayMeanNobody)) return told;
  const names = namedIn(words, organisations).map((one) => one.words);
  return told.filter((one) => !(mayMeanNobody(one) && names.some((name) => name.includes(one.text))));
}
