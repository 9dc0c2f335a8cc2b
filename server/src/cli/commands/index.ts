import { check } from './check.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';
import { mcp } from './mcp.ts';
import { outline } from './outline.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = { check, outline, report, rules, explain, mcp };
