import { words } from './words.ts';

/** What a brief says that has thought of keeping things safe and people's data private. */
export const securityWords = words`
	security | secure | securely | secured | cyber | cybersecurity | privacy | private data | personal data | personal information | personal detail | personally identifiable | personal identity information | sensitive data | sensitive information | confidential | confidentiality | data protection | gdpr | uk gdpr | hipaa | ferpa | dpia | pii | phi | impact assessment | encrypt | encrypted | encryption | authentication | authenticate | authorisation | authorization | access control | access rights | permission | penetration test | pen test | iso 27001 | soc 2 | cyber essentials | fedramp | authority to operate | vulnerability | vulnerabilities | threat model | information governance | safeguarding | anonymise | anonymised | anonymize | anonymized | pseudonymised | consent | multi factor | two factor | password | kept safe | keep safe | caldicott | trust boundary | sandbox
`;
