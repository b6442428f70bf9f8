/** The offence list that decisions are made under, for the page's class picker. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';

export const offenceCatalogue = ({ bureau }: Context): Output<'offence-catalogue'> => ({ catalogue: bureau.catalogue.file });
