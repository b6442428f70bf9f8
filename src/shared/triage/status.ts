/** The states of an incident and what may follow what. */

export const states = ['waiting', 'in-assessment', 'returned', 'changed', 'awaiting-reference', 'decided'] as const;
export type IncidentState = (typeof states)[number];

export const stateNames: Readonly<Record<IncidentState, string>> = {
  waiting: 'Waiting',
  'in-assessment': 'In assessment',
  returned: 'Returned',
  changed: 'Changed since decision',
  'awaiting-reference': 'Awaiting the other force’s reference',
  decided: 'Decided',
};

/** What happens to an incident, but that it is decided: whatever it was, it is then what the decision makes of it. */
export type Happening =
  | 'taken'
  | 'put-back'
  | 'text-changed'
  | 'returned-by-supervisor';

const open: readonly IncidentState[] = ['waiting', 'in-assessment', 'returned', 'changed', 'awaiting-reference'];

export const isOpen = (state: IncidentState): boolean => open.includes(state);

/** The next state, or null where that cannot happen from here. */
export const nextState = (from: IncidentState, what: Happening, decidedBefore: boolean): IncidentState | null => {
  switch (what) {
    case 'taken':
      return isOpen(from) ? (from === 'waiting' ? 'in-assessment' : from) : null;
    case 'put-back':
      return from === 'in-assessment' ? 'waiting' : isOpen(from) ? from : null;
    case 'text-changed':
      return decidedBefore ? (from === 'returned' ? 'returned' : 'changed') : from;
    case 'returned-by-supervisor':
      return from === 'decided' || from === 'awaiting-reference' ? 'returned' : null;
  }
};
