/** What mends a finding: makers that rules list in order of preference. Titles are imperative, under 60 characters. */
export { type AppendOptions, appendToSection, insertMeasureRow } from './append.ts';
export { countFixes, outputFixes, solutionInProblemFixes, usersVagueFixes } from './framing.ts';
export { ignoreFixes } from './ignore.ts';
export { moveOutcomeUp, reorderStages } from './move.ts';
export { insertMissingStages, insertSection, insertSide, insertStage, removeSection } from './sections.ts';
export { techFirstFixes } from './tech-first.ts';
export { removeAndSay, removeWords, replaceWith, select } from './words.ts';
