import { words } from './words.ts';

/** What a brief says that has thought of keeping things safe and people's data private. */
export const securityWords = words`
	security | secure | securely | secured | cyber | cybersecurity | privacy | private data | personal data | personal information | personal detail | personally identifiable | personal identity information | sensitive data | sensitive information | confidential | confidentiality | data protection | gdpr | uk gdpr | hipaa | ferpa | dpia | pii | phi | impact assessment | encrypt | encrypted | encryption | authentication | authenticate | authorisation | authorization | access control | access rights | permission | penetration test | pen test | iso 27001 | soc 2 | cyber essentials | fedramp | authority to operate | vulnerability | vulnerabilities | threat model | information governance | safeguarding | anonymise | anonymised | anonymize | anonymized | pseudonymised | consent | multi factor | two factor | password | kept safe | patient data stays | data stays inside | data stays within | stays inside the | stays within the | names removed | removed names | only they can see | who can see | keep safe | caldicott | trust boundary | sandbox
`;

/** What people hand over of themselves, so that a system that takes it has to keep it safe. */
export const personalThings = words`
	online payment | card payment | payments module | push notifications | chatbot for residents | health record | medical record | patient record | clinical record | case record | client record | customer record | customer data | contact record | user data | user account | customer account | user profile | student data | learner data | pupil data | date of birth | home address | bank details | live location | location data | location tracking | vet chat | video consultation | telehealth | care record | benefit claim | case notes | biometric | facial recognition
`;
