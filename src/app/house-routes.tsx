import { Button, EmptyPage, PlainPage, ShowcasePage } from '#platform/ui';
import type { App } from '#platform/web';

/** Pages of no module: what a device shows without a network, and the parts every page is made of. */
export function houseRoutes(app: App): void {
  app.get('/offline', (c) => {
    const { t, frame } = c.var;
    const title = t('offline.page.title');
    // Every device keeps this page for whoever holds it next: it names nobody.
    return c.html(
      <PlainPage frame={{ ...frame, person: null, flash: null }} title={title} unlisted>
        <EmptyPage title={title} act={<Button href="">{t('offline.page.again')}</Button>}>
          {t('offline.page.say')}
        </EmptyPage>
      </PlainPage>,
    );
  });
  app.get('/ui', (c) => c.html(<ShowcasePage frame={c.var.frame} />));
}
