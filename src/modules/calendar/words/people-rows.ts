import type { T } from '#platform/texts';
import type { Asked, ChoiceAsked } from '../rules/asked/asked.ts';
import { dayOf, timeOf } from '../rules/moment.ts';
import type { PersonSaid } from '../store/people/people-said.ts';
import { answerWords, said } from './asked-words.ts';
import { presenceWords } from './index.ts';

/** What a file of participants may say of them; a question has its own column. */
export const PEOPLE_COLUMNS = [
  'givenName',
  'familyName',
  'organisation',
  'role',
  'function',
  'language',
  'email',
  'presence',
  'state',
  'registeredAt',
  'code',
  'meal',
  'diet',
  'sessions',
  'way',
  'travelsFrom',
  'remark',
] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

export type Column = { id: string; label: string; cell: (person: PersonSaid) => string };

/** All columns that a file of this event's participants may have, in the order in which they stand. */
export function peopleColumns(t: T, { choices, questions }: Asked): Column[] {
  const named = (ids: readonly (string | null)[], kind: ChoiceAsked['kind']) =>
    t.list(choices.filter((one) => one.kind === kind && ids.includes(one.id)).map(({ name }) => said(t, name)));
  const cells: Record<PeopleColumn, Column['cell']> = {
    givenName: ({ givenName }) => givenName,
    familyName: ({ familyName }) => familyName ?? '',
    organisation: ({ organisationName }) => organisationName ?? '',
    role: ({ role }) => t(`calendar.role.${role}`),
    function: (person) => person.function ?? '',
    language: ({ language }) => (language ? t(`calendar.language.${language}`) : ''),
    email: ({ email }) => email ?? '',
    presence: (person) => presenceWords(t, person),
    state: ({ state }) => t(`calendar.file.state.${state}`),
    // With its year, and sorted by a spreadsheet.
    registeredAt: ({ registeredAt }) => `${dayOf(registeredAt)} ${timeOf(registeredAt)}`,
    code: ({ code }) => code,
    meal: ({ options }) => named(options, 'meal'),
    diet: ({ diet }) => diet ?? '',
    sessions: ({ options }) => named(options, 'session'),
    way: ({ joinsAt, leavesAt }) =>
      [joinsAt, leavesAt].some(Boolean) ? [named([joinsAt], 'stop'), named([leavesAt], 'stop')].join(' → ') : '',
    travelsFrom: ({ travelsFrom }) => travelsFrom ?? '',
    remark: ({ remark }) => remark ?? '',
  };
  const has = (kind: ChoiceAsked['kind']) => choices.some((one) => one.kind === kind);
  const isUsed = (id: PeopleColumn): boolean => {
    if (id === 'meal' || id === 'diet') return has('meal');
    if (id === 'sessions') return has('session');
    return id === 'way' || id === 'travelsFrom' ? has('stop') : true;
  };
  return [
    ...PEOPLE_COLUMNS.filter(isUsed).map((id) => ({ id, label: t(`calendar.file.column.${id}`), cell: cells[id] })),
    ...questions.map((question) => ({
      id: question.id,
      label: said(t, question.asked),
      cell: ({ answers }: PersonSaid) => {
        const answered = answers[question.id];
        return answered === undefined ? '' : answerWords(t, question, answered);
      },
    })),
  ];
}
