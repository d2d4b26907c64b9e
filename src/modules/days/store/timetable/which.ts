import { and, eq } from 'drizzle-orm';
import { timetable } from '../../tables/index.ts';
import type { Which } from '../day.ts';

export const timetableIs = ({ networkId, eventId }: Which) =>
  and(eq(timetable.networkId, networkId), eq(timetable.eventId, eventId));
