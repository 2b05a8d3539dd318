/**
 * The words of a card, one language at a time: plain strings beside the rules, in `ID.en.ts`. A placeholder stands in
 * braces; ids are those of the card.
 */
export type ById<T> = Readonly<Record<string, T>>;

export interface OptionWords {
  /** On a ladder: two or three words. */
  readonly label: string;
  /** What takes the place of {x} in the term's clause. */
  readonly clause: string;
}

export interface TermWords {
  readonly name: string;
  /** For narrow columns: at most 14 characters. */
  readonly short: string;
  /** The sentence of the contract, with {x} for the option's own words. */
  readonly clause: string;
  readonly options: ById<OptionWords>;
  /** Id of the lesson that this term teaches best. */
  readonly concept: string;
  /** Why both care, in two sentences. */
  readonly why: string;
}

export interface DirectiveWords {
  readonly name: string;
  /** What it is for, in a line that a small card can hold. */
  readonly gist: string;
  readonly effect: string;
  readonly cost: string;
  readonly risk: string;
  readonly choices: ById<string>;
}

export interface EventChoiceWords {
  readonly label: string;
  readonly effect: string;
  readonly cost: string;
}

export interface EventWords {
  readonly headline: string;
  readonly body: string;
  readonly choices: ById<EventChoiceWords>;
  /** What is known in public about the like of this card. */
  readonly factNote: string;
}

export interface ReviewWords {
  readonly name: string;
  readonly place: string;
  readonly short: string;
  readonly stages: ById<string>;
  readonly rulings: ById<string>;
  readonly commitments: ById<string>;
}

export interface LawsuitWords {
  readonly name: string;
  readonly place: string;
  readonly short: string;
  readonly stages: ById<string>;
  readonly outcomes: ById<string>;
}

export interface NameWords {
  readonly name: string;
}

export interface MandateWords {
  readonly name: string;
  readonly brief: string;
  readonly redLine: string;
  readonly bonus: string;
}

export interface ScenarioWords {
  readonly name: string;
  readonly blurb: string;
}

export interface EndingWords {
  readonly name: string;
  readonly line: string;
}

export interface HistoryWords {
  readonly name: string;
  readonly note: string;
}

export interface LessonWords {
  readonly name: string;
  /** What the concept means, in a sentence. */
  readonly meaning: string;
  /** What it means at this table. */
  readonly here: string;
  /** A question for the class. */
  readonly ask: string;
}

export interface FactWords {
  readonly statement: string;
  /** Where it comes from when there is no page to name. */
  readonly origin?: string;
}

/** Every word of the cards in one language. */
export interface ContentWords {
  readonly terms: ById<TermWords>;
  readonly directives: ById<DirectiveWords>;
  readonly events: ById<EventWords>;
  readonly reviews: ById<ReviewWords>;
  readonly lawsuits: ById<LawsuitWords>;
  readonly clouds: ById<NameWords>;
  readonly labs: ById<NameWords>;
  readonly mandates: ById<MandateWords>;
  readonly scenarios: ById<ScenarioWords>;
  readonly endings: ById<EndingWords>;
  readonly history: ById<HistoryWords>;
  readonly lessons: ById<LessonWords>;
  /** Names of worked examples, by the name that the card gives. */
  readonly examples: ById<string>;
  readonly facts: ById<FactWords>;
}
