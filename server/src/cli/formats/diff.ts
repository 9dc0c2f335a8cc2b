import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Change } from '../files/write-files.ts';

/** A unified diff that `git apply` and `patch -p1` take, from the folder that the command ran in. */
export const unifiedDiff = (changes: readonly Change[]): string =>
	changes
		.map(({ shown, before, after }) =>
			createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, {
				headerOptions: FILE_HEADERS_ONLY,
			}),
		)
		.join('');
