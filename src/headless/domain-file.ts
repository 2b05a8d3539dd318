import { readFileSync, statSync } from 'node:fs';
import type { Domain } from '../bargaining/domain.ts';
import { DOMAIN_TEXT_LIMIT, parseDomain } from '../documents/domain.ts';

/** A domain, or one line that says which file, where in it, and what to do. */
export type LoadedDomain = { readonly domain: Domain } | { readonly problem: string };

/** UTF-8 takes at most this many bytes a character. */
const WIDEST = 4;

export function loadDomain(file: string): LoadedDomain {
  try {
    if (statSync(file).size > DOMAIN_TEXT_LIMIT * WIDEST) return { problem: `${file}: is too large to be a domain` };
    const parsed = parseDomain(readFileSync(file, 'utf8'));
    return 'problem' in parsed ? { problem: `${file}: ${oneLine(parsed.problem)}` } : parsed;
  } catch (error) {
    return { problem: `${file}: cannot be read (${error instanceof Error ? oneLine(error.message) : 'unknown'})` };
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
