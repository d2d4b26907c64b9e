import { ActionForm, Acts, Button, Note, People, Section, Stack } from '#platform/ui';
import type { BadgeShown } from '../rules/badges-shown.ts';
import { moveWords } from './badge-moves-page.tsx';
import type { OfDay } from './groups-frame.tsx';
import type { PapersAsked, PapersPrinted } from './papers-form.tsx';

interface BadgesPanelProps extends OfDay {
  people: number;
  printed: PapersPrinted;
  changed: readonly BadgeShown[];
  asked: PapersAsked;
}

/** More than these are told on the page of moves. */
const SHOWN = 12;

/** How many badges are no longer good, and whose; the others need nothing. */
export function BadgesPanel({ frame, paths, people, printed: { badges }, changed, asked }: BadgesPanelProps) {
  const { t } = frame;
  if (!badges) return null;
  const moment = { day: t.day(badges.at), time: t.time(badges.at) };
  const notHandedOut = (
    <ActionForm action={paths.printedOnce(badges.id)} method="delete" kind="text">
      {t('days.printed.takeBack')}
    </ActionForm>
  );
  if (changed.length === 0)
    return (
      <Section title={t('days.printed')}>
        <Note tone="done">{t('days.printed.allGood', moment)}</Note>
        <Acts>{notHandedOut}</Acts>
      </Section>
    );
  const toPrint = changed.filter(({ isToPrint }) => isToPrint).length;
  const fields = {
    paper: 'badges',
    since: badges.id,
    lang: asked.lang ?? t.lang,
    ink: asked.ink,
    format: asked.format,
  };
  return (
    <Section title={t('days.printed')} id="badges">
      <Stack>
        <Note tone="time">
          <p>
            <strong>{t('days.printed.changed', { count: changed.length, ...moment })}</strong>{' '}
            {t('days.printed.others', { count: people - changed.length })}
          </p>
        </Note>
        <People
          people={changed.slice(0, SHOWN).map(({ name, moves }) => ({
            name,
            text: moves.map((move) => moveWords(t, move)).join(', '),
          }))}
        />
        <Acts>
          {toPrint > 0 ? (
            <ActionForm action={paths.printed} fields={fields} kind="filled" icon="printer" data-turbo="false">
              {t('days.printed.printChanged', { count: toPrint })}
            </ActionForm>
          ) : null}
          <Button href={paths.badgeMoves} kind="outlined">
            {t('days.printed.moves')}
          </Button>
          {notHandedOut}
        </Acts>
      </Stack>
    </Section>
  );
}
