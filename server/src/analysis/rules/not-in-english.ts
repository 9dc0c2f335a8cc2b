import { isHardlyEnglish } from '../in-english.ts';
import { briefRule } from '../rule.ts';
import { anchorOf } from '../written.ts';

export default briefRule({
	id: 'not-in-english',
	title: 'Ask a colleague to read what is not in English',
	severity: 'hint',
	structural: true,
	keyPoints: ['T'],

	*check(brief) {
		if (!isHardlyEnglish(brief)) return;
		yield {
			span: anchorOf(brief),
			message:
				'The checks read only English, so no sentence of this brief was checked. Empty headings, placeholders, the order of the stages and the front matter were; for the rest, ask a colleague.',
		};
	},
});
