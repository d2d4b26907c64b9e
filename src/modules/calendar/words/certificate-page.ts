import { inLanguage, nameIn, type T } from '#platform/texts';
import type { CertificatePage } from '../papers/certificates.ts';
import { type Attended, lasted } from '../rules/door/certificate.ts';
import { nameSaid } from '../rules/door/names.ts';
import { arrivalsForgottenOn } from '../rules/retention.ts';
import type { EventFacts } from '../store/events/events.ts';
import type { Participant } from '../store/people/participants.ts';
import { placeWords, whenWords } from './index.ts';

type Certified = {
  event: EventFacts;
  person: Participant;
  there: Attended;
  network: Parameters<typeof nameIn>[1];
  /** Names of the organisations that organised it. */
  organisers: readonly Parameters<typeof nameIn>[1][];
  address: string;
};

/** A certificate in words. `t`: of the person. */
export function certificatePage(t: T, { event, person, there, network, organisers, address }: Certified, now: Date) {
  const place = placeWords(t, event);
  const by = organisers.map((name) => nameIn(t, name));
  const page: CertificatePage = {
    language: t.lang,
    network: nameIn(t, network),
    title: t('door.certificate'),
    certifies: t('door.certificate.certifies', { network: nameIn(t, network) }),
    name: nameSaid(person),
    organisation: person.role === 'serviceUser' ? '' : (person.organisationName ?? ''),
    'took-part': t('door.certificate.tookPart'),
    event: inLanguage(event.title, t.lang).text,
    facts: [
      whenThere(t, event, there),
      ...(place ? [place] : []),
      ...(by.length > 0 ? [t('door.certificate.by', { organisations: t.list(by) })] : []),
      t('door.certificate.noted'),
      t('door.certificate.givenOn', { day: t.date(now) }),
    ],
    verify: t('door.certificate.verify', { day: t.date(arrivalsForgottenOn(event.endsAt)) }),
    address,
  };
  return page;
}

/** "jeudi 28 janvier 2027, 9 h – 15 h 30 (6 heures 30 minutes)"; over several days both days, without counting hours. */
export function whenThere(t: T, event: { startsAt: Date; endsAt: Date }, there: Attended): string {
  if (t.date(event.startsAt) !== t.date(event.endsAt)) return whenWords(t, event);
  return t('door.certificate.when', {
    day: t.date(there.from),
    hours: t.hours(there.from, there.until),
    lasted: t('door.certificate.lasted', lasted(there)),
  });
}
