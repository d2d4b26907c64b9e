import { addPerson } from '../../modules/calendar/actions/people/add-person.ts';
import { register } from '../../modules/calendar/actions/registering/register.ts';
import { registerVisitor } from '../../modules/calendar/actions/registering/register-visitor.ts';
import { emailOf, factsOf, type PersonName } from './facts/persons.ts';
import type { ServiceUser } from './facts/service-users.ts';
import { as, type Scene } from './stage.ts';

/** Somebody who works in the network comes: by themselves, or written in by Ana when they have no account. */
export async function comes(scene: Scene, name: PersonName, eventId: string, now: Date): Promise<void> {
  const { tx, organisationIds } = scene;
  const { at, lang, role, function: what } = factsOf(name);
  const email = emailOf(name, at);
  if (role) {
    const decision = await register(tx, await as(scene, name, now), { eventId, email, language: lang }, now);
    if (decision.outcome !== 'registered') throw new Error(`${name} could not register: ${JSON.stringify(decision)}`);
    return;
  }
  const [givenName = '', ...family] = name.split(' ');
  const person = {
    givenName,
    familyName: family.join(' '),
    email,
    role: 'worker' as const,
    function: what[lang],
    language: lang,
    remark: null,
    morning: true,
    afternoon: true,
    organisationId: organisationIds[at],
    organisationName: null,
  };
  await addPerson(tx, await as(scene, 'Ana Verhaegen', now), { eventId, person }, { once: null, page: '' }, now);
}

/** A service user comes, under the name they gave. */
export async function comesAsUser(scene: Scene, user: ServiceUser, eventId: string, now: Date): Promise<void> {
  const { tx, networkId } = scene;
  const who = { givenName: user.name, familyName: null, email: null, organisationId: null, organisationName: null };
  const coming = { ...who, role: 'serviceUser' as const, language: user.lang };
  await registerVisitor(tx, { networkId, eventId }, () => coming, { once: null, pageOf: (id) => id, by: null }, now);
}
