import { momentWords } from '../../words/index.ts';
import { offerEnded, placeAsked, placeDeclined, placeGiven, placeOffered, waitingNoted } from '../kinds.ts';
import { practicalSentences } from '../practical-sentences.ts';
import { aboutRegistration } from './about-registration.ts';

/** Letters about places: waiting for one, being given or offered one, being asked for. */
export const placeLetters = [
  aboutRegistration(waitingNoted, {
    while: ['waiting'],
    words: (t, { registration, title, when, along, why }) => ({
      title: t('calendar.letter.waiting.title', { title }),
      sentences: [
        t('calendar.letter.waiting.noted', { name: registration.givenName, title, when }),
        ...along,
        ...why,
        t('calendar.letter.waiting.then'),
      ],
      label: t('calendar.letter.waiting.see'),
    }),
  }),
  aboutRegistration(placeGiven, {
    while: ['registered'],
    words: (t, { registration, event, title, when, along }) => ({
      title: t('calendar.letter.given.title', { title }),
      sentences: [
        t('calendar.letter.given.say', { name: registration.givenName, title, when }),
        ...along,
        ...practicalSentences(t, { event, registration }),
        t(event.kind === 'day' ? 'calendar.letter.confirmed.codeOfDay' : 'calendar.letter.confirmed.code', {
          code: registration.code,
        }),
        t('calendar.letter.given.ifNot'),
      ],
      label: t('calendar.letter.seeRegistration'),
    }),
  }),
  aboutRegistration(placeOffered, {
    while: ['offered'],
    words: (t, { registration, title, when, along }) => ({
      title: t('calendar.letter.offered.title', { title }),
      sentences: [
        t('calendar.letter.offered.say', { name: registration.givenName, title, when }),
        t('calendar.letter.offered.until', {
          moment: registration.offerEndsAt ? momentWords(t, registration.offerEndsAt) : '',
        }),
        ...along,
      ],
      label: t('calendar.letter.offered.answer'),
    }),
  }),
  aboutRegistration(offerEnded, {
    while: ['withdrawn'],
    words: (t, { registration, title }) => ({
      title: t('calendar.letter.offerEnded.title', { title }),
      sentences: [t('calendar.letter.offerEnded.say', { name: registration.givenName, title })],
      label: t('calendar.letter.offerEnded.again'),
    }),
  }),
  aboutRegistration(placeAsked, {
    while: ['asked'],
    words: (t, { registration, title, when, along }) => ({
      title: t('calendar.letter.asked.title', { title }),
      sentences: [
        t('calendar.letter.asked.noted', { name: registration.givenName, title, when }),
        ...along,
        t('calendar.letter.asked.then'),
      ],
      label: t('calendar.letter.waiting.see'),
    }),
  }),
  aboutRegistration(placeDeclined, {
    while: ['withdrawn'],
    words: (t, { registration, title }) => ({
      title: t('calendar.letter.declined.title', { title }),
      sentences: [
        t('calendar.letter.declined.say', { name: registration.givenName, title }),
        ...(registration.declinedBecause
          ? [t('calendar.letter.declined.because', { reason: registration.declinedBecause })]
          : []),
      ],
      label: t('calendar.letter.declined.see'),
    }),
  }),
];
