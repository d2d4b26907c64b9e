import type { Filling } from '#platform/slots';
import { Acts, Button, Quiet, Section } from '#platform/ui';
import { minutesPaths } from './minutes-addresses.ts';
import { mayWrite } from './rules/minutes/state.ts';
import { attendanceOf } from './store/attendance.ts';
import { meetingOf } from './store/meetings.ts';
import { minutesOf } from './store/minutes/minutes.ts';
import { markOf } from './words/minutes.ts';

/** On the page of a meeting: how its minutes stand, and the way to read or write them. */
export const eventMinutes: Filling = async ({ db, t, networkSlug, member, subject, dated }) => {
  if (subject.kind !== 'event' || dated?.sort !== 'meeting') return null;
  const which = { networkId: subject.networkId, eventId: subject.id };
  const kept = await minutesOf(db, which);
  const isPublic = kept?.state === 'approved' && kept.audience === 'public';
  if (!member && !isPublic) return null;
  const paths = minutesPaths(networkSlug, subject.id);
  const mark = kept?.state === 'approved' ? markOf(t, { number: kept.number ?? 0, year: kept.numberYear ?? 0 }) : null;
  const writes = member !== null && (kept === null || kept.state === 'draft') && (await mayWriteHere());
  if (!kept && !writes) return null;
  return (
    <Section title={t('minutes.title')} ruled={false}>
      <Quiet>{mark ?? t(kept ? `minutes.state.${kept.state}` : 'minutes.notBegun')}</Quiet>
      <Acts>
        {kept ? (
          <Button href={paths.minutes} kind="outlined" icon="file">
            {t('minutes.readThem')}
          </Button>
        ) : null}
        {writes ? (
          <Button href={paths.write} kind="outlined" icon="note-pencil">
            {t(kept ? 'minutes.goOn' : 'minutes.write')}
          </Button>
        ) : null}
      </Acts>
    </Section>
  );

  async function mayWriteHere(): Promise<boolean> {
    const [meeting, attendance] = await Promise.all([meetingOf(db, which), attendanceOf(db, which)]);
    if (!meeting || !member) return false;
    const present = attendance.flatMap(({ state, personId }) => (state === 'present' && personId ? [personId] : []));
    return mayWrite(member, { ...meeting, present });
  }
};
