import type { Frame } from '#platform/frame';
import { inLanguage, type Written as WrittenText } from '#platform/texts';
import { ActionForm, Button, Definitions, Note, Page, Prose, Sheet, Title, Written } from '#platform/ui';
import type { Counted } from '../../rules/planning/invited.ts';
import { momentWords, whenWords } from '../../words/index.ts';

type InvitationShown = {
  frame: Frame;
  eventTitle: string;
  event: Parameters<typeof whenWords>[1];
  words: WrittenText | null;
  sentAt: Date | null;
  counted: Counted;
  isOver: boolean;
  path: string;
  back: string;
};

/** How many will be written to, before anybody is. */
export function InvitationPage({
  frame,
  eventTitle,
  event,
  words,
  sentAt,
  counted,
  isOver,
  path,
  back,
}: InvitationShown) {
  const { t } = frame;
  const others = (['registered', 'invited', 'declined'] as const).filter((why) => counted[why] > 0);
  return (
    <Page frame={frame} title={`${t('calendar.invite.check')}, ${eventTitle}`}>
      <Title back={{ href: back, label: t('calendar.invite.title') }} over={eventTitle} lead={whenWords(t, event)}>
        {sentAt ? t('calendar.invite.title') : t('calendar.invite.toWrite', { count: counted.toWrite })}
      </Title>
      <Sheet>
        {others.length > 0 ? (
          <Definitions
            items={others.map((why) => ({
              term: t(`calendar.invite.not.${why}`),
              text: t('calendar.invite.people', { count: counted[why] }),
            }))}
          />
        ) : null}
        {words ? (
          <Prose>
            <Written t={t} said={inLanguage(words, t.lang)} />
          </Prose>
        ) : null}
        {sentAt ? (
          <Note tone="done">{t('calendar.invite.leftAt', { moment: momentWords(t, sentAt) })}</Note>
        ) : isOver ? (
          <Note tone="problem">{t('calendar.invite.over')}</Note>
        ) : counted.toWrite === 0 ? (
          <Note>{t('calendar.invite.nobody')}</Note>
        ) : (
          <ActionForm action={path} kind="filled" icon="envelope-simple">
            {t('calendar.invite.send', { count: counted.toWrite })}
          </ActionForm>
        )}
        <Button href={back} kind="text">
          {t('calendar.invite.other')}
        </Button>
      </Sheet>
    </Page>
  );
}
