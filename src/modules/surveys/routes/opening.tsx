import { spacesOfPerson } from '#modules/accounts';
import { filled } from '#platform/slots';
import { showSubjects } from '#platform/subject';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, flash, membersOnly } from '#platform/web';
import { closeSurvey } from '../actions/close-survey.ts';
import { openSurvey } from '../actions/open-survey.ts';
import { surveyPaths, surveysPath } from '../addresses.ts';
import { LEAST } from '../rules/results.ts';
import { stateOf } from '../rules/survey-state.ts';
import { askedBeside } from '../slots.ts';
import { questionsOf } from '../store/questions.ts';
import { answeredOf, surveysOfNetwork } from '../store/surveys.ts';
import { ClosingPage } from '../views/closing-page.tsx';
import { SurveysPage } from '../views/surveys-page.tsx';
import { asMember, idOf, surveyHere } from './here.ts';
import { surveyShown } from './shown.ts';
import { surveyView } from './survey-view.tsx';

const ORDER = ['open', 'planned', 'draft', 'closed'] as const;

/** All surveys, one of them, and the two acts that begin and end it. */
export const openingRoutes = (app: App): void => {
  app.get('/surveys', membersOnly, async (c) => {
    const { db, t, now, network, member, frame } = c.var;
    const isCoordinator = member?.role === 'coordinator';
    const spaces = member && !isCoordinator ? await spacesOfPerson(db, member) : null;
    const all = await surveysOfNetwork(db, network.id, spaces);
    const subjects = all.map(({ survey }) => ({ kind: survey.subjectKind, id: survey.subjectId }));
    const about = await showSubjects(
      db,
      network.id,
      subjects.filter(({ kind }) => kind !== 'network'),
      { member, t, base: `/n/${network.slug}` },
    );
    const listed = all.map(({ survey, answered }) => {
      const subject = about.get(`${survey.subjectKind}:${survey.subjectId}`);
      const title =
        subject && (typeof subject.title === 'string' ? subject.title : inLanguage(subject.title, t.lang).text);
      return {
        survey: surveyShown(survey, now),
        answered,
        about: title ?? null,
        href: surveyPaths(network.slug, survey.id).survey,
      };
    });
    const parts = ORDER.filter((state) => isCoordinator || state === 'open' || state === 'closed').map((state) => ({
      state,
      surveys: listed.filter(({ survey }) => survey.state === state),
    }));
    const subject = { networkId: network.id, kind: 'network', id: network.id };
    const path = surveysPath(network.slug);
    return c.html(
      <SurveysPage
        frame={frame}
        parts={parts}
        makePath={isCoordinator ? `${path}/new` : null}
        beside={await filled(askedBeside, { db, t, now, networkSlug: network.slug, member, subject, path })}
      />,
    );
  });

  app.get('/surveys/:survey', membersOnly, (c) => surveyView(c));

  app.post('/surveys/:survey/opening', coordinatorsOnly, async (c) => {
    const { db, t, now } = c.var;
    const { paths } = await surveyHere(c);
    const refused = await openSurvey(db, asMember(c), idOf(c, 'survey'), now);
    if (refused) return surveyView(c, t(`surveys.refused.${refused}`));
    flash(c, { text: t('surveys.done.open') });
    return c.redirect(paths.survey, 303);
  });

  app.get('/surveys/:survey/closing', coordinatorsOnly, async (c) => {
    const { db, now, frame } = c.var;
    const { survey, which, paths } = await surveyHere(c);
    if (stateOf(survey, now) === 'closed') return c.redirect(paths.survey, 303);
    const [answered, questions] = await Promise.all([answeredOf(db, which), questionsOf(db, which)]);
    return c.html(
      <ClosingPage
        frame={frame}
        survey={surveyShown(survey, now)}
        paths={paths}
        answered={answered}
        missing={Math.max(0, LEAST - answered)}
        isOfSpace={survey.audience === 'space'}
        hasWords={questions.some(({ definition }) => definition.kind === 'said')}
      />,
    );
  });

  app.post('/surveys/:survey/closing', coordinatorsOnly, async (c) => {
    const { db, t, now } = c.var;
    const { which, paths } = await surveyHere(c);
    await closeSurvey(db, which, { by: asMember(c).personId }, now);
    flash(c, { text: t('surveys.done.closed') });
    return c.redirect(paths.survey, 303);
  });
};
