import { beginClock, type DeviceClock, distrusted, heard, serverTime } from '#packages/clock';

/** How often the server is asked: some times at first and whenever something happened to this device, then each minute. */
const AT_ONCE = 5;
const AGAIN = 3;
const APART = 150;
const EVERY = 60_000;
/** The clock of the device and a watch that nobody sets went apart: it slept, or somebody set it. */
const STRANGE = 250;
const KEPT = 'server-ahead';

let clock: DeviceClock = beginClock();
let asking = false;
let apart = Date.now() - performance.now();
let started = false;

/** The server’s time as this device knows it. One for all clocks of a page. */
export const serverNow = (): number => serverTime(clock, Date.now());

export function startServerClock(): void {
  if (started) return;
  started = true;
  clock = remembered();
  void ask(AT_ONCE);
  setInterval(() => void ask(AGAIN), EVERY);
  setInterval(lookForSleep, 1_000);
  for (const back of ['online', 'pageshow'] as const) window.addEventListener(back, () => void ask(AT_ONCE));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    lookForSleep();
    void ask(AT_ONCE);
  });
}

function lookForSleep(): void {
  const now = Date.now() - performance.now();
  if (Math.abs(now - apart) < STRANGE) return;
  apart = now;
  clock = distrusted(clock);
  void ask(AT_ONCE);
}

/** Without a cookie: nobody is looked up for it, on any process. */
async function ask(times: number): Promise<void> {
  if (asking || !navigator.onLine) return;
  asking = true;
  for (let time = 0; time < times; time++) {
    const asked = performance.now();
    try {
      const answer = await fetch('/time', {
        credentials: 'omit',
        cache: 'no-store',
        signal: AbortSignal.timeout(5_000),
      });
      const serverAt = Number(await answer.text());
      const took = performance.now() - asked;
      if (answer.ok && serverAt > 0) clock = heard(clock, { heardAt: Date.now(), took, serverAt });
    } catch {
      // Nobody answers: what was learnt before is still worth something.
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, APART));
  }
  asking = false;
  remember();
}

/** What was known when the page was open last, so that a device that starts without a connection is not far off. */
function remembered(): DeviceClock {
  try {
    const ahead = Number(localStorage.getItem(KEPT) ?? Number.NaN);
    if (Number.isNaN(ahead)) return beginClock();
    const took = 2_000;
    return heard(beginClock(), { heardAt: Date.now(), took, serverAt: Date.now() + ahead - took / 2 });
  } catch {
    return beginClock();
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEPT, String(Math.round(serverNow() - Date.now())));
  } catch {
    // Storage may be forbidden: then the device learns anew each time.
  }
}
