import type { Module } from '#platform/module';
import { accounts } from '../modules/accounts/module.ts';
import { calendar } from '../modules/calendar/module.ts';
import { commitments } from '../modules/commitments/module.ts';
import { days } from '../modules/days/module.ts';
import { experiments } from '../modules/experiments/module.ts';
import { meetings } from '../modules/meetings/module.ts';
import { methods } from '../modules/methods/module.ts';
import { networks } from '../modules/networks/module.ts';
import { statements } from '../modules/statements/module.ts';
import { surveys } from '../modules/surveys/module.ts';

/** Every module of the product, in the order of the map: what stands lower first. */
export const modules: Module[] = [
  networks,
  accounts,
  statements,
  surveys,
  methods,
  commitments,
  calendar,
  days,
  experiments,
  meetings,
];
