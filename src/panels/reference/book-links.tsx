import { t } from '../../text/text.ts';
import { Button } from '../kit/button.tsx';
import { BOOKS, openBook } from './address.ts';

const NAMES = { rules: 'common.rulesBook', glossary: 'common.glossary' } as const;

/** Both books, where the bar has no room for them. */
export const BookLinks = ({ onGo }: { onGo: () => void }) => (
  <div className="settings-acts">
    {BOOKS.map((book) => (
      <Button
        key={book}
        kind="plain"
        icon={book === 'rules' ? 'book' : 'help'}
        onClick={() => {
          onGo();
          openBook(book);
        }}
      >
        {t(NAMES[book])}
      </Button>
    ))}
  </div>
);
