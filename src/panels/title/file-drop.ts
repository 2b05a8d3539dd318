import { useState } from 'react';
import type { DragEvent } from 'react';

/** Lets a file be dropped anywhere on an element; without a taker nothing happens and nothing is shown. */
export const useFileDrop = (take: ((file: File) => void) | undefined) => {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent): void => {
    if (take === undefined || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const leave = (event: DragEvent): void => {
    if (event.currentTarget === event.target) setOver(false);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) take?.(file);
  };
  return { over, handlers: take === undefined ? {} : { onDragOver: hold, onDragLeave: leave, onDrop: drop } };
};
