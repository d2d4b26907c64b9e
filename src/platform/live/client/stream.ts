/** More pages than these are not looked at on one device. */
const MOST_SEALS = 8;

/** The stream for the topics of all tabs. Asked for more, it is opened anew; broken, the browser opens it again. */
export function openStream(hear: (topic: string, at: number) => void): { want(wanted: Map<string, number>): void } {
  let source: EventSource | null = null;
  let listensTo = new Set<string>();

  const open = (seals: string[], since: number) => {
    const before = source;
    const on = seals.map((seal) => `on=${encodeURIComponent(seal)}`).join('&');
    const opening = new EventSource(`/live?${on}&since=${since}`);
    source = opening;
    // The one before goes on until this one hears: nothing falls between them.
    opening.addEventListener('ready', () => before?.close());
    // What the server says is named by the hour of its clock.
    opening.addEventListener('changed', ({ data, lastEventId }) => hear(data as string, Number(lastEventId)));
    opening.addEventListener('error', () => {
      // A stream that is refused (its seals are over) must not be asked for again and again.
      if (opening.readyState !== EventSource.CLOSED) return;
      before?.close();
      if (source === opening) source = null;
    });
  };

  return {
    /** Seal → when its page was shown: what changed since then and before the stream opened is told too. */
    want(wanted) {
      const latest = [...wanted].slice(-MOST_SEALS);
      const unheard = source ? latest.filter(([seal]) => !listensTo.has(seal)) : latest;
      if (unheard.length === 0) return;
      const seals = latest.map(([seal]) => seal);
      listensTo = new Set(seals);
      open(seals, Math.min(...unheard.map(([, since]) => since)));
    },
  };
}
