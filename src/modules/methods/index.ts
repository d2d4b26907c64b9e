/** What others may use of methods: those of a network, and a method in the minutes there are. */
export { type FittedStep, fittedSteps } from './rules/fitted.ts';
export type { Material, Method, Minutes, Said, Step } from './rules/method.ts';
export { satisfactionOf } from './rules/satisfaction.ts';
export { methodParts } from './slots.ts';
export { methodsOf, type NetworkMethods } from './store/copies.ts';
export { saidBy, saidOfMethod, saySatisfaction } from './store/satisfaction.ts';
