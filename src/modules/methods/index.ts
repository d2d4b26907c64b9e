/** What others may use of methods: the library, and a method in the minutes there are. */
export { library, methodById } from './library/index.ts';
export { type FittedStep, fittedSteps } from './rules/fitted.ts';
export type { Material, Method, Minutes, Said, Step } from './rules/method.ts';
export { methodParts } from './slots.ts';
