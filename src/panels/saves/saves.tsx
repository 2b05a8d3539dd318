import { useEffect, useRef, useState } from 'react';
import { NAME_LIMIT } from '../../session/heading.ts';
import { listSlots, readSlot, removeSlot, renameSlot, type Slot } from '../../session/slots.ts';
import type { Keep } from '../../session/storage.ts';
import { asGiven } from '../../text/given.ts';
import { saves } from '../../text/en/saves.ts';
import { learn, t } from '../../text/text.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Field } from '../kit/field.tsx';
import { saveFile } from '../save-file.ts';
import '../look/saves.css';

learn('saves', saves);

export interface SavesProps {
  readonly keep: Keep;
  readonly onOpen: (id: string) => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

function nameOf({ id, heading }: Slot): string {
  const name = asGiven(heading?.name ?? '').trim();
  return name === '' ? t('saves.unnamed', { id }) : name;
}

/** The kept games: go on with one, name it, take it away as a file, delete it. */
export const Saves = ({ keep, onOpen, onFile, onClose }: SavesProps) => {
  const [slots, setSlots] = useState(() => listSlots(keep));
  const [said, setSaid] = useState('');
  const change = (sentence: string): void => {
    setSlots(listSlots(keep));
    setSaid(sentence);
  };
  return (
    <Dialog open wide onClose={onClose} title={t('saves.title')}>
      <p role="status" className="saves-said">
        {said}
      </p>
      {slots.length === 0 ? (
        <p>{t('saves.none')}</p>
      ) : (
        <ul className="saves" aria-label={t('saves.list')}>
          {slots.map((slot) => (
            <Row key={slot.id} slot={slot} keep={keep} onOpen={onOpen} onChange={change} />
          ))}
        </ul>
      )}
      <FileButton onFile={onFile} />
    </Dialog>
  );
};

/**
 * Takes the focus to what has just come in the place of what had it, once the key that brought it is up: else the same
 * press would press that too. Answers how to call it off.
 */
function focusLater(find: () => HTMLElement | null | undefined): () => void {
  const timer = setTimeout(() => {
    find()?.focus();
  }, 60);
  return () => {
    clearTimeout(timer);
  };
}

const FileButton = ({ onFile }: Pick<SavesProps, 'onFile'>) => {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <p className="saves-file">
      <Button kind="plain" icon="tray" onClick={() => picker.current?.click()}>
        {t('saves.openFile')}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={t('saves.openFile')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </p>
  );
};

interface RowProps {
  readonly slot: Slot;
  readonly keep: Keep;
  readonly onOpen: (id: string) => void;
  readonly onChange: (said: string) => void;
}

const when = (at: number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

const Row = ({ slot, keep, onOpen, onChange }: RowProps) => {
  const [asked, setAsked] = useState<'name' | 'removal'>();
  const { id, heading } = slot;
  const name = nameOf(slot);
  const over = heading?.over === true;
  const row = useRef<HTMLLIElement>(null);
  /** Back to the button that asked: the first of them would open the game at the next press. */
  const back = (): void => {
    setAsked(undefined);
    focusLater(() => [...(row.current?.querySelectorAll('button') ?? [])].at(asked === 'name' ? 1 : -1));
  };
  return (
    <li ref={row} className="save" aria-label={name}>
      <div className="save-head">
        <b>{name}</b>
        <span>
          {heading === undefined
            ? t('saves.broken')
            : t(over ? 'saves.lineOver' : 'saves.line', {
                side: t(`common.${heading.seat}`),
                quarter: heading.quarter,
              })}
        </span>
        {heading !== undefined && heading.at > 0 && <small>{when(heading.at)}</small>}
      </div>
      {asked === undefined && <RowActions slot={slot} name={name} keep={keep} onOpen={onOpen} onAsk={setAsked} />}
      {asked === 'name' && (
        <Renaming
          name={name}
          onKeep={(next) => {
            onChange(renameSlot(keep, id, next) ? '' : t('saves.full'));
            back();
          }}
        />
      )}
      {asked === 'removal' && (
        <Removal
          name={name}
          onNo={back}
          onYes={() => {
            removeSlot(keep, id);
            onChange(t('saves.removed', { name }));
            focusLater(() => document.querySelector<HTMLElement>('[role=dialog] .save button, .saves-file button'));
          }}
        />
      )}
    </li>
  );
};

interface RowActionsProps extends Omit<RowProps, 'onChange'> {
  readonly name: string;
  readonly onAsk: (asked: 'name' | 'removal') => void;
}

const RowActions = ({ slot: { id, heading }, name, keep, onOpen, onAsk }: RowActionsProps) => (
  <div className="save-acts">
    <Button
      kind="ink"
      onClick={() => {
        onOpen(id);
      }}
    >
      {heading?.over === true ? t('saves.read') : t('saves.open')}
    </Button>
    {heading !== undefined && (
      <Button
        kind="plain"
        icon="quill"
        onClick={() => {
          onAsk('name');
        }}
      >
        {t('saves.rename')}
      </Button>
    )}
    <Button
      kind="plain"
      icon="download"
      onClick={() => {
        saveFile(`non-binding-${name.replaceAll(/[^\w-]+/g, '-')}.save.json`, readSlot(keep, id) ?? '');
      }}
    >
      {t('saves.download')}
    </Button>
    <Button
      kind="plain"
      icon="cross"
      onClick={() => {
        onAsk('removal');
      }}
    >
      {t('saves.remove')}
    </Button>
  </div>
);

const Renaming = ({ name, onKeep }: { name: string; onKeep: (name: string) => void }) => {
  const [next, setNext] = useState(name);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusLater(() => form.current?.querySelector('input')), []);
  return (
    <form
      ref={form}
      className="save-acts"
      onSubmit={(submit) => {
        submit.preventDefault();
        onKeep(next);
      }}
    >
      <Field label={t('saves.name')} labelUnseen value={next} maxLength={NAME_LIMIT} onChange={setNext} />
      <Button kind="ink" type="submit" disabled={next.trim() === ''}>
        {t('saves.keepName')}
      </Button>
    </form>
  );
};

const Removal = ({ name, onYes, onNo }: { name: string; onYes: () => void; onNo: () => void }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => focusLater(() => box.current?.querySelector<HTMLElement>('button:last-child')), []);
  return (
    <div ref={box} className="save-acts" role="alertdialog" aria-label={t('saves.removeAsk', { name })}>
      <p>{t('saves.removeAsk', { name })}</p>
      <Button kind="ink" onClick={onYes}>
        {t('saves.removeYes')}
      </Button>
      <Button kind="plain" onClick={onNo}>
        {t('saves.removeNo')}
      </Button>
    </div>
  );
};
