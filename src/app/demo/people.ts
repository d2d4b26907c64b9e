import { emailOf } from './facts/persons.ts';

/** The person the start of the demo signs in as. All names of the demo are invented. */
export const DEMO_COORDINATOR = 'ana.verhaegen@senne-sud.example';

/** Whom the page to sign in proposes in the demo: who coordinates, and who works in an organisation. */
export const DEMO_PEOPLE = [DEMO_COORDINATOR, emailOf('Yassine El Amrani', 'rampe')];

/** On Djamila’s badge of next week’s day, and in the README: `/p/TILLEUL-4273` shows her tables without an account. */
export const DEMO_CODE = 'TILLEUL 4273';
