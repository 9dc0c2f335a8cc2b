import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sections whose errors are sorted, by the corpus's names for them. */
const sections = { 'outcome/goals': 'outcome', users: 'users', problem: 'problem', deliver: 'deliver' };

/**
 * Where the sections of real briefs, and what they lead with, were read otherwise than their readers say: by label, the
 * errors with an id ("FN users 066") and none of the text. The corpus's own script only counts them.
 *
 * @returns a map of "section outcome", … and "leads with" to `{ errors }`
 */
export async function sectionErrors(core, folder) {
	const documents = readFileSync(join(folder, 'documents.jsonl'), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line));
	const session = core.createSession({ grammar: await core.loadGrammar() });
	const found = new Map([...Object.values(sections).map(role => [`section ${role}`, []]), ['leads with', []]]);
	for (const { id, sections: labelled, leads_with: leadsWith } of documents) {
		const outline = core.outlineOf(session.check(readFileSync(join(folder, `${id}.md`), 'utf8')).brief);
		for (const [name, role] of Object.entries(sections)) {
			const isThere = labelled[name]?.present ?? labelled[name] ?? false;
			const isFound = outline.sections.some(section => section.role === role);
			if (isThere !== isFound) found.get(`section ${role}`).push({ id: `${isFound ? 'FP' : 'FN'} ${role} ${id}` });
		}
		const lead = leadsWith === 'tech-first' ? 'technology' : leadsWith;
		if (lead !== 'disputed' && lead !== outline.leadsWith) found.get('leads with').push({ id: `${lead} ${id}` });
	}
	return new Map([...found].map(([label, errors]) => [label, { errors }]));
}
