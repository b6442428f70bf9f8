/** Box F7: a suspect who was outside England and Wales. Some acts abroad are for the registrar (page 15). */
import { has, is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { isInScotlandOrNorthernIreland, isOutside } from '../../location/general/located-act.ts';
import { isHomicide } from '../../../domain/offence-lookup.ts';
import { refer, when, type Finding } from '../../rule.ts';
import { all, any, inTurn, not } from '../../truth.ts';
import { offenceOf, type GateCase, type GateRule } from '../gates/gate.ts';

const groups: readonly (string | undefined)[] = ['Violence against the person', 'Sexual offences'];

/** "Some sexual and violence crimes committed outside the UK": by the group of the list the class is under. */
const isSexualOrViolent = (input: GateCase): boolean => groups.includes(input.of.catalogue.classes.get(offenceOf(input)?.class ?? '')?.group);

const isKilling = (input: GateCase): boolean => isHomicide(offenceOf(input)?.class ?? '');

export const suspectOutsideEnglandAndWales: GateRule = {
  id: 'suspect-outside-england-and-wales',
  sentence: 'Where the suspect was outside England and Wales it is recorded if the force it is reported to investigates it, homicide apart, or if the victim was inside at the time and the offence needs their interaction then; of sexual and violent crimes abroad by a United Kingdom national or resident, and of homicide, the registrar is asked.',
  cites: [crr('15')],
  overrides: ['no-rule-directs-otherwise'],
  apply: (input): Finding<boolean> => {
    const { act } = input;
    const outside = inTurn(isOutside(input), not(isInScotlandOrNorthernIreland(input)));
    const investigated = isKilling(input) ? false : has(act, 'connection', 'investigated-by-this-force');
    const inside = all(has(act, 'connection', 'victim-in-england-or-wales-at-the-time'), has(act, 'connection', 'interaction-needed-at-the-time'));
    const left = inTurn(outside, not(any(investigated, inside)));
    if (isKilling(input)) return refer(left, 'It is homicide by a suspect outside England and Wales, which the law itself covers: ask the registrar.');
    const registrar = isSexualOrViolent(input) ? inTurn(left, is(act, 'committedIn', 'outside-the-united-kingdom'), has(act, 'connection', 'suspect-national-or-resident')) : false;
    if (registrar === true) return refer(true, 'It is a sexual or violent crime outside the United Kingdom by one of its nationals or a resident, and may have to be recorded: ask the registrar.');
    return when(left, true, 'The suspect was outside England and Wales; this force does not investigate it, and no victim inside had to do with them at the time.');
  },
};
