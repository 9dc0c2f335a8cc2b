export { type Absent, absentIn, sentencesOf } from './absent.ts';
export { type Lifted, liftOutcome } from './lift.ts';
export { type Material, materialOf } from './material.ts';
export { articleFor, capitalised, decapitalised } from './words.ts';
