export { casePlan, studyCase } from './cases.ts';
export { dayFigures, organisationsMet } from './met.ts';
export { draw, group, round } from './rounds.ts';
export { composition, mixing, seat, version, versionSeat } from './seats.ts';
export { acceptance, settings, task, wish } from './wishes.ts';
