/** What others may use of methods: the library, a method in the minutes there are, and the one clock. */
export { library, methodById } from './library/index.ts';
export { type FittedStep, fittedSteps } from './rules/fitted.ts';
export type { Material, Method, Minutes, Said, Step } from './rules/method.ts';
export { momentOf, type SheetStep, type TimerAct, type TimerState, timerAt } from './rules/timer.ts';
