import { words } from './words.ts';

/** What an organisation has people go through: put on a screen as it is, it is the same thing on a screen. */
export const procedures = words`
	form | application | application form | process | procedure | paperwork | permit | licence | license | certificate | registration | renewal | claim | booking | payment | referral | request | tax return | transaction | workflow | service | services | notification | declaration | enrolment | enrollment | approval | sign off | inspection form | consent form | voucher | timesheet | expense claim | order form | complaint | appointment letter | questionnaire | checklist | logbook | ledger | register | rota | case file | filing system | paper system | paper based system | manual system | manual process
`;
