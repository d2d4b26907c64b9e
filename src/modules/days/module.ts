import type { Module } from '#platform/module';
import { writeReportSent } from './mails/report/report-sent.ts';
import { acceptanceRoutes } from './routes/acceptances.tsx';
import { afterRoutes } from './routes/after.tsx';
import { byHandRoutes } from './routes/by-hand.tsx';
import { tableRoutes } from './routes/capture/table.tsx';
import { tableCodeRoutes } from './routes/capture/table-codes.tsx';
import { casePlanRoutes } from './routes/case-plan.tsx';
import { caseRoutes } from './routes/cases.tsx';
import { drawRoutes } from './routes/draw.tsx';
import { explainedRoutes } from './routes/explained.tsx';
import { groupRoutes } from './routes/groups.tsx';
import { fromPaperRoutes } from './routes/harvest/from-paper.tsx';
import { gatheringRoutes } from './routes/harvest/gathering.tsx';
import { harvestRoutes } from './routes/harvest/harvest.tsx';
import { plenaryRoutes } from './routes/harvest/plenary.tsx';
import { clockRoutes } from './routes/live/clock.ts';
import { consoleRoutes } from './routes/live/console.tsx';
import { liveScreenRoutes } from './routes/live/screen.tsx';
import { methodsWentRoutes } from './routes/methods-went.tsx';
import { organisationsMetRoutes } from './routes/organisations-met.tsx';
import { ownRoutes } from './routes/own.tsx';
import { paperRoutes } from './routes/papers.tsx';
import { pinRoutes } from './routes/pins.tsx';
import { repairRoutes } from './routes/repair.tsx';
import { reportRoutes } from './routes/report/report.tsx';
import { roundRoutes } from './routes/rounds.tsx';
import { screenRoutes } from './routes/screen.tsx';
import { sheetRoutes } from './routes/sheets/sheets.tsx';
import { swapRoutes } from './routes/swap.tsx';
import { arrangingRoutes } from './routes/timetable/arranging.tsx';
import { budgetRoutes } from './routes/timetable/budget.tsx';
import { pasteRoutes } from './routes/timetable/paste.tsx';
import { publishingRoutes } from './routes/timetable/publishing.tsx';
import { timetableSheetRoutes } from './routes/timetable/sheets.ts';
import { slotRoutes } from './routes/timetable/slots.tsx';
import { timetableRoutes } from './routes/timetable/timetable.tsx';
import { variantRoutes } from './routes/timetable/variants.tsx';
import { walkRoutes } from './routes/timetable/walks.tsx';
import { versionRoutes } from './routes/versions.tsx';
import { wishSettingsRoutes } from './routes/wish-settings.tsx';
import { wishRoutes } from './routes/wishes.tsx';
import { subjects } from './subjects.ts';
import { workers } from './worker.ts';

export const days: Module = {
  name: 'days',
  routes: (app) => {
    ownRoutes(app);
    tableRoutes(app);
    clockRoutes(app);
    sheetRoutes(app);
  },
  networkRoutes: (app) => {
    roundRoutes(app);
    // Addresses with a name before those with an id.
    acceptanceRoutes(app);
    wishSettingsRoutes(app);
    wishRoutes(app);
    casePlanRoutes(app);
    caseRoutes(app);
    groupRoutes(app);
    byHandRoutes(app);
    pinRoutes(app);
    swapRoutes(app);
    versionRoutes(app);
    explainedRoutes(app);
    organisationsMetRoutes(app);
    drawRoutes(app);
    paperRoutes(app);
    screenRoutes(app);
    consoleRoutes(app);
    liveScreenRoutes(app);
    repairRoutes(app);
    tableCodeRoutes(app);
    harvestRoutes(app);
    fromPaperRoutes(app);
    gatheringRoutes(app);
    plenaryRoutes(app);
    reportRoutes(app);
    afterRoutes(app);
    methodsWentRoutes(app);
    timetableRoutes(app);
    slotRoutes(app);
    pasteRoutes(app);
    timetableSheetRoutes(app);
    publishingRoutes(app);
    walkRoutes(app);
    variantRoutes(app);
    budgetRoutes(app);
    arrangingRoutes(app);
  },
  workers,
  letters: [writeReportSent],
  subjects,
};
