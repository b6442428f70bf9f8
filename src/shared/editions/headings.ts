/** The headings over the two sheets of the published list, in printed order; the sixth of the second sheet is empty. */

export const offenceHeadings = ['Home Office code', 'Mode', 'Max Sentence', 'Victim or State Based', 'Class', 'Sub class', 'Offence category', 'Offence', 'Act', 'Section', 'Current', 'Year added/amended/deleted', 'Commencement date', 'Cessation date', 'Comment'];
export const incidentHeadings = ['Home Office code', 'Class', 'Incident category', 'Incident', 'Year Added', '', 'Year deleted'];
