import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Game } from './game.ts';
import { canonical } from './order.ts';

/** SHA-256 of the state's sorted-key JSON, the first 16 hex digits: two states are one if their hashes are. */
export const hashOf = (game: Game): string => hashOfText(canonical(game));

/** The same for any text, as over a list of hashes. */
export const hashOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
