/** Every rule that says of which class a fraud is. */
import { aBankruptWhoDeceivesCustomers } from './a-bankrupt-who-deceives-customers.ts';
import { aCompanyCardBeyondPermission } from './a-company-card-beyond-permission.ts';
import { aCopiedNumberPlate } from './a-copied-number-plate.ts';
import { aHolidayThatDoesNotExist } from './a-holiday-that-does-not-exist.ts';
import { aRequestRefused } from './a-request-refused.ts';
import { bagsOfARealCharity } from './bags-of-a-real-charity.ts';
import { buyersOfStolenGoods } from './buyers-of-stolen-goods.ts';
import { charityMerelyPreparatory } from './charity-merely-preparatory.ts';
import { charityNotOrganised } from './charity-not-organised.ts';
import { conspiracyToDefraud } from './conspiracy-to-defraud.ts';
import { contactedAgain } from './contacted-again.ts';
import { distractionBurglary } from './distraction-burglary.ts';
import { falseAccountingToSteal } from './false-accounting-to-steal.ts';
import { identityAlone } from './identity-alone.ts';
import { insuranceBrokerBeforeEmployee } from './insurance-broker-before-employee.ts';
import { massContact } from './mass-contact.ts';
import { noContractObtained } from './no-contract-obtained.ts';
import { noFalseRepresentationShown } from './no-false-representation-shown.ts';
import { simplyStolenByAnEmployee } from './simply-stolen-by-an-employee.ts';
import { stolenCardOnline } from './stolen-card-online.ts';
import { theKindOfFraud } from './the-kind-of-fraud.ts';
import { throughAPaymentProvider } from './through-a-payment-provider.ts';
import type { FraudRule } from './fraud-case.ts';

export const fraudRules: readonly FraudRule[] = [
  theKindOfFraud,
  massContact,
  contactedAgain,
  noFalseRepresentationShown,
  aRequestRefused,
  stolenCardOnline,
  throughAPaymentProvider,
  buyersOfStolenGoods,
  distractionBurglary,
  aHolidayThatDoesNotExist,
  charityNotOrganised,
  charityMerelyPreparatory,
  bagsOfARealCharity,
  aCompanyCardBeyondPermission,
  noContractObtained,
  simplyStolenByAnEmployee,
  insuranceBrokerBeforeEmployee,
  falseAccountingToSteal,
  aBankruptWhoDeceivesCustomers,
  conspiracyToDefraud,
  aCopiedNumberPlate,
  identityAlone,
];
