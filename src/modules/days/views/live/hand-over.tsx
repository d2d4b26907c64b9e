import type { T } from '#platform/texts';
import { Disclosure, Field, QrCode, Quiet, Section, Stack } from '#platform/ui';
import { PressButton } from './press-button.tsx';

/** `name` null: whoever holds the link. */
export type Lead = { name: string | null; isMe: boolean; since: Date };

interface HandOverProps {
  t: T;
  acts: string;
  lead: Lead | null;
  /** For a facilitator without an account. null: they came by it. */
  link: string | null;
}

/** Who leads, and how somebody else takes over. It locks nobody out: two may press, and nothing is skipped twice. */
export function HandOver({ t, acts, lead, link }: HandOverProps) {
  return (
    <Section title={t('live.lead')}>
      <Stack>
        <Quiet>{leadWords(t, lead)}</Quiet>
        {lead?.isMe ? null : (
          <PressButton action={acts} kind="lead">
            {t('live.lead.take')}
          </PressButton>
        )}
        {link === null ? null : (
          <Disclosure label={t('live.lead.link')}>
            <Stack>
              <Quiet small>{t('live.lead.linkSay')}</Quiet>
              <Field t={t} name="link" label={t('live.lead.address')} value={link} readonly />
              <QrCode value={link} code="" label={t('live.lead.link')} />
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

function leadWords(t: T, lead: Lead | null): string {
  if (!lead) return t('live.lead.nobody');
  const since = t.time(lead.since);
  if (lead.isMe) return t('live.lead.me', { since });
  return lead.name === null ? t('live.lead.byLink', { since }) : t('live.lead.other', { name: lead.name, since });
}
