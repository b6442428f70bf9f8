/** The incident that somebody is reading a second time now, in whichever of their accounts: how it was decided is nowhere shown to them. */
import { accountsOf } from './accounts-of.ts';
import type { Store } from './store.ts';

export const readBlindBy = (store: Pick<Store, 'people' | 'secondReadings'>, account: string): string | null => store.secondReadings.openOf(accountsOf(store, account))?.incident ?? null;
