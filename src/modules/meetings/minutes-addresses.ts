const networkPath = (slug: string): string => `/n/${slug}`;

/** Where the minutes of a meeting are read, written, sent, approved. */
export function minutesPaths(slug: string, eventId: string) {
  const meeting = `${networkPath(slug)}/meetings/${eventId}`;
  const minutes = `${meeting}/minutes`;
  return {
    meeting,
    minutes,
    write: `${minutes}/write`,
    live: `${minutes}/live`,
    blocks: `${minutes}/blocks`,
    block: (id: string) => `${minutes}/blocks/${id}`,
    sending: `${minutes}/sending`,
    approval: `${minutes}/approval`,
    yes: `${minutes}/yes`,
    amendments: `${minutes}/amendments`,
    check: `${minutes}/check`,
    distribution: `${minutes}/distribution`,
    next: `${minutes}/next`,
    file: (kind: 'pdf' | 'docx' | 'json') => `${minutes}/minutes.${kind}`,
  };
}
export type MinutesPaths = ReturnType<typeof minutesPaths>;

export const askedPath = (slug: string, seal: string): string => `${networkPath(slug)}/minutes-to-approve/${seal}`;
export const readingPath = (slug: string, seal: string): string => `${networkPath(slug)}/minutes/${seal}`;
export const decisionsPath = (slug: string): string => `${networkPath(slug)}/decisions`;
export const decisionPath = (slug: string, id: string): string => `${decisionsPath(slug)}/${id}`;
