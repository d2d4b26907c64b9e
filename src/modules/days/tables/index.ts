export { tableCode, tableSaying } from './capture.ts';
export { casePlan, studyCase } from './cases.ts';
export { gathering, gatheringSource } from './harvest.ts';
export { liveAct } from './live.ts';
export { dayFigures, organisationsMet } from './met.ts';
export { draw, group, round } from './rounds.ts';
export { composition, mixing, seat, version, versionSeat } from './seats.ts';
export { budgetLine, slot, timetable, timetableAct, variant } from './timetable.ts';
export { acceptance, settings, task, wish } from './wishes.ts';
