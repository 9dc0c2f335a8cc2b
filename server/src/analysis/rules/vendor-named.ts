import { replaceWith } from '../fixes/index.ts';
import { chosenVendor } from '../language/vendor-choice.ts';
import { passageRule } from '../rule.ts';

export default passageRule({
	id: 'vendor-named',
	title: 'Name what it has to do before you name a product',
	severity: 'information',
	keyPoints: ['KP11', 'KP12'],

	when({ opening, role, kind, header }) {
		if (kind === 'quote' || kind === 'html' || header || (kind === 'heading' && role !== 'title')) return false;
		return opening || framing.has(role);
	},

	*check(passage) {
		for (const sentence of passage.sentences) {
			const vendor = chosenVendor(sentence, passage);
			if (vendor === undefined) continue;
			const span = { start: vendor.start, end: vendor.end };
			const name = passage.prose.slice(span.start, span.end).replace(/\s+/g, ' ');
			yield {
				span,
				message: `${name} is chosen here before the need is set out, so no better or cheaper product gets a chance. Say what it has to let people do.`,
				fixes: [
					replaceWith(span, '${1:[something that lets people do what]}', 'Name what it has to do instead', {
						snippet: true,
					}),
				],
			};
		}
	},
});

const framing: ReadonlySet<string> = new Set(['title', 'outcome', 'measures', 'problem', 'users']);
