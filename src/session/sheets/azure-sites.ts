/**
 * Where Azure's AI capacity stands on the map, in parts of a hundred. The rules count one Azure; the places are real
 * regions of it, their parts an assumption made for the picture alone.
 */
export const AZURE_SITES: readonly { readonly site: string; readonly part: number }[] = [
  { site: 'quincy', part: 12 },
  { site: 'cheyenne', part: 8 },
  { site: 'des-moines', part: 19 },
  { site: 'mount-pleasant', part: 17 },
  { site: 'boydton', part: 10 },
  { site: 'phoenix', part: 14 },
  { site: 'atlanta', part: 20 },
];
