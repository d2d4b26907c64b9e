import { addOrganisation, saveMembership, savePerson } from '#modules/accounts';
import { saveNetwork } from '#modules/networks';
import { bringOrganisation } from '../../../modules/accounts/actions/bring-organisation.ts';
import { createEvent } from '../../../modules/calendar/actions/events/create-event.ts';
import { OPEN_TO_ALL } from '../../../modules/calendar/rules/places/quotas.ts';
import { places } from '../facts/places.ts';
import type { Scene } from '../stage.ts';
import { fr } from '../words.ts';

const elsewhere = [
  { person: 'Cécile Warnier', at: 'Le Marchepied', commune: 'Namur', role: 'coordinator', lang: 'fr' },
  { person: 'Bert Goossens', at: 'De Springplank', commune: 'Mechelen', role: 'delegate', lang: 'nl' },
  { person: 'Malika Benali', at: 'La Passerelle', commune: 'Charleroi', role: 'delegate', lang: 'fr' },
] as const;

/** A second network, about a theme and for the whole country: the Mission locale is in both. */
export async function learningNetwork({ tx, dates, organisationIds, personIds }: Scene): Promise<void> {
  const now = dates.inWeek(-60, 3, '14:00');
  const network = {
    slug: 'apprentissage',
    name: { fr: 'Réseau d’apprentissage', nl: 'Lerend netwerk', en: 'Learning network' },
    languages: ['fr' as const, 'nl' as const],
    communes: [],
  };
  const [first] = elsewhere;
  const email = 'cecile.warnier@marchepied.example';
  const cecile = await savePerson(tx, { name: first.person, email, language: first.lang, now });
  const networkId = await saveNetwork(tx, { ...network, by: cecile, now });
  for (const { person, at, commune, role, lang } of elsewhere) {
    const host = at.toLowerCase().replace(/^\S+ /, '');
    const [given, family] = person.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ');
    const address = `${given}.${family}@${host}.example`;
    const personId =
      person === first.person ? cecile : await savePerson(tx, { name: person, email: address, language: lang, now });
    const organisationId = await addOrganisation(tx, {
      networkId,
      name: at,
      kind: 'training',
      commune,
      by: cecile,
      now,
    });
    await saveMembership(tx, { networkId, personId, organisationId, role, by: cecile, now });
  }

  const name = first.person;
  const member = {
    networkId,
    personId: cecile,
    name,
    role: 'coordinator' as const,
    organisationId: null,
    organisationName: null,
  };
  await bringOrganisation(tx, member, organisationIds.mission, now);
  const organisationId = organisationIds.mission;
  const benoit = personIds.get('Benoît Hermans') ?? '';
  await saveMembership(tx, { networkId, personId: benoit, organisationId, role: 'delegate', by: cecile, now });
  await createEvent(
    tx,
    member,
    {
      kind: 'workshop',
      title: fr('Apprendre au travail sans diplôme', { nl: 'Leren op het werk zonder diploma' }),
      about: fr("Trois organisations racontent comment elles font reconnaître ce qu'on sait faire.", {
        nl: 'Drie organisaties vertellen hoe ze laten erkennen wat iemand kan.',
      }),
      startsAt: dates.inWeek(7, 2, '10:00'),
      endsAt: dates.inWeek(7, 2, '16:00'),
      ...places.marchepied,
      accessNote: null,
      languages: ['fr', 'nl'],
      audience: 'members',
      ...OPEN_TO_ALL,
      places: 30,
    },
    { once: null, pageOf: (id) => id },
    now,
  );
}
