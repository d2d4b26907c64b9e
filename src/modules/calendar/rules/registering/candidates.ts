import type { OrganisationQuestion } from '../people/import-questions.ts';
import type { OrganisationChoices } from '../people-in/index.ts';
import { significantWords } from '../people-in/organisation-key.ts';

type InDirectory = { id: string; name: { fr: string; nl: string; en?: string }; aliases: readonly string[] };

/** A page with more than so many options to choose from is too heavy for a phone. */
const mostOptions = 4000;

/**
 * Which organisations of the directory are offered for a question. All of them in a small network; in a large one those
 * that share a word with what the list says, what is suggested, and what was chosen before.
 */
export function candidatesFor(directory: readonly InDirectory[], questions: number) {
  if (directory.length * questions <= mostOptions) return () => () => true;
  const words = new Map(
    directory.map(({ id, name, aliases }) => [id, new Set([name.fr, name.nl, ...aliases].flatMap(significantWords))]),
  );
  return ({ key, said, suggestions }: OrganisationQuestion, choices: OrganisationChoices) => {
    const asked = significantWords(said).filter((word) => word.length > 3);
    const choice = Object.hasOwn(choices, key) ? choices[key] : undefined;
    const chosen = choice && 'id' in choice ? choice.id : null;
    return ({ id }: { id: string }): boolean =>
      id === chosen || suggestions.includes(id) || asked.some((word) => words.get(id)?.has(word));
  };
}
