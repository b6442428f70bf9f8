/** Facts of force in stealing, whatever is stolen: they tell a robbery from a theft or a burglary (pages 72-74 and 78-80). */
import { count, oneOf } from '../fact.ts';

export const stealing = {
  force: oneOf(
    ['none', 'to-property-only', 'to-steal', 'to-escape-the-premises', 'assault-to-rob', 'after-leaving-pursued', 'after-leaving'],
    'Was force used or threatened in order to steal?',
    'Resistance that is overcome, any assault, or any impression that force may be used is force. To property only: a bag or phone taken cleanly. To escape: to get out of the premises with the property. Assault to rob: nothing was taken. After leaving: once out of the premises, with or without somebody in immediate pursuit. Not asked of what is no stealing, such as entering or interfering with a vehicle, or a burglary for another purpose.',
  ),
  property: oneOf(
    ['personal', 'business', 'business-as-personal', 'both'],
    'Whose property was robbed?',
    'Asked of a robbery. Business as personal: property of a business that is generally regarded as personal, such as a phone or laptop, taken from the person.',
  ),
  personalValue: count('What was the personal property worth?', 'In pounds; asked where both kinds were robbed.', 100_000_000),
  businessValue: count('What was the business property worth?', 'In pounds; asked where both kinds were robbed.', 100_000_000),
};
