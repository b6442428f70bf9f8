/** What a form about the incident that is open asks: refused once either was left, it is said over the page with the reference. */
import { useHeardWhereLeft } from '../../data/troubles.ts';
import { fileRead } from './open-incident.ts';
import { useWorkspace } from './workspace.ts';

export const useHeardOfOpen = (act: string): ReturnType<typeof useHeardWhereLeft> => {
  const open = useWorkspace((workspace) => workspace.open);
  const file = open === null ? null : fileRead(open);
  return useHeardWhereLeft(file === null ? act : `${act}, ${file.ref}`);
};
