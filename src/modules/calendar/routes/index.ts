import type { App } from '#platform/web';
import { attachmentRoutes } from './attachments.tsx';
import { calendarRoutes } from './calendar.tsx';
import { confirmationRoutes } from './confirmations.tsx';
import { doorRoutes } from './door/index.ts';
import { draftRoutes } from './drafts.tsx';
import { eventRoutes } from './events.tsx';
import { feedRoutes } from './feeds.ts';
import { importRoutes } from './imports.tsx';
import { ownReminderRoutes } from './own-reminders.tsx';
import { peopleRoutes } from './people.tsx';
import { planningRoutes } from './planning.tsx';
import { registeredRoutes } from './registered.tsx';
import { registrationRoutes } from './registrations.tsx';
import { reminderRoutes } from './reminders.tsx';
import { secretFeedRoutes } from './secret-feeds.tsx';
import { taskRoutes } from './tasks.tsx';
import { templateRoutes } from './templates.tsx';

/** Every address of the calendar, given without its network. */
export const routes = (app: App): void => {
  calendarRoutes(app);
  eventRoutes(app);
  confirmationRoutes(app);
  draftRoutes(app);
  attachmentRoutes(app);
  registrationRoutes(app);
  registeredRoutes(app);
  peopleRoutes(app);
  importRoutes(app);
  planningRoutes(app);
  reminderRoutes(app);
  taskRoutes(app);
  ownReminderRoutes(app);
  templateRoutes(app);
  feedRoutes(app);
  secretFeedRoutes(app);
  doorRoutes(app);
};
