import { RULES } from '../../content/rulebook.ts';
import { t, type Message } from '../../text/text.ts';
import { WORDS } from '../words.ts';

/** Groups of the glossary, in order. */
export const GLOSSARY_GROUPS = ['bargaining', 'contract', 'game'] as const;
export type GlossaryGroup = (typeof GLOSSARY_GROUPS)[number];

interface Concept {
  readonly group: GlossaryGroup;
  readonly see: readonly string[];
}

const CONCEPTS = {
  batna: { group: 'bargaining', see: ['reservation-value', 'zopa'] },
  'reservation-value': { group: 'bargaining', see: ['batna', 'worth'] },
  zopa: { group: 'bargaining', see: ['reservation-value', 'pareto-frontier'] },
  anchoring: { group: 'bargaining', see: ['concession', 'face'] },
  concession: { group: 'bargaining', see: ['reciprocity', 'patience'] },
  logrolling: { group: 'bargaining', see: ['pareto-frontier', 'information'] },
  reciprocity: { group: 'bargaining', see: ['concession', 'trust'] },
  commitment: { group: 'bargaining', see: ['credibility', 'brinkmanship'] },
  signalling: { group: 'bargaining', see: ['credibility', 'information'] },
  information: { group: 'bargaining', see: ['estimate', 'equivalent-offers'] },
  'equivalent-offers': { group: 'bargaining', see: ['information', 'logrolling'] },
  face: { group: 'bargaining', see: ['anchoring', 'patience'] },
  brinkmanship: { group: 'bargaining', see: ['commitment', 'deadlines'] },
  deadlines: { group: 'bargaining', see: ['batna', 'brinkmanship'] },
  trust: { group: 'bargaining', see: ['patience', 'reciprocity'] },
  agency: { group: 'bargaining', see: ['mandate'] },
  'side-payments': { group: 'bargaining', see: ['logrolling'] },
  'third-parties': { group: 'bargaining', see: ['closing', 'injunction'] },
  'staged-agreement': { group: 'bargaining', see: ['memorandum', 'trust'] },
  renegotiation: { group: 'bargaining', see: ['contingent-contract', 'hold-up'] },
  'hold-up': { group: 'contract', see: ['first-refusal', 'take-or-pay'] },
  'contingent-contract': { group: 'contract', see: ['renegotiation'] },
  agi: { group: 'contract', see: ['contingent-contract'] },
  compute: { group: 'contract', see: ['take-or-pay', 'first-refusal'] },
  'take-or-pay': { group: 'contract', see: ['commitment', 'hold-up'] },
  'first-refusal': { group: 'contract', see: ['hold-up', 'batna'] },
  injunction: { group: 'contract', see: ['closing', 'third-parties'] },
  recapitalisation: { group: 'contract', see: ['benefit-corporation', 'dilution'] },
  'benefit-corporation': { group: 'contract', see: ['recapitalisation', 'third-parties'] },
  memorandum: { group: 'contract', see: ['staged-agreement', 'closing'] },
  closing: { group: 'contract', see: ['injunction', 'third-parties'] },
  dilution: { group: 'contract', see: ['recapitalisation'] },
  worth: { group: 'game', see: ['estimate', 'reservation-value'] },
  estimate: { group: 'game', see: ['worth', 'information'] },
  mandate: { group: 'game', see: ['agency', 'par'] },
  patience: { group: 'game', see: ['trust', 'concession'] },
  credibility: { group: 'game', see: ['commitment', 'trust'] },
  legitimacy: { group: 'game', see: ['third-parties'] },
  confidence: { group: 'game', see: ['credibility', 'legitimacy'] },
  record: { group: 'game', see: ['third-parties', 'closing'] },
  'pareto-frontier': { group: 'game', see: ['nash-point', 'logrolling'] },
  'nash-point': { group: 'game', see: ['pareto-frontier', 'zopa'] },
  par: { group: 'game', see: ['mandate', 'worth'] },
} as const satisfies Readonly<Record<string, Concept>>;

/** Concepts that are no lesson: their names and meanings stand with the glossary. */
const OWN = [
  'concession',
  'agi',
  'compute',
  'take-or-pay',
  'first-refusal',
  'injunction',
  'recapitalisation',
  'benefit-corporation',
  'memorandum',
  'closing',
  'dilution',
  'worth',
  'estimate',
  'mandate',
  'patience',
  'credibility',
  'legitimacy',
  'confidence',
  'record',
  'pareto-frontier',
  'nash-point',
  'par',
] as const satisfies readonly ConceptId[];

/** What the trade calls a concept by its letters. */
const ALIASES: Readonly<Partial<Record<ConceptId, Message>>> = {
  batna: 'glossary.alias_batna',
  zopa: 'glossary.alias_zopa',
};

/** A concept that the glossary explains. */
export type ConceptId = keyof typeof CONCEPTS;

export const isConcept = (id: string): id is ConceptId => Object.hasOwn(CONCEPTS, id);

/** Every concept, in the order of the glossary. */
export const CONCEPT_IDS: readonly ConceptId[] = Object.keys(CONCEPTS).filter(isConcept);

/** A concept card: what it means, where a player meets it, and what lies near it. */
export interface ConceptSheet {
  readonly id: ConceptId;
  readonly group: GlossaryGroup;
  readonly name: string;
  readonly alias?: string;
  readonly meaning: string;
  readonly here: string;
  readonly see: readonly { readonly id: ConceptId; readonly name: string }[];
  /** Terms that teach it best: their names, by entry of the rules reference. */
  readonly terms: readonly { readonly key: string; readonly name: string }[];
}

/** A lesson’s name and meaning stand with its card. */
function nameAndMeaning(id: ConceptId): { readonly name: string; readonly meaning: string } {
  const own = OWN.find((each) => each === id);
  if (own !== undefined) return { name: t(`glossary.name_${own}`), meaning: t(`glossary.meaning_${own}`) };
  return WORDS.lessons[id] ?? { name: '', meaning: '' };
}

/** The concepts that an order’s words take for known. */
const ORDER_CONCEPTS: Readonly<Record<string, readonly ConceptId[]>> = {
  'take-offer': ['first-refusal', 'batna'],
  'own-capacity': ['batna', 'trust'],
  'raise-money': ['dilution', 'closing'],
  'release-model': ['legitimacy', 'record'],
  'retain-staff': ['batna'],
  'engage-reviewer': ['record', 'third-parties'],
  pledge: ['legitimacy', 'record'],
  'answer-suit-openai': ['record', 'injunction'],
  'brief-press-openai': ['signalling', 'credibility'],
  'complain-ftc': ['record', 'side-payments'],
  'claim-agi': ['agi', 'credibility'],
  'call-table-openai': ['renegotiation', 'credibility'],
  build: ['compute', 'confidence'],
  'host-lab': ['batna', 'legitimacy'],
  'fund-lab': ['batna', 'record'],
  'train-own': ['batna', 'trust'],
  'push-copilot': ['confidence', 'legitimacy'],
  'sway-reviewers': ['record', 'third-parties'],
  'engage-ftc': ['record', 'legitimacy'],
  'answer-suit-microsoft': ['record', 'legitimacy'],
  'return-cash': ['confidence', 'legitimacy'],
  'brief-press-microsoft': ['signalling', 'credibility'],
  'contest-agi': ['agi', 'legitimacy'],
  'call-table-microsoft': ['renegotiation', 'credibility'],
};

/** The words that a term’s clause takes for known, besides the lesson that it teaches best. */
const TERM_CONCEPTS: Readonly<Record<string, readonly ConceptId[]>> = {
  azureCommitment: ['take-or-pay'],
  capacityGuarantee: ['compute'],
  cloudRights: ['first-refusal'],
  apiChannel: ['agi'],
  microsoftStake: ['benefit-corporation'],
  nonprofitStake: ['benefit-corporation'],
  revenueShare: ['agi'],
  ipScope: ['agi'],
  agiTrigger: ['agi'],
  governance: ['benefit-corporation'],
};

/** The lesson that a term teaches best, and the words that its clause takes for known. */
export const termConcepts = (term: string): readonly ConceptId[] =>
  [WORDS.terms[term]?.concept ?? '', ...(TERM_CONCEPTS[term] ?? [])].filter(isConcept);

export const orderConcepts = (directive: string): readonly ConceptId[] => ORDER_CONCEPTS[directive] ?? [];

export const conceptName = (id: ConceptId): string => nameAndMeaning(id).name;

export function conceptSheet(id: ConceptId): ConceptSheet {
  const { group, see }: Concept = CONCEPTS[id];
  const alias = ALIASES[id];
  const terms = RULES.terms.filter((term) => WORDS.terms[term.id]?.concept === id);
  return {
    id,
    group,
    ...nameAndMeaning(id),
    ...(alias === undefined ? {} : { alias: t(alias) }),
    here: t(`glossary.here_${id}`),
    see: see.filter(isConcept).map((other) => ({ id: other, name: conceptName(other) })),
    terms: terms.map((term) => ({ key: `term/${term.id}`, name: WORDS.terms[term.id]?.name ?? '' })),
  };
}

/** Concepts in which every word of the query occurs. */
export function searchConcepts(query: string): ConceptSheet[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((each) => each !== '');
  return CONCEPT_IDS.map(conceptSheet).filter(({ name, alias = '', meaning, here }) => {
    const text = `${name} ${alias} ${meaning} ${here}`.toLowerCase();
    return words.every((each) => text.includes(each));
  });
}
