/** Custom element → the chunk that makes it move. Fetched when a page has one; without it the page works all the same. */
const islands: Record<string, () => Promise<unknown>> = {
  'agenda-clock': async () => (await import('../../modules/meetings/islands/agenda-clock.ts')).startAgendaClock(),
  'agenda-order': async () => (await import('../../modules/meetings/islands/agenda-order.ts')).startAgendaOrder(),
  'asked-when': async () => (await import('../../modules/calendar/islands/asked-when.ts')).startAskedWhen(),
  'day-clock': async () => (await import('../../modules/days/islands/live/day-clock.ts')).startDayClock(),
  'door-desk': async () => {
    const [{ startDoor }, { tablesHere }] = await Promise.all([
      import('../../modules/calendar/islands/door/desk.ts'),
      import('../../modules/days/islands/door-tables.ts'),
    ]);
    startDoor(tablesHere);
  },
  'draft-keeper': async () => (await import('../../modules/calendar/islands/draft-keeper.ts')).startDraftKeeper(),
  'draw-reveal': async () => (await import('../../modules/days/islands/draw.ts')).startDraw(),
  'group-board': async () => (await import('../../modules/days/islands/board.ts')).startBoard(),
  'live-minutes': async () => (await import('../../modules/meetings/islands/live/index.ts')).startLiveMinutes(),
  'review-keys': async () => (await import('../../modules/meetings/islands/review-keys.ts')).startReviewKeys(),
  'screen-pages': async () => (await import('../../modules/days/islands/screen.ts')).startScreen(),
  'table-said': async () => (await import('../../modules/days/islands/table-said.ts')).startTableSaid(),
  'pass-keys': async () => (await import('../../modules/accounts/islands/passkeys.ts')).startPasskeys(),
};

const started = new Set<string>();

export function startIslands(): void {
  const look = () => {
    for (const [name, start] of Object.entries(islands)) {
      if (started.has(name) || !document.querySelector(name)) continue;
      started.add(name);
      void start();
    }
  };
  document.addEventListener('turbo:load', look);
  document.addEventListener('turbo:render', look);
}
