export { didYouMean, suggestion } from './analysis/index.ts';
