/** Why a window is locked. */
export const lockReasons = ['idle', 'asked', 'left'] as const;
export type LockReason = (typeof lockReasons)[number];
