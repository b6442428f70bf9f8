/** The incident that somebody is reading a second time now, in whichever of their accounts: how it was decided is nowhere shown to them. */
import type { Store } from './store.ts';

export const readBlindBy = (store: Pick<Store, 'secondReadings'>, account: string): string | null => store.secondReadings.openOf(account)?.incident ?? null;
