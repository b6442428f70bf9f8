/** What a robbery displaces: it takes precedence over theft, burglary and the taking of a vehicle (pages 73, 74, 78 and 80). */

/** What a theft would be without force. */
export const theftWithoutForce = [
  'dishonest-use-of-electricity', 'theft-from-an-automatic-machine-or-meter', 'theft-by-an-employee', 'theft-of-mail', 'theft-of-a-pedal-cycle',
  'theft-of-an-electric-motor-vehicle', 'pet-abduction', 'pet-taken-in-wales', 'pet-abduction-exempt', 'theft-from-the-person', 'theft-from-a-shop', 'till-or-non-public-area-of-a-shop',
  'shop-trespasser-charged-with-burglary', 'theft-from-a-motor-vehicle', 'theft-from-another-vehicle', 'theft-in-a-dwelling', 'theft-of-a-conveyance', 'removal-from-a-place-open-to-the-public', 'other-theft',
] as const;

/** What any act by which something is stolen would be without force. */
export const withoutForce = [
  ...theftWithoutForce,
  'residential-burglary-of-a-home', 'residential-burglary-of-an-unconnected-building', 'burglary-within-the-boundary', 'burglary-business-and-community', 'burglary-before-april-2017',
  'building-away-from-a-home-before-2023', 'aggravated-burglary', 'aggravated-burglary-within-the-boundary', 'attempt-with-a-weapon', 'vacant-caravan-or-boat', 'vacant-caravan-not-to-steal', 'trespass-in-an-open-shop', 'armed-in-an-open-shop', 'no-burglary-without-trespass-and-intent',
  'theft-or-taking-of-a-motor-vehicle', 'aggravated-vehicle-taking', 'dangerous-driving-alone', 'vehicle-entered-without-damage', 'vehicle-interference',
] as const;
