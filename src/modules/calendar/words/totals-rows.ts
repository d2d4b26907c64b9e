import type { T } from '#platform/texts';
import type { Totals } from '../rules/asked/totals.ts';
import { said } from './asked-words.ts';

/** The totals as a table of cells: choices, diets, organisations, one under the other. */
export function totalsRows(t: T, { choices, diets, organisations }: Totals): string[][] {
  const presence = (['day', 'morning', 'afternoon'] as const).map((one) => t(`calendar.presence.${one}`));
  return [
    [t('calendar.totals.choice'), t('calendar.totals.number'), ...presence],
    ...choices.map(({ choice, people, wholeDay, morning, afternoon }) => [
      said(t, choice.name),
      ...[people, wholeDay, morning, afternoon].map(String),
    ]),
    [],
    [t('calendar.totals.diets'), t('calendar.totals.number')],
    ...diets.map(({ words, people }) => [words, String(people)]),
    [],
    [
      t('calendar.people.column.organisation'),
      t('calendar.totals.number'),
      ...choices.map(({ choice }) => said(t, choice.name)),
      t('calendar.totals.due'),
    ],
    ...organisations.map(({ name, people, byChoice, due }) => [
      name ?? t('calendar.totals.noOrganisation'),
      String(people),
      ...choices.map(({ choice }) => String(byChoice.get(choice.id) ?? 0)),
      amount(due),
    ]),
  ];
}

/** A figure that a spreadsheet program reads as one. */
const amount = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
