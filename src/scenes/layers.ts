/** What lies above what; 0 and 1 are the ground. */
export const DEPTH = {
  links: 2,
  packets: 3,
  glows: 4,
  cores: 4.5,
  threads: 5,
  halls: 6,
  rings: 7,
  badges: 8,
  medals: 9,
  moments: 10,
} as const;
