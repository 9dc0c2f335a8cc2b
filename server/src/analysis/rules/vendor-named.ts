import { replaceWith } from '../fixes/index.ts';
import { chosenVendor } from '../language/vendor-choice.ts';
import { passageRule } from '../rule.ts';

export default passageRule({
	id: 'vendor-named',
	title: 'Name what it has to do before you name a product',
	severity: 'information',
	keyPoints: ['KP11', 'KP12'],

	*check(passage) {
		const isFraming = passage.opening || framing.has(passage.role);
		if (!isFraming || passage.kind === 'quote' || passage.kind === 'html' || passage.header) return;
		if (passage.kind === 'heading' && passage.role !== 'title') return;
		for (const sentence of passage.sentences) {
			const vendor = chosenVendor(sentence, passage);
			if (vendor === undefined) continue;
			const span = { start: vendor.start, end: vendor.end };
			const name = passage.prose.slice(span.start, span.end).replace(/\s+/g, ' ');
			yield {
				span,
				message: `${name} is chosen here before the need is set out, so no better or cheaper product gets a chance. Name what it has to let people do.`,
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
