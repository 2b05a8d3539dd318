import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { t } from '../../text/text.ts';
import type { Message } from '../../text/text.ts';

/** A character that no sentence holds: it marks where an element goes into a translated sentence. */
const MARK = '\u0001';

/** A message some of whose slots are elements: a side's name in its colour, a figure in bold. */
export const Rich = ({ message, slots }: { message: Message; slots: Readonly<Record<string, ReactNode>> }) => {
  const marked = Object.fromEntries(Object.keys(slots).map((name) => [name, `${MARK}${name}${MARK}`]));
  return t(message, marked)
    .split(MARK)
    .map((piece, i) => <Fragment key={`${String(i)}${piece}`}>{i % 2 === 0 ? piece : slots[piece]}</Fragment>);
};
