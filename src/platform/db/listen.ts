import pg from 'pg';

type Ears = {
  hear: (payload: string) => void;
  /** The connection broke. It is made again, every half second until it stands. */
  onLost?: () => void;
  onStillAway?: (error: unknown) => void;
  /** It stands again: what was said meanwhile nobody heard. */
  onBack?: () => void;
};

/** A connection of its own that hears what is said on a channel (NOTIFY), as soon as it is committed. */
export async function listen(
  connection: pg.ClientConfig,
  channel: string,
  { hear, onLost, onStillAway, onBack }: Ears,
): Promise<{ close(): Promise<void> }> {
  let client: pg.Client | null = null;
  let isClosed = false;

  const open = async () => {
    const opening = new pg.Client({ ...connection, keepAlive: true, connectionTimeoutMillis: 10_000 });
    opening.on('notification', ({ payload }) => payload && hear(payload));
    opening.on('error', () => lost(opening));
    opening.on('end', () => lost(opening));
    try {
      await opening.connect();
      await opening.query(`listen ${channel}`);
    } catch (error) {
      await opening.end().catch(() => {});
      throw error;
    }
    if (isClosed) return opening.end();
    client = opening;
  };
  const lost = (which: pg.Client) => {
    if (isClosed || client !== which) return;
    client = null;
    onLost?.();
    again();
  };
  const again = () => {
    if (isClosed) return;
    open().then(onBack, (error: unknown) => {
      onStillAway?.(error);
      setTimeout(again, 500).unref();
    });
  };

  await open();
  return {
    async close() {
      isClosed = true;
      await client?.end();
    },
  };
}
