import { inLang } from '#packages/written';
import { isId } from '#platform/db';
import { orMissing } from '#platform/missing';
import { plugged } from '#platform/slots';
import { inLanguage, type Language, type T } from '#platform/texts';
import { type App, coordinatorsOnly, flash, type RefilledForm, readForm } from '#platform/web';
import { changeSurvey } from '../actions/change-survey.ts';
import { makeSurvey } from '../actions/make-survey.ts';
import { removeSurvey } from '../actions/remove-survey.ts';
import { surveyPaths, surveysPath } from '../addresses.ts';
import { surveyForm, surveyTyped } from '../forms/survey-form.ts';
import { type SurveyedEvent, surveyedEvents } from '../ports.ts';
import { typedMoment } from '../rules/hours.ts';
import { morningAfter } from '../rules/letters.ts';
import { canChange } from '../rules/survey-state.ts';
import { audiences } from '../rules/who-answers.ts';
import { answeredOf, type ListedSurvey, surveysOfNetwork } from '../store/surveys.ts';
import { wordsIn } from '../views/shown.ts';
import { SurveyFormPage } from '../views/survey-form-page.tsx';
import { asMember, type Here, idOf, surveyHere } from './here.ts';

const DAYS_TO_ANSWER = 15;

/** Coordinators prepare a survey, change it, copy it and take it away. */
export const makingRoutes = (app: App): void => {
  app.get('/surveys/new', coordinatorsOnly, async (c) => newPage(c, await occasionOf(c), null));

  app.post('/surveys', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const occasion = await occasionOf(c);
    const form = await readForm(c, surveyForm({ preferred: t.lang, now, opened: null, stands: null }));
    if (!form.ok) return newPage(c, occasion, form);
    const { content, from } = form.value;
    const subject = occasion.eventId ? { kind: 'event', id: occasion.eventId } : { kind: 'network', id: network.id };
    const surveyId = await makeSurvey(db, asMember(c), { subject, kind: occasion.kind, content, from }, now);
    flash(c, { text: t('surveys.done.made') });
    return c.redirect(surveyPaths(network.slug, surveyId).survey, 303);
  });

  app.get('/surveys/:survey/edit', coordinatorsOnly, async (c) => changePage(c, null, null));

  app.put('/surveys/:survey', coordinatorsOnly, async (c) => {
    const { db, t, now } = c.var;
    const { survey, paths } = await surveyHere(c);
    const opened = survey.opensAt && survey.opensAt <= now ? survey.opensAt : null;
    const form = await readForm(c, surveyForm({ preferred: survey.title.lang, now, opened, stands: survey }));
    if (!form.ok) return changePage(c, form, null);
    const decision = await changeSurvey(db, asMember(c), { surveyId: survey.id, ...form.value }, now);
    if (decision.outcome === 'refused' && decision.reason === 'closed')
      return changePage(c, null, t('surveys.refused.isClosed'));
    if (decision.outcome === 'refused') {
      // What stands there now is shown, what was typed stays: sent once more, it is meant.
      const stands = (await surveyHere(c)).survey;
      const refusal = t('surveys.refused.stale', {
        title: wordsIn(t, stands.title),
        who: t(`surveys.audience.${stands.audience}`),
      });
      return changePage(c, { values: form.values, problems: {} }, refusal);
    }
    flash(c, { text: t('surveys.done.changed') });
    return c.redirect(paths.survey, 303);
  });

  app.post('/surveys/:survey/copies', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const { survey } = await surveyHere(c);
    const subject = { kind: survey.subjectKind, id: survey.subjectId };
    const { title, about, audience, wantsLetters, kind } = survey;
    const content = { title, about, audience, wantsLetters, opensAt: null, closesAt: null };
    const surveyId = await makeSurvey(db, asMember(c), { subject, kind, content, from: { surveyId: survey.id } }, now);
    flash(c, { text: t('surveys.done.copied') });
    return c.redirect(surveyPaths(network.slug, surveyId).survey, 303);
  });

  app.delete('/surveys/:survey', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const surveyId = idOf(c, 'survey');
    await removeSurvey(db, asMember(c), { surveyId, removed: true }, now);
    const undo = { action: surveyPaths(network.slug, surveyId).back, label: t('surveys.undo') };
    flash(c, { text: t('surveys.done.removed'), undo });
    return c.redirect(surveysPath(network.slug), 303);
  });

  app.post('/surveys/:survey/return', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const surveyId = idOf(c, 'survey');
    await removeSurvey(db, asMember(c), { surveyId, removed: false }, now);
    flash(c, { text: t('surveys.done.back') });
    return c.redirect(surveyPaths(network.slug, surveyId).survey, 303);
  });
};

type Occasion = { kind: 'survey' | 'evaluation'; eventId: string | null; event: SurveyedEvent | null };

/** `?event=…&kind=evaluation`: what it will be about. An evaluation is always of an event. */
async function occasionOf(c: Here): Promise<Occasion> {
  const eventId = c.req.query('event') ?? null;
  if (eventId === null) return { kind: 'survey', eventId: null, event: null };
  const which = { networkId: c.var.network.id, eventId: orMissing(isId(eventId) ? eventId : null) };
  const event = orMissing(await plugged(surveyedEvents).event(c.var.db, which));
  return { kind: c.req.query('kind') === 'evaluation' ? 'evaluation' : 'survey', eventId, event };
}

async function newPage(c: Here, occasion: Occasion, refilled: RefilledForm | null) {
  const { db, frame, t, network, now } = c.var;
  const { kind, eventId, event } = occasion;
  const known = await surveysOfNetwork(db, network.id);
  const isEvaluation = kind === 'evaluation';
  const before = lastAsked(known, kind, event?.editionOf ?? null);
  const beginnings = [
    ...(isEvaluation
      ? [{ value: 'readyMade', label: t('surveys.from.readyMade'), text: t('surveys.from.readyMadeSay') }]
      : []),
    ...(before
      ? [
          {
            value: before.survey.id,
            label: t('surveys.from.survey', { title: wordsIn(t, before.survey.title) }),
            text: t('surveys.from.surveySay'),
          },
        ]
      : []),
    { value: 'nothing', label: t('surveys.from.nothing') },
  ];
  const query = eventId ? `?event=${eventId}&kind=${kind}` : '';
  return c.html(
    <SurveyFormPage
      frame={frame}
      action={`${surveysPath(network.slug)}${query}`}
      back={eventId ? `/n/${network.slug}/events/${eventId}` : surveysPath(network.slug)}
      method="post"
      heading={t(isEvaluation ? 'surveys.makeEvaluation' : 'surveys.make')}
      about={event && inLanguage(event.title, t.lang).text}
      languages={writtenFirst(t, network.languages)}
      inLang={inLang}
      stands={{
        audience: isEvaluation ? 'came' : event ? 'anyone' : 'members',
        from: isEvaluation ? (before?.survey.id ?? 'readyMade') : 'nothing',
        ...(isEvaluation && event ? evaluationTyped(t, event, now) : {}),
      }}
      refilled={refilled}
      fields={{}}
      audiences={event ? audiences : ['members', 'anyone']}
      beginnings={beginnings}
      hasLetters={isEvaluation}
      onlyHours={false}
      isOpen={false}
      refusal={null}
    />,
    refilled ? 422 : 200,
  );
}

/** Title and hours an evaluation begins with: two weeks to answer. */
function evaluationTyped(t: T, { title, endsAt }: SurveyedEvent, now: Date): Record<string, string> {
  const until = morningAfter(endsAt > now ? endsAt : now, DAYS_TO_ANSWER);
  return {
    [inLang('title', t.lang)]: t('surveys.evaluationOf', { title: inLanguage(title, t.lang).text }),
    wantsLetters: 'yes',
    closesAt: typedMoment(until),
  };
}

/** The same questions as last time: of the edition before, else the newest of its kind. */
function lastAsked(known: readonly ListedSurvey[], kind: string, editionOf: string | null): ListedSurvey | undefined {
  const same = known.filter(({ survey }) => survey.kind === kind && survey.closedAt);
  return same.find(({ survey }) => survey.subjectId === editionOf) ?? same[0];
}

const writtenFirst = (t: T, languages: readonly Language[], first: Language = t.lang): Language[] => [
  first,
  ...languages.filter((lang) => lang !== first),
];

async function changePage(c: Here, refilled: RefilledForm | null, refusal: string | null) {
  const { db, frame, t, now, network } = c.var;
  const { survey, which, paths } = await surveyHere(c);
  const answered = await answeredOf(db, which);
  return c.html(
    <SurveyFormPage
      frame={frame}
      action={paths.survey}
      back={paths.survey}
      method="put"
      heading={t('surveys.changeTitle')}
      about={wordsIn(t, survey.title)}
      languages={writtenFirst(t, network.languages, survey.title.lang)}
      inLang={inLang}
      stands={surveyTyped(survey)}
      refilled={refilled}
      fields={{ version: String(survey.version) }}
      audiences={survey.subjectKind === 'event' ? audiences : ['members', 'anyone']}
      beginnings={null}
      hasLetters={survey.kind === 'evaluation'}
      onlyHours={!canChange(survey, answered, now)}
      isOpen={survey.opensAt !== null && survey.opensAt <= now}
      refusal={refusal}
    />,
    refilled || refusal ? 422 : 200,
  );
}
