import type { Outline, Profile } from '../../analysis/index.ts';
import type { Reading } from '../../report/checked.ts';
import type { Range } from '../../report/place.ts';
import { type Output, painter, printable } from '../terminal.ts';

/** How one file was read; its JSON is public and stable. */
export interface OutlinedFile extends Pick<Reading, 'leadsWith' | 'sections' | 'statements'> {
	readonly path: string;
	readonly profile: Profile;
}

export function outlineText(file: OutlinedFile, { colour }: Pick<Output, 'colour'>): string {
	const paint = painter(colour);
	const width = Math.max(0, ...file.sections.map(({ role }) => role.length));
	const at = ({ start }: Range) => paint('dim', `${start.line}:${start.column}`);
	return [
		paint('underline', printable(file.path)),
		`  ${leads[file.leadsWith]} Profile: ${file.profile}.`,
		'',
		`  ${paint('bold', 'Sections')}`,
		...file.sections.map(({ role, heading, range }) => {
			const name = heading === null ? paint('dim', '(under no heading of its own)') : printable(heading);
			return `    ${role.padEnd(width)}  ${name}  ${at(range)}`;
		}),
		...(file.sections.length === 0 ? ['    None was found.'] : []),
		'',
		`  ${paint('bold', 'Statements')}`,
		...file.statements.map(
			({ kinds, text, range }) => `    ${at(range)}  ${printable(text)}  ${paint('dim', kinds.join(', '))}`,
		),
		...(file.statements.length === 0 ? ['    None was found.'] : []),
		'',
	].join('\n');
}

const leads: Readonly<Record<Outline['leadsWith'], string>> = {
	outcome: 'It leads with an outcome.',
	technology: 'It leads with a technology.',
	both: 'It leads with an outcome and a technology.',
	neither: 'It leads with neither an outcome nor a technology.',
	unread: 'It is not in English, so its sentences were not read.',
};
