export { type Absent, absentIn, sentencesOf } from './absent.ts';
export { type Lifted, liftOutcome } from './lift.ts';
export { type Material, materialOf } from './material.ts';
export { capitalised, decapitalised } from './words.ts';
