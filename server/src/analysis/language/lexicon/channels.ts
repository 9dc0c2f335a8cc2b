import { words } from './words.ts';

/** Ways to reach a service that do not need the internet. */
export const offlineChannels = words`
	phone line | telephone line | phone booking line | telephone booking line | booking line | payment line | phone service | telephone service | telephone helpline | phone helpline | helpline | help line | hotline | call centre | call center | contact centre | contact center | switchboard | customer service centre | one stop shop | enquiry desk | reception desk | front desk | help desk counter | public counter | service counter | counter service | front counter | post office counter | walk in centre | walk in service | drop in session | drop in centre | face to face service | face to face support | face to face appointment | in person service | in person appointment | local branch | high street branch | bank branch | local office | high street office | area office | district office | cash office | ticket office | ticket machine | post room service | postal service | postal application | postal route | postal vote form | paper form | paper application | paper route | paper version | paper copy | paper ticket | paper permit | paper voucher | paper prescription | paper bill | paper statement | cash payment | cheque payment | payment by cheque | payment by cash | mobile library | libraries | neighbourhood office
`;

/** What a brief says that has thought of those who are not online. Strong enough to count wherever it stands. */
export const offlinePeople = words`
	assisted digital | assisted route | assisted service | digital inclusion | digital exclusion | digital divide | digital poverty | data poverty | digitally excluded | digitally included | digital champion | digital skills | offline people | not online | never go online | never goes online | are offline | is offline | without internet | without the internet | without access to the internet | without an internet | no internet | no connection | no smartphone | without a smartphone | without a phone | without a computer | without email | no email | no device | no broadband | landline | home visit | home visits | library staff | libraries | at a library | at any library | at the library | to a library | to the library | any library | local library | public library | come to the desk | come to us | in person instead | by phone instead | interpreter | on behalf of someone | on somebody's behalf | on someone's behalf | large print | braille | easy read | other channels | another channel | alternative channel | alternative channels | non digital | non digital route | offline route | offline channel | paper route stays
`;

/** Other ways in, which count where they are offered and not closed. */
export const offlineRoutes = words`
	by phone | by telephone | over the phone | on the phone | by post | by letter | in person | face to face | at the desk | at the counter | on paper | phone line | telephone line | paper form | drop in | walk in | helpline | freephone | call back
`;
