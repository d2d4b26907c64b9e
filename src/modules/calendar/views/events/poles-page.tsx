import type { Frame } from '#platform/frame';
import type { Language } from '#platform/texts';
import {
  ActionForm,
  EmptyPage,
  Form,
  InEachLanguage,
  List,
  Page,
  Quiet,
  Row,
  Section,
  Sheet,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Pole } from '../../store/events/poles.ts';
import { said } from '../../words/asked-words.ts';
import { OrderButtons } from '../asked/order-buttons.tsx';

type PoleShown = Pick<Pole, 'id' | 'name'> & { events: number };

export type PolesShown = {
  frame: Frame;
  offered: readonly PoleShown[];
  /** Offered no more; they may be again, also those that no date has. */
  retired: readonly PoleShown[];
  path: string;
  calendarHref: string;
  languages: readonly Language[];
  formKey: string;
  refilled: RefilledForm | null;
};

/** What the network sorts its dates by: in which order, what is offered, what was. */
export function PolesPage(shown: PolesShown) {
  const { frame, offered, retired, path, calendarHref } = shown;
  const { t } = frame;
  return (
    <Page frame={frame} title={t('calendar.pole.title')}>
      <Title back={{ href: calendarHref, label: t('calendar.title') }} lead={t('calendar.pole.lead')}>
        {t('calendar.pole.title')}
      </Title>
      {offered.length === 0 ? (
        <EmptyPage title={t('calendar.pole.none')}>{t('calendar.pole.noneWords')}</EmptyPage>
      ) : (
        <List>
          {offered.map((pole, i) => (
            <Row
              name={said(t, pole.name)}
              href={datesOf(pole)}
              note={t('calendar.pole.events', { count: pole.events })}
            >
              <OrderButtons
                t={t}
                path={`${path}/${pole.id}`}
                name={said(t, pole.name)}
                isFirst={i === 0}
                isLast={i === offered.length - 1}
              />
            </Row>
          ))}
        </List>
      )}
      <AddForm {...shown} />
      {retired.length > 0 ? (
        <Section title={t('calendar.pole.retired')}>
          <Quiet>{t('calendar.pole.retiredLead')}</Quiet>
          <List ends>
            {retired.map((pole) => (
              <Row
                name={said(t, pole.name)}
                href={datesOf(pole)}
                note={t('calendar.pole.events', { count: pole.events })}
                end={
                  <ActionForm
                    action={`${path}/${pole.id}`}
                    label={t('calendar.pole.againIt', { name: said(t, pole.name) })}
                  >
                    {t('calendar.pole.again')}
                  </ActionForm>
                }
              />
            ))}
          </List>
        </Section>
      ) : null}
    </Page>
  );

  function datesOf({ id }: PoleShown): string {
    return `${calendarHref}?pole=${id}`;
  }
}

function AddForm({ frame: { t }, path, languages, formKey, refilled }: PolesShown) {
  const problems = saidProblems(t, refilled);
  return (
    <Sheet title={t('calendar.pole.add')} id="add">
      <Form t={t} action={path} submit={t('calendar.asked.add')} problems={problems.all} fields={{ _key: formKey }}>
        <InEachLanguage
          t={t}
          languages={languages}
          name="name"
          label={(lang) => t('calendar.choice.name', { language: t(`calendar.language.${lang}`) })}
          value={(field) => typed(refilled, field, null)}
          error={problems.of}
          maxlength={80}
        />
      </Form>
    </Sheet>
  );
}
