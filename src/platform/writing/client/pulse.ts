/** In milliseconds. `quiet`: nothing was heard for so long; `waiting`: the same, while an answer is due; `answer`: until one comes. */
export type Patience = { quiet: number; waiting: number; answer: number };

/** A network that is slow answers within it; a meeting does not wait longer to be told. */
export const usualPatience: Patience = { quiet: 15_000, waiting: 4_000, answer: 12_000 };

export type Pulse = {
  /** A connection is being made. */
  begins(): void;
  heard(): void;
  /** Asks now: the network may be another one. */
  ask(): void;
  ends(): void;
};

type Asking = {
  /** Whether the server owes an answer. */
  isWaiting: () => boolean;
  /** Bytes that have not left the device yet: as long as they become fewer, the connection lives. */
  unsent: () => number;
  question: () => void;
  dead: () => void;
};

/**
 * A connection that was cut on its way says nothing, for minutes: no side is told. So the device asks when it has heard
 * nothing, and takes an answer that does not come for the end. It asks first and counts then: a page in the background, or
 * a machine that slept, looks at its clock much too late.
 */
export function openPulse({ isWaiting, unsent, question, dead }: Asking, patience: Patience): Pulse {
  let heardAt = performance.now();
  let askedAt: number | null = null;
  let seen = 0;
  let looking: ReturnType<typeof setInterval> | null = null;

  const heard = () => {
    heardAt = performance.now();
    askedAt = null;
  };
  const ask = () => {
    if (askedAt !== null) return;
    askedAt = performance.now();
    question();
  };
  const look = () => {
    const left = unsent();
    if (left !== seen && askedAt !== null) askedAt = performance.now();
    seen = left;
    const now = performance.now();
    if (askedAt === null && now - heardAt >= (isWaiting() ? patience.waiting : patience.quiet)) ask();
    else if (askedAt !== null && now - askedAt >= patience.answer) dead();
  };
  const ends = () => {
    if (looking !== null) clearInterval(looking);
    looking = null;
    askedAt = null;
  };
  return {
    begins() {
      ends();
      heard();
      // Until the server says its first word it owes one.
      askedAt = heardAt;
      seen = unsent();
      looking = setInterval(look, Math.min(1_000, patience.waiting / 2));
    },
    heard,
    ask,
    ends,
  };
}
