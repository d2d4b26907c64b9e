import { peopleInSpace } from '#modules/accounts';
import { spaceOf } from '#modules/networks';
import { inLang } from '#packages/written';
import { isId } from '#platform/db';
import { Missing, orMissing } from '#platform/missing';
import { plugged } from '#platform/slots';
import type { Subject } from '#platform/subject';
import { inLanguage, type Language, nameIn, type T } from '#platform/texts';
import { type App, coordinatorsOnly, flash, type RefilledForm, readForm } from '#platform/web';
import { changeSurvey } from '../actions/change-survey.ts';
import { makeSurvey } from '../actions/make-survey.ts';
import { removeSurvey } from '../actions/remove-survey.ts';
import { surveyPaths, surveysPath } from '../addresses.ts';
import { surveyForm, surveyTyped } from '../forms/survey-form.ts';
import { type SurveyedEvent, surveyedEvents } from '../ports.ts';
import { typedMoment } from '../rules/hours.ts';
import { morningAfter } from '../rules/letters.ts';
import { LEAST } from '../rules/results.ts';
import { canChange } from '../rules/survey-state.ts';
import { audiencesAbout } from '../rules/who-answers.ts';
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
    const { subject } = occasion;
    const audiences = audiencesAbout(subject.kind);
    const form = await readForm(c, surveyForm({ preferred: t.lang, now, opened: null, audiences, stands: null }));
    if (!form.ok) return newPage(c, occasion, form);
    const { content, from } = form.value;
    const surveyId = await makeSurvey(db, asMember(c), { subject, kind: occasion.kind, content, from }, now);
    flash(c, { text: t('surveys.done.made') });
    return c.redirect(surveyPaths(network.slug, surveyId).survey, 303);
  });

  app.get('/surveys/:survey/edit', coordinatorsOnly, async (c) => changePage(c, null, null));

  app.put('/surveys/:survey', coordinatorsOnly, async (c) => {
    const { db, t, now } = c.var;
    const { survey, paths } = await surveyHere(c);
    const opened = survey.opensAt && survey.opensAt <= now ? survey.opensAt : null;
    const audiences = audiencesAbout(survey.subjectKind);
    const form = await readForm(
      c,
      surveyForm({ preferred: survey.title.lang, now, opened, audiences, stands: survey }),
    );
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

type Occasion = {
  kind: 'survey' | 'evaluation';
  subject: Pick<Subject, 'kind' | 'id'>;
  /** What it is about, in words. null: the network as a whole. */
  about: string | null;
  event: SurveyedEvent | null;
  /** As it stands in the address of the form. */
  query: string;
  back: string;
};

/** `?event=…&kind=evaluation`, `?space=…`: what it will be about. An evaluation is always of an event. */
async function occasionOf(c: Here): Promise<Occasion> {
  const { db, t, network } = c.var;
  const { event: eventId, space: spaceId, kind: asked } = c.req.query();
  const idIn = (given: string) => orMissing(isId(given) ? given : null);
  if (eventId !== undefined) {
    const event = orMissing(await plugged(surveyedEvents).event(db, { networkId: network.id, eventId: idIn(eventId) }));
    const kind = asked === 'evaluation' ? 'evaluation' : 'survey';
    const place = { query: `?event=${eventId}&kind=${kind}`, back: `/n/${network.slug}/events/${eventId}` };
    const about = inLanguage(event.title, t.lang).text;
    return { kind, subject: { kind: 'event', id: eventId }, about, event, ...place };
  }
  if (spaceId !== undefined) {
    const space = orMissing(await spaceOf(db, { networkId: network.id, spaceId: idIn(spaceId) }));
    if (space.closedAt) throw new Missing();
    const place = { query: `?space=${spaceId}`, back: `/n/${network.slug}/spaces/${spaceId}` };
    const about = nameIn(t, space.name);
    return { kind: 'survey', subject: { kind: 'space', id: spaceId }, about, event: null, ...place };
  }
  const place = { query: '', back: surveysPath(network.slug) };
  return { kind: 'survey', subject: { kind: 'network', id: network.id }, about: null, event: null, ...place };
}

async function newPage(c: Here, occasion: Occasion, refilled: RefilledForm | null) {
  const { db, frame, t, network, now } = c.var;
  const { kind, subject, about, event, query, back } = occasion;
  const known = await surveysOfNetwork(db, network.id, null);
  const audiences = audiencesAbout(subject.kind);
  const isEvaluation = kind === 'evaluation';
  const before = lastAsked(known, kind, subject.kind === 'space' ? subject.id : (event?.editionOf ?? null));
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
  return c.html(
    <SurveyFormPage
      frame={frame}
      action={`${surveysPath(network.slug)}${query}`}
      back={back}
      method="post"
      heading={t(isEvaluation ? 'surveys.makeEvaluation' : 'surveys.make')}
      about={about}
      languages={writtenFirst(t, network.languages)}
      inLang={inLang}
      stands={{
        audience: isEvaluation ? 'came' : event ? 'anyone' : (audiences[0] ?? ''),
        from: isEvaluation ? (before?.survey.id ?? 'readyMade') : 'nothing',
        ...(isEvaluation && event ? evaluationTyped(t, event, now) : {}),
      }}
      refilled={refilled}
      fields={{}}
      audiences={audiences}
      beginnings={beginnings}
      hasLetters={isEvaluation}
      onlyHours={false}
      isOpen={false}
      refusal={null}
      note={await fewPeople(c, subject)}
    />,
    refilled ? 422 : 200,
  );
}

/** Where so few are asked that no result may ever be shown, that is said before. */
async function fewPeople(c: Here, { kind, id: spaceId }: Pick<Subject, 'kind' | 'id'>): Promise<string | null> {
  if (kind !== 'space') return null;
  const { length: people } = await peopleInSpace(c.var.db, { networkId: c.var.network.id, spaceId });
  return people < LEAST ? c.var.t('surveys.fewPeople', { people }) : null;
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
      audiences={audiencesAbout(survey.subjectKind)}
      beginnings={null}
      hasLetters={survey.kind === 'evaluation'}
      onlyHours={!canChange(survey, answered, now)}
      isOpen={survey.opensAt !== null && survey.opensAt <= now}
      refusal={refusal}
      note={null}
    />,
    refilled || refusal ? 422 : 200,
  );
}
