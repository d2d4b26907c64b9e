import type { Actor, Method, Minutes, Step } from '../rules/method.ts';

/** A step with its place in time, and who acts. `minutes` null: it hangs on how many people there are. */
export type StepShown = {
  says: string;
  who: Actor;
  startsAfter: number | null;
  minutes: Minutes;
  times: NonNullable<Step['times']>;
};

/** A method in the language of the reader. */
export type MethodShown = Omit<Method, 'name' | 'what' | 'notWhen' | 'rotation' | 'steps'> & {
  name: string;
  what: string;
  notWhen: string;
  rotation: string | null;
};
