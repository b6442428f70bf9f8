/** The groups of roles that the rows name, each with what makes it one. */
import type { Role } from '../domain/roles.ts';

/** Take from the queue, decide, look after victims. A registrar may all that a designated decision maker may. */
export const deciders = ['assessor', 'senior-assessor', 'supervisor', 'registrar'] as const satisfies readonly Role[];

/** See to the work of others. */
export const supervisors = ['supervisor', 'registrar'] as const satisfies readonly Role[];

/** Designated decision makers and whoever supervises them: they correct what stands. */
export const correctors = ['senior-assessor', 'supervisor', 'registrar'] as const satisfies readonly Role[];

/** Reclassify (page 13). */
export const decisionMakers = ['senior-assessor', 'registrar'] as const satisfies readonly Role[];

/** Cancel (pages 25 and 45): designated decision makers and the registrar, and the chief officer where the force has no registrar on the register. */
export const cancellers = ['senior-assessor', 'registrar', 'chief-officer'] as const satisfies readonly Role[];

export const registrars = ['registrar'] as const satisfies readonly Role[];

/**
 * Read incidents and what was decided of them. An administrator and an information officer are shown none; an export of the decision log, which an
 * information officer makes for disclosure, holds what was decided of all (`disclosers`), is an event, and says for whom it was.
 */
export const readers = [...deciders, 'chief-officer', 'head-of-crime', 'auditor'] as const satisfies readonly Role[];

/** See what happened without reading it. */
export const watchers = [...readers, 'information-officer'] as const satisfies readonly Role[];

/** Judge whether the glass was rightly broken: whoever supervises the bureau, and whoever answers for its looks. */
export const glassJudges = ['supervisor', 'registrar', 'information-officer'] as const satisfies readonly Role[];

/** See where it was broken. */
export const glassSeers = [...glassJudges, 'auditor'] as const satisfies readonly Role[];

export const administrators = ['administrator'] as const satisfies readonly Role[];

/**
 * Told which answers are held to be known: whoever holds them so, and whoever audits. Whoever reads a second time must not know which of what they are
 * given those are.
 */
export const toldKnownAnswers = ['registrar', 'auditor'] as const satisfies readonly Role[];

/** Their decisions are reviewed, and they see to the work of nobody else: what was wrong with a colleague's decision is not told to them. */
export const peers = ['assessor', 'senior-assessor'] as const satisfies readonly Role[];

/** Approve what an administrator asks for. */
export const approvers = ['supervisor', 'registrar', 'administrator'] as const satisfies readonly Role[];

export const disclosers = ['supervisor', 'registrar', 'auditor', 'information-officer'] as const satisfies readonly Role[];
