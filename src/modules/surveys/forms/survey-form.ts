import { z } from 'zod';
import { inLang } from '#packages/written';
import { isId } from '#platform/db';
import type { Language, Written } from '#platform/texts';
import { inEach, readWritten, words, writtenTyped } from '#platform/web';
import { momentTyped, typedMoment } from '../rules/hours.ts';
import type { Audience } from '../rules/who-answers.ts';
import type { SurveyContent } from '../store/save-survey.ts';

const typed = (audiences: readonly Audience[]) =>
  z.looseObject({
    ...inEach('title', 160),
    ...inEach('about', 1000),
    audience: z.enum(audiences, { error: 'surveys.problem.audience' }),
    opensAt: words(30),
    closesAt: words(30),
    wantsLetters: z.string().optional(),
    from: z.string({ error: 'web.problem.choice' }).optional(),
    version: z.coerce.number({ error: 'web.problem.number' }).int().default(0),
  });

type Given = {
  preferred: Language;
  now: Date;
  /** Already open: its hour to open is not typed any more. */
  opened: Date | null;
  /** Who may be asked about this thing. */
  audiences: readonly Audience[];
  /** What stands there now, so that a translation that did not follow is known. null: a new one. */
  stands: { title: Written; about: Written | null } | null;
};

export const surveyForm = ({ preferred, now, opened, audiences, stands }: Given) =>
  typed(audiences).transform((given, ctx) => {
    const wrong = (field: string, message: string): null => {
      ctx.addIssue({ code: 'custom', path: [field], message });
      return null;
    };
    const moment = (field: 'opensAt' | 'closesAt') =>
      given[field] ? (momentTyped(given[field]) ?? wrong(field, 'surveys.problem.moment')) : null;
    const title =
      readWritten(given, 'title', preferred, stands?.title) ??
      wrong(inLang('title', preferred), 'surveys.problem.title');
    const opensAt = opened ?? moment('opensAt');
    const closesAt = moment('closesAt');
    if (opensAt && !opened && opensAt < now) wrong('opensAt', 'surveys.problem.past');
    if (closesAt && closesAt <= now) wrong('closesAt', 'surveys.problem.past');
    else if (opensAt && closesAt && closesAt <= opensAt) wrong('closesAt', 'surveys.problem.order');
    if (!title) return z.NEVER;
    const about = readWritten(given, 'about', preferred, stands?.about);
    const { audience, version } = given;
    const content: SurveyContent = {
      title,
      about,
      audience,
      opensAt,
      closesAt,
      wantsLetters: given.wantsLetters !== undefined,
    };
    return { version, content, from: fromTyped(given.from) };
  });

export type From = 'nothing' | 'readyMade' | { surveyId: string };

const fromTyped = (from: string | undefined): From =>
  from === 'readyMade' ? 'readyMade' : isId(from) ? { surveyId: from } : 'nothing';

/** The same as a person would have typed it. */
export const surveyTyped = (survey: SurveyContent): Record<string, string> => ({
  ...writtenTyped('title', survey.title),
  ...writtenTyped('about', survey.about),
  audience: survey.audience,
  opensAt: survey.opensAt ? typedMoment(survey.opensAt) : '',
  closesAt: survey.closesAt ? typedMoment(survey.closesAt) : '',
  wantsLetters: survey.wantsLetters ? 'yes' : '',
});
