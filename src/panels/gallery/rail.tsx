import { TopBar } from '../kit/top-bar.tsx';

const nothing = (): void => undefined;

/** The rail as the mockups have it, over every page of the gallery. */
export const Rail = ({ phase, index, slim = false }: { phase: string; index: number; slim?: boolean }) => (
  <TopBar
    side="openai"
    mandate="No single landlord"
    goals={[
      { id: 'mission', name: 'Mission', weight: 15, score: 58 },
      { id: 'frontier', name: 'Frontier', weight: 20, score: 66 },
      { id: 'independence', name: 'Independence', weight: 35, score: 47 },
      { id: 'finances', name: 'Finances', weight: 15, score: 52 },
      { id: 'standing', name: 'Standing', weight: 15, score: 61 },
    ]}
    stats={[
      { name: 'Score', value: '55.3', onOpen: nothing },
      { name: 'Cash', value: '$16.8B' },
      { name: 'Compute', value: '1.95 GW' },
      { name: 'Trust', value: '58' },
    ]}
    quarter="Q2 2026"
    phase={phase}
    phaseIndex={index}
    phases={5}
    slim={slim}
    onTitle={nothing}
    tools={[
      { icon: 'sound', label: 'Sound', onPress: nothing },
      { icon: 'help', label: 'Help', onPress: nothing },
      { icon: 'gear', label: 'Settings', onPress: nothing },
    ]}
  />
);
