/** What supervisors, the registrar and those beside them write when they see to the work of others. */

export const allocating = ['Needs a decision before the end of the shift.', 'The log is long: take the time it needs.', 'You know the people here from earlier calls.'] as const;
export const allocatingOverdue = ['Past its 24 hours: please decide it before anything new.'] as const;

export const acceptedDelays = ['Accepted: the duty log bears the reason out.', 'Accepted. It was recorded as soon as it could be read.', 'Accepted, and raised with the control room.'] as const;
export const refusedDelays = ['Not accepted: the duty log shows that it had been read within the hour and was put aside.', 'Not accepted. Two people were free that morning and the queue was short.'] as const;
/** Of a crime that was missed at first. */
export const missedDelay = 'Accepted as the reason for the delay. What was missed is dealt with in the review.';

/** Where the first of two readings stands, and where the second does. */
export const firstStands = 'The log answers what the second reading left open. The first answer is right.';
export const secondStands = 'Read again with both: the second reading follows the log.';

export const whyKnown = ['A plain case that every reader should come to.', 'Discussed by the supervisors and agreed: a good one to read against.'] as const;

export const ruling = {
  strangulation:
    'Both are of class 8N and carry the same sentence, so neither list nor table says which comes first. Hands on the throat tell more of the danger to the victim than the bruise that they leave, and a record of the injury alone would hide it. The strangulation is the crime that is recorded; the injury belongs in its text.',
  harassmentOnly:
    'I have read all the messages. Each is about when he sees their daughter, he stopped on the days she answered, and he did not follow, watch or wait for her. Nothing shows fixation or obsession. I am satisfied that between these two it is harassment in law only.',
};

export const glass = {
  why: 'The hospital asks whether a patient without papers is the person in this report. The bureau does not answer and the duty supervisor cannot be reached.',
  note: 'The bureau rang back within minutes and told the hospital itself, so nothing was opened. With nobody answering it was right to be ready. The telephone has been mended.',
};

/** A correction cannot take a recorded crime away. */
export const askInstead = 'This takes a recorded crime away, which no correction does. Ask for its cancellation beside the crime, with what was found and how it was verified (page 25).';

/** Of what was reported and did not become a crime. */
export const overseenDeaths = ['Natural causes, as the coroner’s officer confirms. Nothing points to an offence.', 'The post-mortem found heart disease. No further enquiry.'] as const;
export const overseenRapes = ['A specialist officer has seen her. She does not confirm it and knows how to come back to us.', 'Rightly kept as a reported incident for now; support has been offered twice.'] as const;
export const overseenElsewhere = ['The other force has it and has spoken to her. Nothing is left for us to record.'] as const;
