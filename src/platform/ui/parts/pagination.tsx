import type { T } from '#platform/texts';

interface PaginationProps {
  t: T;
  page: number;
  pages: number;
  /** The address of a page, by its number counted from 1. */
  hrefOf: (page: number) => string;
}

export function Pagination({ t, page, pages, hrefOf }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav class="pages" aria-label={t('ui.pages.label')}>
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev">
          {t('ui.pages.previous')}
        </a>
      ) : (
        <span />
      )}
      <span>{t('ui.pages.of', { page, pages })}</span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next">
          {t('ui.pages.next')}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
