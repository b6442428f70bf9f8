/** Which crime is meant: two of one incident may be of the same class, and then only the victim and the number tell them apart. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { victimWords } from '../../../record/answer-words.ts';
import { Seen } from '../../../record/seen.tsx';

type Props = { readonly file: Pick<IncidentFile, 'decisions'>; readonly crime: string };

/** The latest decision that holds the crime says whose it is; null once its text has been erased. */
const victimOf = ({ file, crime }: Props): string | null => {
  const holder = file.decisions.findLast(({ crimes }) => crimes.some(({ id }) => id === crime));
  const at = holder?.crimes.find(({ id }) => id === crime)?.allegation ?? -1;
  const { about } = holder?.decision ?? {};
  const allegation = about?.kind === 'allegations' ? about.allegations[at] : undefined;
  return allegation ? victimWords(allegation) : null;
};

const numberOf = ({ file, crime }: Props): string | null => file.decisions.flatMap(({ crimes }) => crimes).findLast(({ id }) => id === crime)?.number ?? null;

export const WhichCrime = (props: Props) => {
  const [victim, number] = [victimOf(props), numberOf(props)];
  return <>{victim !== null && <><Seen text={victim} />, </>}{number === null ? 'awaiting crime number' : `crime number ${number}`}</>;
};
