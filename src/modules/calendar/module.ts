import type { Module } from '#platform/module';
import { calendarPath, templatesPath } from './addresses.ts';
import { writeEventCancelled } from './mails/event-cancelled.ts';
import { writeEventChanged } from './mails/event-changed.ts';
import { writeEventInvitation } from './mails/event-invitation.ts';
import { writeEventReminder } from './mails/event-reminder.ts';
import { placeLetters } from './mails/places.ts';
import { writeRegistrationConfirmed } from './mails/registration-confirmed.ts';
import { writeReplaced } from './mails/replaced.ts';
import { taskLetters } from './mails/tasks.ts';
import { writeEventToConfirm } from './mails/to-confirm.ts';
import { ownCertificateRoutes } from './routes/door/certificates.tsx';
import { routes } from './routes/index.ts';
import { heldOfPerson } from './store/exports.ts';
import { subjects } from './subjects.ts';
import { workers } from './worker.ts';

export { eventParts } from './slots.ts';

export const calendar: Module = {
  name: 'calendar',
  routes: ownCertificateRoutes,
  networkRoutes: routes,
  workers,
  letters: [
    writeRegistrationConfirmed,
    ...placeLetters,
    writeReplaced,
    writeEventChanged,
    writeEventCancelled,
    writeEventToConfirm,
    writeEventInvitation,
    writeEventReminder,
    ...taskLetters,
  ],
  subjects,
  exports: heldOfPerson,
  navigation: ({ t, network }) => [
    {
      href: calendarPath(network.slug),
      label: t('calendar.title'),
      icon: 'calendar-blank',
      order: 10,
      covers: [`/n/${network.slug}/events`, templatesPath(network.slug)],
    },
  ],
};
