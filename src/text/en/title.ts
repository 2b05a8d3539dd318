/** The title screen. */
export const title = {
  menu: 'Main menu',
  dekWho: 'September 2025. {{microsoft}} and {{openai}} have signed a memorandum that binds neither.',
  dekYou: 'You lead one of them.',
  dekLong: 'Twelve quarters to make it a contract, or do without.',
  simulation: 'A simulation.',
  notice:
    'The organisations and the public facts are real, and sourced. What happens next is worked out by rules and dice; it is no prediction and no one’s account. No person is portrayed or quoted.',
  noticeShort:
    'Real organisations and public facts; what happens next is worked out by rules and dice. No person is portrayed.',
  kicker: 'Memorandum of understanding',
  date: 'Sept 2025',
  heading: 'A game of contracts and power',
  between: 'between {{microsoft}} and {{openai}}, made this quarter, for one or two players.',
  newGame: 'New game',
  newGameHint: 'choose a side',
  continueGame: 'Continue',
  todaysSeed: 'Today’s seed',
  tutorial: 'Tutorial',
  tutorialHint: 'two quarters, 8 min',
  classroom: 'Class',
  classroomHint: 'assign, collect, debrief',
  replay: 'Replay',
  replayHint: 'a file, or drop one here',
  replayDrop: 'Drop the replay to open it',
  settingsHint: 'text, motion',
  warranty: 'Our warranty',
  warrantyText:
    'The computer sees no more than you would in its chair: not your mandate, not your orders, never the dice. Every level plays by these rules.',
  replays: 'A seed and a list of moves replay any game.',
  rules: 'Rules {{version}}',
} as const;
