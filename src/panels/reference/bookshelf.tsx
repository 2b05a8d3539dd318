import { lazy, Suspense } from 'react';
import { useShortcut } from '../shortcuts.ts';
import { openBook, openedBy, useHash } from './address.ts';

const GlossaryBook = lazy(async () => ({ default: (await import('../glossary/glossary-book.tsx')).GlossaryBook }));
const RulesBook = lazy(async () => ({ default: (await import('./rules-book.tsx')).RulesBook }));

/** The books that the page’s address opens, over whatever screen is up. Nothing of them is fetched before. */
export const Bookshelf = () => {
  const opened = openedBy(useHash());
  useShortcut('rules', () => {
    openBook('rules');
  });
  if (opened === undefined) return null;
  const Book = opened.book === 'rules' ? RulesBook : GlossaryBook;
  return (
    <Suspense>
      <Book at={opened.key} />
    </Suspense>
  );
};
