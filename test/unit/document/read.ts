import assert from 'node:assert/strict';
import { type Brief, createSession } from '../../../server/src/analysis/index.ts';

export const read = (text: string): Brief => createSession().check(text).brief;

/** "kind role flags: text" for each block: o in the opening, b boilerplate, i inventory, h a table's header, and the label's length. */
export function blocksOf(text: string): readonly string[] {
	const { blocks } = read(text);
	for (const { start, end, lineStart, passage } of blocks) {
		assert.equal(text.slice(start, end), passage.text);
		assert.match(text.slice(0, lineStart), passage.kind === 'field' ? /: $/ : /[\r\n]$|^$/);
	}
	return blocks.map(({ passage }) => {
		const { kind, role, opening, boilerplate, inventory, header, label, level } = passage;
		const flags = `${opening ? 'o' : ''}${boilerplate ? 'b' : ''}${inventory ? 'i' : ''}${header ? 'h' : ''}${label > 0 ? label : ''}`;
		return `${kind}${level > 0 ? level : ''} ${role} ${flags}: ${passage.text}`;
	});
}
