import type { OrganisationQuestion } from '../people/import-questions.ts';
import type { OrganisationChoices } from '../people-in/index.ts';

/** What was chosen for each organisation of the list, as the form sends it: `id:…` of the directory, `new`, or `none`. */
export function organisationChoices(
  questions: readonly OrganisationQuestion[],
  sent: (key: string) => string | undefined,
  isKnown: (id: string) => boolean,
): OrganisationChoices {
  const choices: Record<string, OrganisationChoices[string]> = {};
  for (const { key, said } of questions) {
    const choice = sent(key);
    if (choice === 'none') choices[key] = { none: true };
    if (choice === 'new') choices[key] = { newName: said };
    if (choice?.startsWith('id:') && isKnown(choice.slice(3))) choices[key] = { id: choice.slice(3) };
  }
  return choices;
}

/** The choice as it stands in the form. Without one: the first suggestion, else a new organisation. */
export function choiceShown({ key, suggestions }: OrganisationQuestion, choices: OrganisationChoices): string {
  const choice = Object.hasOwn(choices, key) ? choices[key] : undefined;
  if (choice) return 'id' in choice ? `id:${choice.id}` : 'none' in choice ? 'none' : 'new';
  return suggestions[0] ? `id:${suggestions[0]}` : 'new';
}
