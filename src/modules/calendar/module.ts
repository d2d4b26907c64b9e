import type { Module } from '#platform/module';
import { calendarPath, templatesPath } from './addresses.ts';
import { writeEventCancelled } from './mails/events/event-cancelled.ts';
import { writeEventChanged } from './mails/events/event-changed.ts';
import { writeEventInvitation } from './mails/planning/event-invitation.ts';
import { writeEventReminder } from './mails/planning/event-reminder.ts';
import { taskLetters } from './mails/planning/tasks.ts';
import { writeEventToConfirm } from './mails/planning/to-confirm.ts';
import { placeLetters } from './mails/registering/places.ts';
import { writeRegistrationConfirmed } from './mails/registering/registration-confirmed.ts';
import { writeReplaced } from './mails/registering/replaced.ts';
import { ownCertificateRoutes } from './routes/door/certificates.tsx';
import { routes } from './routes/index.ts';
import { byCodeRoutes } from './routes/registering/by-code.tsx';
import { heldOfPerson } from './store/people/exports.ts';
import { subjects } from './subjects.ts';
import { workers } from './worker.ts';

export { eventParts } from './slots.ts';

export const calendar: Module = {
  name: 'calendar',
  routes: (app) => {
    ownCertificateRoutes(app);
    byCodeRoutes(app);
  },
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
