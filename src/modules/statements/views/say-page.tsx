import type { Frame } from '#platform/frame';
import { PlainPage, Sheet, Title } from '#platform/ui';
import type { RefilledForm } from '#platform/web';
import { SayForm } from './say-form.tsx';

type Props = { frame: Frame; slug: string; right: string; back: string; named: boolean; refilled: RefilledForm };

/** The form again, with what was typed and what is missing. */
export function SayPage({ frame, slug, right, back, named, refilled }: Props) {
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={t('statements.say')} unlisted>
      <Title>{t('statements.say')}</Title>
      <Sheet>
        <SayForm t={t} slug={slug} right={right} named={named} refilled={refilled} back={back} />
      </Sheet>
    </PlainPage>
  );
}
