import type { Lawsuit } from '../engine/rulebook.ts';
import { musk } from './lawsuits/musk.ts';
import { publishers } from './lawsuits/publishers.ts';
import { charitiesCoalition } from './lawsuits/charities-coalition.ts';
import { formerEmployees } from './lawsuits/former-employees.ts';

export const LAWSUITS: readonly Lawsuit[] = [musk, publishers, charitiesCoalition, formerEmployees];
