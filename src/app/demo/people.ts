/** The person the start of the demo signs in as. All names of the demo are invented. */
export const DEMO_COORDINATOR = 'ana.verhaegen@senne-sud.example';
