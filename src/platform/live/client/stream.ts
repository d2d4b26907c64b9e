/** The stream for the topics of all tabs. Asked for more, it is opened anew; broken, the browser opens it again. */
export function openStream(hear: (topic: string) => void): { want(seals: Set<string>): void } {
  let source: EventSource | null = null;
  let listensTo = '';

  const open = () => {
    source?.close();
    source = new EventSource(`/live?${listensTo}`);
    source.addEventListener('changed', ({ data }) => hear(data as string));
    // A stream that is refused (its seal is over) must not be asked for again and again.
    source.addEventListener('error', () => {
      if (source?.readyState === EventSource.CLOSED) source = null;
    });
  };

  return {
    want(seals) {
      const wanted = [...seals]
        .slice(-8)
        .map((seal) => `on=${encodeURIComponent(seal)}`)
        .join('&');
      if (wanted === listensTo && source) return;
      listensTo = wanted;
      open();
    },
  };
}
