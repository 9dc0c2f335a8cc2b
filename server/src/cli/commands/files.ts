import { CannotRun } from '../cannot-run.ts';
import type { FileError } from '../check/report.ts';
import type { Given } from '../command-line.ts';
import { type FoundFile, findFiles } from '../files/find-files.ts';
import { painter, printable } from '../terminal.ts';
import type { World } from './command.ts';

/** The files that a command was given, or those of the working directory where it was given none. */
export async function filesOf(
	given: Given,
	{ cwd }: World,
): Promise<{ readonly files: readonly FoundFile[]; readonly errors: FileError[] }> {
	const { files, errors } = await findFiles(given.paths.length > 0 ? given.paths : ['.'], { cwd });
	return { files, errors: [...errors] };
}

export function tellErrors(errors: readonly FileError[], { err }: World): void {
	const paint = painter(err.colour);
	for (const { path, message } of errors)
		err.write(`${paint('red', 'Cannot check')} ${printable(path)}: ${printable(message)}\n`);
}

/** A fault of ours must not hide what the other rules found. */
export function tellRuleError({ err }: World): (file: FoundFile, rule: string, error: unknown) => void {
	return (file, rule, error) => {
		const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
		err.write(
			`The rule ${rule} failed on ${printable(file.shown)}; the other rules were run. Please report this:\n${why}\n`,
		);
	};
}

export function noBriefs(given: Given): CannotRun {
	const where = given.paths.length > 0 ? given.paths.map(path => `“${path}”`).join(', ') : 'this folder';
	return new CannotRun(
		`No brief was found in ${where}. A brief is a file named brief.md, project-brief.md or something.brief.md, a Markdown file in a folder named briefs, a .brief file, or any Markdown file whose front matter has a “brief” key. To check any other file, give its name.`,
	);
}
