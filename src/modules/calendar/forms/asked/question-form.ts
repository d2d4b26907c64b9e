import { z } from 'zod';
import { inLang } from '#packages/written';
import type { Language } from '#platform/texts';
import { inEach, readWritten, typedEach, writtenTyped } from '#platform/web';
import type { QuestionAsked } from '../../rules/asked/asked.ts';
import { answersTyped, possibleAnswers } from '../../rules/asked/possible-answers.ts';
import { QUESTION_KINDS, type ShownWhen } from '../../rules/registering/questions.ts';

const typed = z.looseObject({
  kind: z.enum(QUESTION_KINDS, { error: 'web.problem.choice' }).default('words'),
  ...inEach('asked', 300),
  ...inEach('help', 300),
  ...inEach('answers', 2000),
  isRequired: z.string({ error: 'web.problem.choice' }).optional(),
  shownWhen: z.string({ error: 'web.problem.choice' }).optional(),
  version: z.coerce.number({ error: 'web.problem.number' }).int().default(0),
});

/** `conditions`: what it may hang on, as the form writes it. */
type Asking = { stands: QuestionAsked | null; preferred: Language; conditions: readonly ShownWhen[] };

/** A question to those who register: typed. */
export const questionForm = ({ stands, preferred, conditions }: Asking) =>
  typed.transform((given, ctx) => {
    const wrong = (field: string, message: string): null => {
      ctx.addIssue({ code: 'custom', path: [field], message });
      return null;
    };
    const lang = stands?.asked.lang ?? preferred;
    const asked =
      readWritten(given, 'asked', lang, stands?.asked ?? null) ??
      wrong(inLang('asked', lang), 'calendar.problem.question');
    const hasAnswers = given.kind === 'one' || given.kind === 'several';
    const answers = hasAnswers ? possibleAnswers(typedEach(given, 'answers'), lang, stands?.answers ?? []) : [];
    if (hasAnswers && answers.length < 2) wrong(inLang('answers', lang), 'calendar.problem.answers');
    const shownWhen = conditions.find((one) => conditionTyped(one) === given.shownWhen) ?? null;
    if (given.shownWhen && !shownWhen) wrong('shownWhen', 'web.problem.choice');
    if (!asked) return z.NEVER;
    const help = readWritten(given, 'help', lang, stands?.help ?? null);
    const isRequired = given.isRequired !== undefined;
    return { version: given.version, content: { kind: given.kind, asked, help, answers, isRequired, shownWhen } };
  });

export type QuestionTyped = z.output<ReturnType<typeof questionForm>>['content'];

/** A condition as a form carries it. */
export const conditionTyped = ({ questionId, answer }: ShownWhen): string => `${questionId} ${answer}`;

/** The same as a person would have typed it. */
export const questionTyped = (question: QuestionAsked): Record<string, string> => ({
  ...writtenTyped('asked', question.asked),
  ...writtenTyped('help', question.help),
  answersFr: answersTyped(question.answers, 'fr'),
  answersNl: answersTyped(question.answers, 'nl'),
  answersEn: answersTyped(question.answers, 'en'),
  kind: question.kind,
  isRequired: question.isRequired ? 'yes' : '',
  shownWhen: question.shownWhen ? conditionTyped(question.shownWhen) : '',
});
