/** What keeps somebody from doing what their role may do, each for the thing it is about. */
import { pluralNames } from '../domain/roles.ts';
import { barredIf, type Asking, type Bar } from './row.ts';
import { decisionMakers, supervisors } from './groups.ts';

export const notOwnDecision: Bar = barredIf(({ decidedByThem }) => decidedByThem === true, 'Nobody reviews their own decision');

/** Whoever had a hand in what stands would review themselves. */
export const notEditedSince: Bar = barredIf(({ editedByThem }) => editedByThem === true, 'Nobody reviews an incident on which they have entered something since it was decided');

/** A third person settles what two read. */
export const notOwnReading: Bar = barredIf(({ readByThem }) => readByThem === true, 'Nobody settles where their own reading parts from another');

/** A second reading is worth what its reader did not know. */
export const notWhileReadingBlind: Bar = barredIf(({ readsBlind }) => readsBlind === true, 'While you read an incident a second time, nothing that shows how it was decided is open to you; save the reading or give it up first');

/** Naming what was wrong is a review, and a senior assessor reviews nobody. */
export const reviewersAmend: Bar = barredIf(({ amends, role }) => amends === true && !supervisors.some((each) => each === role), 'Only supervisors and the registrar say what a review found wrong');

export const notOwnDelay: Bar = barredIf(({ delayedByThem }) => delayedByThem === true, 'Nobody oversees a delay of their own');

export const onlyOwnDecision: Bar = barredIf(({ decidedByAnother }) => decidedByAnother === true, 'Only whoever made a decision may undo it');

export const notHeldByAnother: Bar = barredIf(
  ({ heldByAnother, role }) => heldByAnother === true && !supervisors.some((each) => each === role),
  'Somebody else has this incident; supervisors and the registrar may put incidents back for them',
);

/** Whoever answers for a team does not answer for another's; the registrar answers for the bureau. */
export const withinOwnTeam: Bar = barredIf(
  ({ beyondOwnTeam, role }) => beyondOwnTeam === true && role !== 'registrar',
  'A supervisor of a team allocates and puts back within it; the registrar and supervisors without a team do so anywhere',
);

export const notOneself: Bar = barredIf(({ aboutThemselves }) => aboutThemselves === true, 'Nobody changes what they themselves may do');

/** Whoever set it would be two people. */
export const ownPassphrase: Bar = barredIf(({ passphraseGiven }) => passphraseGiven === true, 'Whoever set your passphrase knows it; change it to one of your own first');

export const notOwnRequest: Bar = barredIf(({ askedByThem }) => askedByThem === true, 'Nobody approves their own request');

export const notOwnGlass: Bar = barredIf(({ brokenByThem }) => brokenByThem === true, 'Nobody judges a glass they broke themselves');

/** Page 63 asks for an accredited registrar. */
export const registeredForRape: Bar = barredIf(
  ({ takesRapeBack, role, registered }) => takesRapeBack === true && !(role === 'registrar' && registered),
  'Taking a recorded rape back to a reported incident is for a registrar on the College of Policing’s register (page 63)',
);

const isRegistered = ({ role, registered }: Asking): boolean => role === 'registrar' && registered;

/** Rape and homicide under C2: page 25 forbids that a registered registrar is made to go to anybody else, so what they ask for themselves they authorise. */
export const notOwnCancellation: Bar = barredIf((asking) => asking.askedByThem === true && !(asking.cancels === 'registered-registrar' && isRegistered(asking)), 'Nobody approves their own request');

export const outsideTheInvestigation: Bar = barredIf(({ investigating }) => investigating === true, 'C2 to C5 are decided by somebody independent of the investigation (page 25), and this record names them as part of it');

/** Whom page 25 names for the category and the crime. */
export const whoeverCancels: Bar = (asking) => {
  const { role, cancels, withoutRegistered, advised } = asking;
  if (cancels === undefined || (cancels === 'registered-registrar' && isRegistered(asking))) return null;
  if (cancels !== 'registered-registrar') return role === 'chief-officer' ? 'The chief officer decides of C2 on rape and homicide alone, where the force has no registrar on the register (page 25)' : null;
  if (withoutRegistered !== true) return 'Cancelling rape or homicide under C2 is for a registrar on the College of Policing’s register (page 25)';
  if (role !== 'chief-officer') return 'Without a registrar on the register, cancelling rape or homicide under C2 is for the chief officer for crime recording (page 25)';
  return advised === true ? null : 'The registrar’s advice is recorded before the chief officer decides (page 25)';
};

/** Page 45. */
export const registrarForMutilation: Bar = barredIf(({ cancels, role }) => cancels === 'registrar' && role !== 'registrar', 'Cancelling mutilation of a child that was reported under the mandatory duty is for the registrar (page 45)');

export const notTheLast: Bar = ({ lastOfRole }) => (lastOfRole ? `A bureau cannot be without ${pluralNames[lastOfRole]}; let somebody else become one first` : null);

/** Page 55: “unless the FCR is satisfied”. */
export const harassmentByRegistrar: Bar = barredIf(({ rules, role }) => rules === 'harassment-only' && role !== 'registrar', 'That it is harassment in law only is for the registrar to rule (page 55)');

/** Page 57: “referred to the FCR (or their delegated authority)”. */
export const principalByRegistrar: Bar = barredIf(
  ({ rules, role, delegated }) => rules === 'principal-crime' && role !== 'registrar' && delegated !== true,
  'Which of two is the principal crime is for the registrar to rule, or for whoever they have named as their delegate (page 57)',
);

/** Page 15: “agreed between DDMs or FCRs in both forces”. */
export const placeByDecisionMakers: Bar = barredIf(({ rules, role }) => rules === 'place-agreed' && !decisionMakers.some((each) => each === role), 'Which of two forces records it is for designated decision makers and the registrar to agree (page 15)');

/** Page 37: the head of crime answers for the classification of deaths, not for that of reported rapes. */
export const headOfCrimeForDeaths: Bar = barredIf(({ role, reported }) => role === 'head-of-crime' && reported === 'rape', 'The head of crime oversees reported deaths (N300); the registrar oversees reported rapes (N100)');
