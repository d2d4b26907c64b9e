import { Field, Form, Page, Scale, Sheet, Stack, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { OfDay } from '../groups-frame.tsx';

interface MethodsWentPageProps extends Pick<OfDay, 'frame' | 'paths' | 'title'> {
  /** What the reader led, with what they said of it before. */
  methods: readonly { name: string; href: string; mark?: string; words?: string }[];
  form: RefilledForm | null;
}

/** How the methods of a day worked, by whoever led them. */
export function MethodsWentPage({ frame, paths, title, methods, form }: MethodsWentPageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  return (
    <Page frame={frame} title={`${t('after.methods.title')}, ${title}`} unlisted>
      <Title back={{ href: paths.event, label: title }} lead={t('after.methods.lead')}>
        {t('after.methods.title')}
      </Title>
      <Sheet>
        <Form t={t} action={paths.methodsWent} submit={t('after.methods.save')} problems={all}>
          {methods.map(({ name, mark = '', words = '' }, i) => (
            <Stack>
              <Scale
                t={t}
                name={`mark${i}`}
                legend={name}
                marks="five"
                low={t('after.methods.low')}
                high={t('after.methods.high')}
                value={typed(form, `mark${i}`, mark)}
                error={of(`mark${i}`)}
                optional
              />
              <Field
                t={t}
                name={`words${i}`}
                label={t('after.methods.words')}
                value={typed(form, `words${i}`, words)}
                error={of(`words${i}`)}
                maxlength={300}
                optional
              />
            </Stack>
          ))}
        </Form>
      </Sheet>
    </Page>
  );
}
