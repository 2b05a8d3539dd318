import { useSyncExternalStore } from 'react';

/**
 * Books that lie over any screen, by the page’s address: `#rules`, `#rules/term/safety`, `#glossary/batna`. So every
 * entry can be linked to, and the browser’s own back closes the book.
 */
export const BOOKS = ['rules', 'glossary'] as const;
export type Book = (typeof BOOKS)[number];

/** What the address opens: a book, and the entry in it (empty for its contents). */
export interface Opened {
  readonly book: Book;
  readonly key: string;
}

const hashOf = (book: Book, key: string): string => (key === '' ? `#${book}` : `#${book}/${key}`);

/** The whole address of an entry, for a link: a bare hash would be taken for a way to another part of the page. */
export const addressOf = (book: Book, key = ''): string => window.location.href.replace(/#.*$/, '') + hashOf(book, key);

/** What an address opens; undefined where it names no book. */
export function openedBy(hash: string): Opened | undefined {
  const [name, ...rest] = hash.replace(/^#/, '').split('/');
  const book = BOOKS.find((each) => each === name);
  return book === undefined ? undefined : { book, key: rest.join('/') };
}

const watch = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
  };
};

/** The page’s hash, followed. */
export const useHash = (): string => useSyncExternalStore(watch, () => window.location.hash);

/** Opens a book at an entry. */
export const openBook = (book: Book, key = ''): void => {
  window.location.hash = hashOf(book, key);
};

/** Puts the book away: the address is the page’s own again, without a step to go back to. */
export const closeBook = (): void => {
  window.history.pushState(null, '', window.location.pathname + window.location.search);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};
