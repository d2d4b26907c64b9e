import type { T } from '#platform/texts';
import type { ClockWords } from '../rules/live/face.ts';

/** The words of a clock with their places to fill: a device fills them without asking anybody. */
export const clockWords = (t: T): ClockWords => ({
  waiting: t('live.waiting'),
  left: t('live.left'),
  last: t('live.last'),
  beyond: t('live.beyond'),
  paused: t('live.paused'),
  over: t('live.over'),
  next: t('live.next', { step: '{step}' }),
  noNext: t('live.noNext'),
  after: t('live.after', { hour: '{hour}', slot: '{slot}' }),
  late: t('live.late', { minutes: '{minutes}' }),
  lateOne: t('live.lateOne'),
  early: t('live.early', { minutes: '{minutes}' }),
  earlyOne: t('live.earlyOne'),
  onTime: t('live.onTime'),
  spoken: t('live.spoken', { minutes: '{minutes}', seconds: '{seconds}' }),
  itIs: t('live.itIs', { hour: '{hour}' }),
  rehearsal: t('live.rehearsal'),
  tried: t('live.tried'),
  sayBegin: t('live.sayBegin', { step: '{step}', minutes: '{minutes}' }),
  saySoon: t('live.saySoon'),
  sayLast: t('live.sayLast'),
  sayOver: t('live.sayOver'),
  unheard: t('live.unheard', { minutes: '{minutes}' }),
  hurried: t('live.hurried'),
});
