import type { Group, Item } from './items.ts';

export const answers = ['accept', 'correct', 'ignore'] as const;
export type Answer = (typeof answers)[number];
/** `fields`: as they were corrected. */
export type Choice = { answer: Answer; fields?: Record<string, string> };
/** By item. What has none is not decided, and stays outside. */
export type Choices = Record<string, Choice>;

type Sent = Readonly<Record<string, string | string[]>>;

/** Of a field as it came: without what surrounds it. */
const sentIn = (sent: Sent, field: string): string => {
  const value = sent[field];
  return ((Array.isArray(value) ? value[0] : value) ?? '').trim();
};

/**
 * What the form says of each item. Whoever writes other words corrects, whichever button is pressed in: what was typed is
 * never lost, unless they say that it is to be ignored.
 */
export function choicesSent(items: readonly Item[], sent: Sent): Choices {
  const choices: Choices = {};
  for (const { id, fields } of items) {
    const answer = answers.find((one) => one === sentIn(sent, id)) ?? null;
    const typed = Object.fromEntries(Object.keys(fields).map((field) => [field, sentIn(sent, `${id}-${field}`)]));
    const differs = Object.entries(fields).some(([field, value]) => typed[field] !== value.trim());
    if (answer === 'ignore') choices[id] = { answer, ...(differs && { fields: typed }) };
    else if (differs) choices[id] = { answer: 'correct', fields: typed };
    else if (answer) choices[id] = { answer: 'accept' };
  }
  return choices;
}

/** Those of a group that nobody decided. */
export function acceptAll(items: readonly Item[], choices: Choices, group: Group): Choices {
  const open = items.filter((item) => item.group === group && !choices[item.id]);
  return { ...choices, ...Object.fromEntries(open.map(({ id }) => [id, { answer: 'accept' as const }])) };
}

export const fieldsChosen = ({ id, fields }: Item, choices: Choices): Readonly<Record<string, string>> => ({
  ...fields,
  ...choices[id]?.fields,
});

/** What stands in each field of the form, by its name; of what nobody decided the answer is empty. */
export const fieldsOfForm = (items: readonly Item[], choices: Choices): Record<string, string> =>
  Object.fromEntries(
    items.flatMap((item) => [
      [item.id, choices[item.id]?.answer ?? ''],
      ...Object.entries(fieldsChosen(item, choices)).map(([field, value]) => [`${item.id}-${field}`, value]),
    ]),
  );

/** Items of which the one says something else than the other. */
export const chosenOtherwise = (items: readonly Item[], one: Choices, other: Choices): Item[] =>
  items.filter(
    (item) =>
      one[item.id]?.answer !== other[item.id]?.answer ||
      JSON.stringify(fieldsChosen(item, one)) !== JSON.stringify(fieldsChosen(item, other)),
  );

/** It comes in. */
export const isTaken = (choices: Choices, id: string): boolean =>
  choices[id] !== undefined && choices[id]?.answer !== 'ignore';
