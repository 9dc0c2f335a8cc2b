import assert from 'node:assert/strict';
import { createSession, type RuleId } from '../../../server/src/analysis/index.ts';
import { rewritten } from '../../../server/src/lsp/rewritten.ts';

/** What the card of the first finding of a rule says that its first fix would write. */
function shown(rule: RuleId, text: string): string | undefined {
	const review = createSession().check(text);
	const finding = review.findings.find(each => each.rule === rule);
	assert.ok(finding, `${rule} finds nothing in ${text}`);
	const [fix] = review.fixesOf(finding);
	const better = fix && rewritten(review.brief, fix);
	return better && `${better.isAdded ? 'add' : 'say'}: ${better.lines.join(' / ')}`;
}

describe('what a fix would write, before it is chosen', () => {
	it('is the whole sentence, where it is written anew', () => {
		const text = 'Some words first. We need an app so that residents can report potholes. And some after.';
		const expected = 'say: Residents can report potholes. Means to test: an app.';
		assert.equal(shown('tech-first', `# Better roads\n\n## Outcome\n\n${text}\n`), expected);
		assert.equal(shown('tech-first', `# Better roads\n\n## Outcome\n\n- ${text}\n`), expected);
	});

	it('is the whole sentence, where words in it are taken out or asked for', () => {
		assert.equal(
			shown('hype', '# Better roads\n\nThe council has a cutting-edge map. It is used.\n'),
			'say: The council has a map.',
		);
		assert.match(
			shown('output-as-outcome', '# Better roads\n\n## Outcome\n\n- Publish the report by May\n') ?? '',
			/^say: Publish the report by May,? so that \[who\] can \[/,
		);
	});

	it('is only what is new, where a sentence is added to the author’s', () => {
		assert.equal(
			shown('digital-exclusion', '# Better roads\n\nThe phone line will close in May. Then we rest.\n'),
			'add: People who cannot get online can [how they get the same help].',
		);
	});

	it('has the means of a title behind it', () => {
		assert.equal(
			shown('tech-first', '# Mobile app for reporting potholes\n\nSome words.\n'),
			'say: [Who] can [do what] / Means to test: a mobile app for reporting potholes.',
		);
	});

	it('is each line of its own that is added, without its heading', () => {
		assert.match(
			shown('users-missing', '# Better roads\n\n## Outcome\n\nRoads hold by May 2027.\n') ?? '',
			/^add: People who use the service: \[[^\]]+\] need to \[do what\]\. \/ Staff: \[/,
		);
		assert.match(
			shown('outcome-missing', '# The bridge\n\nIt stands to the north of the town.\n') ?? '',
			/^add: \[Who will be better off\] can \[[^\]]+\], so that \[[^\]]+\]\.$/,
		);
	});

	it('is left out where a table is added, where something is moved, and where it would be long', () => {
		assert.equal(
			shown('outcome-unmeasured', '# Better roads\n\n## Outcome\n\nDrivers can cross at night.\n'),
			undefined,
		);
		assert.equal(
			shown('stage-order', '# T\n\n## Define\n\nA.\n\n## Discover\n\nB.\n\n## Develop\n\nC.\n\n## Deliver\n\nD.\n'),
			undefined,
		);
		const long = `${'words and '.repeat(40)}words`;
		assert.equal(shown('hype', `# Better roads\n\nA cutting-edge map has ${long}.\n`), undefined);
	});
});
