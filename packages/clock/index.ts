export { beginClock, type DeviceClock, distrusted, heard, isSet, type Sample, serverTime } from './device-clock.ts';
export {
  AFTER_LAST,
  momentOf,
  type SheetStep,
  type TimerAct,
  type TimerDoing,
  type TimerState,
  timerAt,
} from './timer.ts';
