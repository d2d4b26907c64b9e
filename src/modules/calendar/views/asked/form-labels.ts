import { fieldAndLanguage } from '#packages/written';
import type { T } from '#platform/texts';
import type { QuestionKind } from '../../rules/registering/questions.ts';

type Theirs = { field: string; text: string }[];
type Said = { term: string; text: string }[];

/** A field that is written in each language, as its label says it. null: the field is none of them. */
function writtenLabel(t: T, name: string): string | null {
  const ofChoice = fieldAndLanguage(name, ['name', 'place'] as const);
  if (ofChoice) return t(`calendar.choice.${ofChoice.field}`, { language: t(`calendar.language.${ofChoice.lang}`) });
  const ofQuestion = fieldAndLanguage(name, ['asked', 'answers', 'help'] as const);
  if (!ofQuestion) return null;
  return t(`calendar.question.${ofQuestion.field}`, { language: t(`calendar.language.${ofQuestion.lang}`) });
}

const OF_CHOICE = {
  price: 'calendar.choice.price',
  places: 'calendar.form.places',
  day: 'calendar.form.day',
  startsAt: 'calendar.form.startsAt',
  endsAt: 'calendar.form.endsAt',
  host: 'calendar.choice.host',
} as const;

/** What somebody else wrote of a choice, under the labels of its form. */
export const choiceStands = (t: T, theirs: Theirs): Said =>
  theirs.map(({ field, text }) => {
    const key = Object.entries(OF_CHOICE).find(([name]) => name === field)?.[1];
    return { term: key ? t(key) : (writtenLabel(t, field) ?? field), text };
  });

type Conditions = readonly { value: string; label: string }[];

/** What somebody else wrote of a question, in words: a form keeps names of choices. */
export const questionStands = (t: T, theirs: Theirs, kinds: readonly QuestionKind[], conditions: Conditions): Said =>
  theirs.map(({ field, text }) => {
    if (field === 'kind') {
      const kind = kinds.find((one) => one === text);
      return { term: t('calendar.question.kind'), text: kind ? t(`calendar.question.kind.${kind}`) : text };
    }
    if (field === 'isRequired')
      return {
        term: t('calendar.question.isRequired'),
        text: t(text === 'yes' ? 'calendar.form.yes' : 'calendar.form.no'),
      };
    if (field === 'shownWhen')
      return {
        term: t('calendar.question.shownWhen'),
        text: conditions.find(({ value }) => value === text)?.label ?? t('calendar.question.everybody'),
      };
    return { term: writtenLabel(t, field) ?? field, text };
  });
