import { check } from './check.ts';
import type { Command } from './command.ts';
import { outline } from './outline.ts';

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = { check, outline };
