export const ledgerPath = (slug: string): string => `/n/${slug}/commitments`;
export const commitmentPath = (slug: string, id: string): string => `${ledgerPath(slug)}/${id}`;
export const answersPath = (slug: string, seal: string): string => `${ledgerPath(slug)}/answers/${seal}`;
export const nextAgendaPath = (slug: string): string => `${ledgerPath(slug)}/next-agenda`;
export const followUpSettingsPath = (slug: string): string => `${ledgerPath(slug)}/settings`;
export const outcomesPath = (slug: string, eventId: string): string => `/n/${slug}/events/${eventId}/outcomes`;
export const promisePath = (slug: string, from: Record<string, string> = {}): string => {
  const query = new URLSearchParams(from);
  return `${ledgerPath(slug)}/new${query.size > 0 ? `?${query}` : ''}`;
};
/** By the right of the table it was kept at. */
export const completePath = (slug: string, id: string, right: string): string =>
  `${commitmentPath(slug, id)}/edit?${new URLSearchParams({ right })}`;
export const presentTasksPath = (slug: string, eventId: string): string => `/n/${slug}/events/${eventId}/present-tasks`;
export const presentAnswerPath = (slug: string, seal: string): string => `${ledgerPath(slug)}/present/${seal}`;
