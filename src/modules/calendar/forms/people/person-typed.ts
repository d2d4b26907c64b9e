import type { Registration } from '../../store/registering/registrations.ts';

/** Somebody as a person would have typed them, to be corrected. */
export const personTyped = (registration: Registration): Record<string, string> => ({
  givenName: registration.givenName,
  familyName: registration.familyName ?? '',
  email: registration.email ?? '',
  organisation: registration.organisationName ?? '',
  role: registration.role,
  function: registration.function ?? '',
  language: registration.language ?? '',
  presence: registration.morning && registration.afternoon ? 'day' : registration.morning ? 'morning' : 'afternoon',
  remark: registration.remark ?? '',
});
