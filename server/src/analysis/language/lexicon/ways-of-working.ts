import { words } from './words.ts';

/** What can be changed without any technology: rules, processes, jobs, skills, places, other ways in, and who helps. */
export const waysOfWorking = words`
	processes | the process | this process | our process | whole process | business process | application process | approval process | process change | process improvement | procedure | policy | policies | policy change | rule change | change the rule | drop the rule | byelaw | by law | legislation | eligibility rule | operating procedure | way of working | ways of working | working practice | working pattern | workload | handover | hand over | second check | second signature | paperwork | paper form | fee | fare | commissioning | referral route | care pathway | care plan
	skill | training | coaching | mentoring | induction | job description | duties | rota | shift pattern | staffing | working hours | opening hours | caseload | culture | habit | morale | change management | authority to decide | discretion to
	partnership | volunteer | voluntary sector | community group | neighbour | peer support | family support | faith group | outreach | awareness campaign | leaflet | letter | poster | phone call | helpline | front desk | counter | walk in | drop in | home visit | in person | face to face | library | libraries | support group | assisted | by post | postal | plain english | plain language | translation | interpreter
`;

/** Verbs of changing how people work. */
export const changingPeople = words`
	train staff | train the | train our | retrain | coach | mentor | teach | hire | recruit | redeploy | restaff | simplify the | stop asking | stop doing | stop requiring | do without | do away with | abolish | scrap the | drop the | merge the teams | hand over to | delegate | let staff | let desk staff | ring them | ring people | ring round | write to | listen to | negotiate | persuade
`;

/** Words of people's work that technical text uses too: enough to say that people are thought of, not that anything changes for them. */
export const peopleSide = words`
	process | rule | law | regulation | statute | criteria | entitlement | guideline | guidance | practice | approval | signature | price | charge | contract | agreement | pathway | supervision | their job | a job | jobs | shift | hours | appointment | behaviour | incentive | confidence | leadership | decision | partner | neighbourhood | campaign | desk | reception | say yes | say no | visit | workshop | telephone | phone | wording | meeting | budget | responsible for
`;

/** How one finds out: what a brief with evidence in it speaks of. */
export const findingOut = words`
	evidence | research | interview | observation | shadowing | survey | listening | conversation | focus group | diary study | complaint | feedback | statistics | findings | pilot | trial | experiment | test with | tested with | talk to | talked to | ask people | we asked | sat with | sit with | watched | counted
`;
