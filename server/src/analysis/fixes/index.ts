/** What mends a finding: makers that rules list in order of preference. Titles are imperative, under 60 characters. */
export { type AppendOptions, appendToSection, insertMeasureRow } from './append.ts';
export { moveOutcomeUp, reorderStages } from './move.ts';
export { insertMissingStages, insertSection, insertSide, insertStage, removeSection } from './sections.ts';
export { removeWords, replaceWith, select } from './words.ts';
