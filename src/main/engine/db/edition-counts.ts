/** How much an edition of the offence list holds. */
import type { CatalogueFile } from '../../../shared/domain/offence-catalogue.ts';

export const editionCounts = ({ offences, classes, fraudClasses }: CatalogueFile): { readonly offences: number; readonly current: number; readonly classes: number } => ({
  offences: offences.length,
  current: offences.filter(({ current }) => current).length,
  classes: classes.length + fraudClasses.length,
});
