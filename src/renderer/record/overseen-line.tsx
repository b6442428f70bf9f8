/** That the registrar has overseen a delay past 24 hours: whether they accepted it, when, and what they found. */
import type { OverseenView } from '../../shared/ipc/delay-shapes.ts';
import { usePersonName } from '../data/use-session.ts';
import { Moment } from './moment.tsx';
import { Seen } from './seen.tsx';

export const OverseenLine = ({ overseen }: { readonly overseen: OverseenView }) => {
  const nameOf = usePersonName();
  return (
    <>
      {overseen.accepted ? 'Accepted' : 'Not accepted'} by {nameOf(overseen.by)}, <Moment at={overseen.at} />. <Seen text={overseen.note ?? 'erased'} />
    </>
  );
};
