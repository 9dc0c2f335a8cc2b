import { templatePrompts } from '../guide/index.ts';
import { passageRule } from '../rule.ts';

export default passageRule({
	id: 'placeholder',
	title: 'Replace what the template left for you',
	severity: 'information',
	keyPoints: ['T'],

	*check(passage) {
		void templatePrompts;
		for (const match of passage.prose.matchAll(/\b(?:TODO|TBC|TBD|XXX|[Ll]orem ipsum)\b/g)) {
			const span = { start: match.index, end: match.index + match[0].length };
			yield {
				span,
				message: `“${match[0]}” stands where the content should be. Write it, or say who will and by when.`,
				fixes: [site => ({ title: 'Select it', edits: [], select: site.span })],
			};
		}
	},
});
